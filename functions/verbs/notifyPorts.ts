/** What verbs take from who tells the outside world: over HTTPS, or by e-mail. */

/** What became of one try to tell somebody. `outcome` says it in words that the tenant may read. */
export type Sent = {
  isDelivered: boolean;
  /** The receiver wants nothing more, ever. */
  isGone: boolean;
  /** HTTP status; `null` where there was no answer. */
  status: number | null;
  outcome: string;
  milliseconds: number;
  /** So long the receiver asks to be left alone. */
  retryAfterSeconds?: number | undefined;
};

/** Posts to addresses that tenants name, and to no others than public ones. It never throws: what failed is told. */
export interface WebhookSender {
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Sent>;
}

/** What is wrong with an address before anything is asked of the network, and how to mend it; `null`: nothing. */
export type UrlFault = (url: string) => string | null;

/** A key with which to sign, opened. */
export type OpenKey = { kind: 'hmac' | 'ed25519'; secret: string };

/** Keys and signatures of Standard Webhooks. */
export interface Signatures {
  /** The text of a shared secret of these bytes (base64url), at least 24 of them. */
  hmacSecret(bytes: string): string;
  /** The key pair that follows from 32 bytes in hex. */
  keyPair(seed: string): { secretKey: string; publicKey: string };
  /** What `webhook-signature` says: a signature of each key. `timestamp`: seconds since 1970. */
  sign(keys: readonly OpenKey[], id: string, timestamp: number, body: string): string;
}

export type Mail = { to: string; subject: string; text: string };

/** Sends plain text. It never throws: what failed is told. */
export interface Mailer {
  send(mail: Mail): Promise<Sent>;
}

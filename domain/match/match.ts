import type { Identifiers } from '../vendor/vendor.ts';

/** What a vendor list says of one vendor. At least one of name, domain or identifier is given. */
export type MatchQuery = {
  name?: string | undefined;
  aliases?: readonly string[] | undefined;
  products?: readonly string[] | undefined;
  domains?: readonly string[] | undefined;
  identifiers?: Identifiers | undefined;
};

/** An entity that a query can mean; a catalog vendor is one. */
export type MatchEntity = {
  id: string;
  name: string;
  legalNames?: readonly string[];
  aliases?: readonly string[];
  weakAliases?: readonly string[];
  formerNames?: readonly { name: string; until?: { date: string } | undefined }[];
  laterNames?: readonly { name: string; from?: { date: string } | undefined }[];
  products?: readonly string[];
  weakProducts?: readonly string[];
  domains?: readonly string[];
  identifiers?: Identifiers;
  parents?: readonly { name: string; vendorId?: string | undefined }[];
  subsidiaries?: readonly { name: string; vendorId?: string | undefined }[];
  confusableNames?: readonly string[];
};

export type Thresholds = { match: number; review: number };

/** `via`: "name", "alias: …", "former-name: Cerner Corporation (until 2022-06)", "product: …", "domain: …", "identifier: cik …", "subsidiary: …", "parent: …". */
export type VendorMatch = {
  vendorId: string;
  vendorName: string;
  via: string[];
  /** 0 … 1. */
  score: number;
  decision: 'match' | 'review';
  /** Sentences that a compliance officer can paste into a file. */
  explanation: string[];
};

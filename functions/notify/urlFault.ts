import { isPublicAddress, literalOf } from './publicAddress.ts';

/**
 * Ports of other protocols, where a request could be read as a command. Browsers bar them too (WHATWG Fetch, "bad port").
 */
const barredPorts: ReadonlySet<number> = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** Names that never lead out of a machine or a network (RFC 6761, RFC 6762, RFC 8375, and what clouds use). */
const localEndings = ['localhost', 'local', 'internal', 'home.arpa', 'lan', 'intranet', 'corp', 'home'];

const isLocalName = (host: string): boolean =>
  !host.includes('.') || localEndings.some((ending) => host === ending || host.endsWith(`.${ending}`));

/**
 * What is wrong with an address for a webhook, and how to mend it; `null`: nothing. `allowLocal` admits http and addresses of
 * one's own machine and network. What readers of addresses forgive, such as blanks and lost or doubled slashes, is refused: what
 * is shown is then what is called.
 */
export function urlFault(text: string, allowLocal: boolean): string | null {
  const url = URL.canParse(text) && /^[a-z]+:\S+$/.test(text) && !text.includes('\\') ? new URL(text) : null;
  if (url === null) return 'must be an absolute address such as https://desk.example.org/hooks';
  if (!(allowLocal ? /^https?:\/\/[^/]/ : /^https:\/\/[^/]/).test(text))
    return url.protocol === 'http:' && isLocalHost(url) ? `${overTls}; ${remedy}` : overTls;
  if (/^[a-z]+:\/\/[^/?#]*@/.test(text))
    return 'must hold no user name or password: check the signature of what arrives instead';
  if (text.includes('#')) return 'must hold no part behind a #, which is never sent';
  if (barredPorts.has(Number(url.port)) || url.port === '0')
    return `must not be at port ${url.port}, which belongs to another protocol; use 443 or another free one`;
  if (allowLocal || !isLocalHost(url)) return null;
  return `must be at a host that can be reached from the internet; ${remedy}`;
}

const overTls = 'must begin with https:// and a host, so that nobody on the way reads or changes what is sent';
const remedy =
  'who runs this service admits receivers of its own machine or network by WEBHOOKS_ALLOW_LOCAL=true, where no strangers are tenants';

function isLocalHost({ hostname }: URL): boolean {
  const literal = literalOf(hostname);
  return literal === null ? isLocalName(hostname.replace(/\.+$/, '')) : !isPublicAddress(literal);
}

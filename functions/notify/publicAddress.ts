import ipaddr from 'ipaddr.js';

/** The only block of IPv6 from which public addresses are given out (RFC 4291 and IANA's list). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by their range, yet answered by the machines of a cloud itself: Azure's WireServer. */
const ofClouds: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether a text is an address that anybody on the internet reaches. Everything else is refused, unknown forms too: loopback,
 * private, link-local (with the metadata addresses of clouds), shared, multicast, reserved, and IPv6 forms that wrap an IPv4
 * address, such as ::ffff:127.0.0.1, 2002:7f00:1:: or 64:ff9b::7f00:1.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast' || ofClouds.has(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast);
}

/** An address literal of a URL's host without its brackets; `null` where the host is a name. */
export function literalOf(host: string): string | null {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? bare : null;
}

import { freeMailDomains } from './words.ts';

/** The host that a domain, URL or e-mail address stands for, in lower case, without "www."; `undefined` for none. */
export function hostOf(text: string): string | undefined {
  const bounded = text.slice(0, 2000).trim().toLowerCase();
  const host = bounded
    .replace(/^[a-z][a-z0-9+.-]*:(?:\/\/)?/, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/:\d*$/, '')
    .replace(/\.+$/, '')
    .replace(/^www\d?\./, '');
  if (host.length > 253 || !/^[^\s.]+(?:\.[^\s.]+)+$/.test(host) || /^[\d.]+$/.test(host)) return undefined;
  return host;
}

/** The host and the domains above it, nearest first, down to two labels; none where anybody can have an address. */
export function domainsAbove(host: string): string[] {
  const labels = host.split('.').slice(-6);
  const domains: string[] = [];
  for (let i = 0; i + 2 <= labels.length; i++) domains.push(labels.slice(i).join('.'));
  return domains.some((domain) => freeMailDomains.has(domain)) ? [] : domains;
}

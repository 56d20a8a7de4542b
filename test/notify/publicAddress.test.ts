import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, literalOf } from '../../functions/notify/publicAddress.ts';

describe('an address', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'this network'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'shared by carriers'],
    ['100.100.100.200', 'metadata, in the range of carriers'],
    ['169.254.169.254', 'metadata, link-local'],
    ['169.254.170.2', 'metadata of containers'],
    ['168.63.129.16', 'a cloud’s own machine'],
    ['192.0.0.192', 'metadata, reserved'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarking'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.9', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::7f00:1', 'loopback in an IPv4-compatible address'],
    ['::ffff:127.0.0.1', 'loopback in a mapped address'],
    ['::ffff:8.8.8.8', 'a mapped address, which no name server gives'],
    ['::ffff:0:7f00:1', 'loopback in a translated address'],
    ['64:ff9b::7f00:1', 'loopback behind NAT64'],
    ['64:ff9b:1::a00:1', 'private behind a local NAT64'],
    ['2002:7f00:1::', 'loopback behind 6to4'],
    ['2002:a9fe:a9fe::', 'metadata behind 6to4'],
    ['2001::1', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'metadata, unique local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['100::1', 'discarded'],
    ['4000::1', 'of no block that is given out'],
    ['example.org', 'no address'],
    ['', 'nothing'],
  ])('%s is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '1.1.1.1', '52.94.236.248', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('is never public in a form that wraps another one', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, octet, (a, b, c, d) => {
        const hex = [a, b, c, d].map((n) => n.toString(16).padStart(2, '0'));
        const [high, low] = [`${hex[0]}${hex[1]}`, `${hex[2]}${hex[3]}`];
        const wrapped = [`::ffff:${a}.${b}.${c}.${d}`, `::${high}:${low}`, `64:ff9b::${high}:${low}`];
        for (const address of [...wrapped, `2002:${high}:${low}::`]) expect(isPublicAddress(address)).toBe(false);
      }),
    );
  });
});

it('is known in a URL, in brackets or not', () => {
  expect(literalOf(new URL('https://[::1]:8443/').hostname)).toBe('::1');
  // The URL itself turns every spelling of an IPv4 address into the plain one.
  for (const spelled of ['2130706433', '0x7f.1', '017700000001', '127.1'])
    expect(literalOf(new URL(`https://${spelled}/`).hostname)).toBe('127.0.0.1');
  expect(literalOf('desk.example.org')).toBeNull();
});

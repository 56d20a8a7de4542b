import { describe, expect, it } from 'vitest';
import { urlFault } from '../../functions/notify/urlFault.ts';

describe('an address for a webhook', () => {
  it.each([
    'https://desk.example.org/hooks',
    'https://desk.example.org:8443/hooks?team=1',
    'https://desk.example.org/@team/hooks',
    'https://desk.example.org?team=@privacy',
    'https://8.8.8.8/hooks',
    'https://[2606:4700::1111]/hooks',
  ])('can be %s', (url) => {
    expect(urlFault(url, false)).toBeNull();
  });

  it.each([
    ['', 'absolute address'],
    ['/hooks', 'absolute address'],
    ['desk.example.org', 'absolute address'],
    [' https://desk.example.org/', 'absolute address'],
    ['https://desk.example.org/hooks\n', 'absolute address'],
    ['https://desk.example.org/our hooks', 'absolute address'],
    ['https:\\\\desk.example.org\\', 'absolute address'],
    ['HTTPS://desk.example.org/', 'absolute address'],
    ['https:desk.example.org', 'https://'],
    ['https:/desk.example.org', 'https://'],
    ['https:///desk.example.org', 'https://'],
    ['http://desk.example.org/', 'https://'],
    ['ftp://desk.example.org/', 'https://'],
    ['file:///etc/passwd', 'https://'],
    ['javascript:alert(1)', 'https://'],
    ['https://me:secret@desk.example.org/', 'user name'],
    ['https://me@desk.example.org/', 'user name'],
    ['https://@desk.example.org/', 'user name'],
    ['https://desk.example.org/#part', '#'],
    ['https://desk.example.org/#', '#'],
    ['https://desk.example.org:22/', 'port 22'],
    ['https://desk.example.org:25/', 'port 25'],
    ['https://desk.example.org:0/', 'port 0'],
    ['https://localhost/', 'internet'],
    ['https://localhost./', 'internet'],
    ['https://localhost../', 'internet'],
    ['https://receiver.localhost/', 'internet'],
    ['https://intranet/', 'internet'],
    ['https://metadata.google.internal/', 'internet'],
    ['https://printer.local/', 'internet'],
    ['https://127.0.0.1/', 'internet'],
    ['https://0x7f.1/', 'internet'],
    ['https://2130706433/', 'internet'],
    ['https://169.254.169.254/latest/meta-data/', 'internet'],
    ['https://[::1]/', 'internet'],
    ['https://[::ffff:10.0.0.1]/', 'internet'],
    ['https://[fd00:ec2::254]/', 'internet'],
  ])('cannot be %s', (url, because) => {
    expect(urlFault(url, false)).toContain(because);
  });

  it('of this machine is refused with the setting that admits it', () => {
    for (const url of ['http://127.0.0.1:9000/hooks', 'https://127.0.0.1/', 'http://localhost/'])
      expect(urlFault(url, false), url).toContain('WEBHOOKS_ALLOW_LOCAL=true');
    expect(urlFault('http://desk.example.org/', false)).not.toContain('WEBHOOKS_ALLOW_LOCAL');
  });

  it('can be of this machine and without TLS where that is allowed, and nothing else is', () => {
    expect(urlFault('http://127.0.0.1:9000/hooks', true)).toBeNull();
    expect(urlFault('https://receiver.local/', true)).toBeNull();
    expect(urlFault('http://me:secret@127.0.0.1/', true)).toContain('user name');
    expect(urlFault('http://127.0.0.1:25/', true)).toContain('port 25');
    expect(urlFault('ftp://127.0.0.1/', true)).toContain('https://');
  });
});

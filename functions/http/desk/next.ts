/** Where people go who have signed in. */
export const firstPage = '/desk';

/**
 * The page that somebody wanted before they had to sign in, where it is one of the desk; else the first one. Nothing that a
 * browser could read as another host, and no sign-in again.
 */
export function nextPage(wanted: string | undefined): string {
  if (wanted === undefined || wanted.length > 1_000 || !/^\/desk(?:[/?][\x21-\x5b\x5d-\x7e]*)?$/.test(wanted))
    return firstPage;
  const url = new URL(wanted, 'http://desk.invalid');
  const isDesk = url.host === 'desk.invalid' && /^\/desk(\/|$)/.test(url.pathname);
  const isSigning = /^\/desk\/sign-(in|out)/.test(url.pathname);
  return isDesk && !isSigning && !wanted.includes('//') ? `${url.pathname}${url.search}` : firstPage;
}

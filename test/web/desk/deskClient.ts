import { expect } from 'vitest';
import type { makeTestApp } from '../../http/testApp.ts';

type App = Pick<Awaited<ReturnType<typeof makeTestApp>>, 'app'>;

/** What a browser keeps and sends: cookies, the marks of forms, where a form comes from. */
export type Browser = ReturnType<typeof browserOf>;

/** A page as the desk answered it. */
export type Page = { status: number; html: string; location: string | null; headers: Headers; path: string };

/** A browser without scripts on `https://desk.example`: it keeps cookies, and sends what the forms of a page hold. */
export function browserOf({ app }: App, origin = 'https://desk.example') {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(`${origin}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/; Max-Age=0(;|$)/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const { status } = response;
    return {
      status,
      html: await response.text(),
      location: response.headers.get('location'),
      headers: response.headers,
      path,
    };
  };
  const get = (path: string, headers?: Record<string, string>): Promise<Page> =>
    send(path, { ...(headers && { headers }) });
  /** Sends fields to an address, as they are. */
  const post = (path: string, fields: Fields, headers: Record<string, string> = sameOrigin): Promise<Page> => {
    const hasFile = Object.values(fields).some((value) => value instanceof File);
    const data = hasFile ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of Array.isArray(value) ? value : [value])
        if (data instanceof FormData) data.append(name, one);
        else data.append(name, String(one));
    return send(path, { method: 'POST', body: data, headers });
  };
  /** Fills in the form of a page that is sent to `action`, and sends it: with all that it holds already. */
  const submit = (page: Page, action: string, fields: Fields = {}): Promise<Page> =>
    post(action, { ...fieldsOf(formTo(page, action)), ...fields });
  /** Goes where an answer leads, until it is a page. */
  const follow = async (page: Page): Promise<Page> =>
    page.location === null ? page : follow(await get(page.location));
  /** Signs in with a key, and goes on to the first page. */
  const signIn = async (key: string, next?: string): Promise<Page> => {
    const form = await get(next === undefined ? '/desk/sign-in' : `/desk/sign-in?next=${encodeURIComponent(next)}`);
    const answer = await submit(form, '/desk/sign-in', { key });
    expect(answer.status, answer.html.slice(0, 2_000)).toBe(303);
    return follow(answer);
  };
  return { cookies, send, get, post, submit, follow, signIn };
}

type Fields = Record<string, string | File | readonly string[]>;
const sameOrigin = { 'sec-fetch-site': 'same-origin' };

/** The form of a page that goes to an address. */
export function formTo(page: Page, action: string): string {
  const forms = page.html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const found = forms.find((form) => form.includes(`action="${action}"`));
  expect(found, `a form to ${action} on ${page.path}`).toBeDefined();
  return found ?? '';
}

/** What a form holds, as a browser would send it. */
export function fieldsOf(form: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string): void => {
    if (name !== undefined) fields[name] = [...(fields[name] ?? []), unescaped(value)];
  };
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const { name, type, value = '' } = attributesOf(tag);
    if (type === 'file' || ((type === 'checkbox' || type === 'radio') && !/ checked[ >]/.test(tag))) continue;
    add(name, value);
  }
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = options.match(/<option[^>]*>/g) ?? [];
    const chosen = all.find((option) => / selected[ >]/.test(option)) ?? all[0] ?? '';
    add(attributesOf(tag).name, attributesOf(chosen).value ?? '');
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attributesOf(tag).name, text.replace(/^\n/, ''));
  return fields;
}

const attributesOf = (tag: string): Record<string, string | undefined> =>
  Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

export const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

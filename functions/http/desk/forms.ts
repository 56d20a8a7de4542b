import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../../../domain/problem.ts';
import { mostBytes } from '../middleware/jsonBody.ts';
import { mediaTypeOf } from '../tableBody.ts';

/** A form as it was sent. A field that is not there is empty. */
export type DeskForm = {
  /** The first value of a field, without the blanks around it. */
  text(name: string): string;
  /** All values of a field that are not empty: of boxes that can be ticked. */
  all(name: string): string[];
  /** A file that was chosen; `null` where none was. */
  file(name: string): File | null;
  /**
   * The Idempotency-Key of what the form asks for, so that a form that is sent twice does it once. `of` keeps several
   * requests of one form apart.
   */
  once(of?: string): { 'Idempotency-Key': string };
};

/** Around a file stand the other fields of its form. */
const room = 100_000;

/** Refuses a longer form before it is read whole. */
export const limitForm = bodyLimit({
  maxSize: mostBytes + room,
  onError: () => {
    throw new Problem('payload-too-large', `A file may have ${mostBytes.toLocaleString('en-US')} bytes at most.`);
  },
});

const kinds = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** @throws Problem `unsupported-media-type`, `malformed-request`. */
export async function readForm(c: Context): Promise<DeskForm> {
  if (!kinds.includes(mediaTypeOf(c))) throw new Problem('unsupported-media-type', 'This address takes a form.');
  const data = await c.req.raw.formData().catch(() => {
    throw new Problem('malformed-request', 'The form cannot be read.');
  });
  return formOf(data);
}

export function formOf(data: FormData): DeskForm {
  const texts = (name: string): string[] =>
    data.getAll(name).flatMap((value) => (typeof value === 'string' ? [value.trim()] : []));
  const text = (name: string): string => texts(name)[0] ?? '';
  return {
    text,
    all: (name) => texts(name).filter((value) => value !== ''),
    file: (name) => {
      const found = data.get(name);
      return found instanceof File && found.size > 0 ? found : null;
    },
    once: (of = '') => {
      const key = text('once');
      if (!/^[\w-]{16,64}$/.test(key))
        throw new Problem('malformed-request', 'The form lacks its mark: open the page again.');
      return { 'Idempotency-Key': of === '' ? key : `${key}.${of}` };
    },
  };
}

/**
 * Whether a form bears the mark of who sends it, and its browser says nothing of another site. Compared in constant time.
 * `origin`: of this desk, as browsers see it.
 */
export const isOurs = (c: Context, form: DeskForm, mark: string, origin: string): boolean =>
  isSameSite(c, origin) && isSameText(form.text('csrf'), mark);

export function isSameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return wanted !== '' && a.length === b.length && timingSafeEqual(a, b);
}

/** Browsers of today say whence a form comes (`Sec-Fetch-Site`), those of old by its origin; a program may say neither. */
function isSameSite(c: Context, origin: string): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const from = c.req.header('origin');
  return from === undefined || from === origin;
}

/** The origin of the desk as browsers see it: the one that is configured, else the one of the request. */
export function originOf(c: Context, publicUrl: string | undefined): string {
  if (publicUrl) return new URL(publicUrl).origin;
  const url = new URL(c.req.url);
  const protocol = c.req.header('x-forwarded-proto')?.split(',')[0]?.trim() ?? url.protocol.slice(0, -1);
  return `${protocol === 'https' ? 'https' : 'http'}://${c.req.header('host') ?? url.host}`;
}

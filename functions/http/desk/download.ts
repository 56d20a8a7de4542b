import { clean } from '../../../domain/report/text.ts';
import type { DeskContext } from './deskEnv.ts';

/** A name that every system takes as the name of a file, and that ends no header. */
export const fileName = (...parts: readonly string[]): string =>
  parts
    .map((part) =>
      clean(part)
        .normalize('NFKD')
        .replaceAll(/[^A-Za-z0-9.]+/g, '-')
        .replaceAll(/^[-.]+|[-.]+$/g, '')
        .slice(0, 80),
    )
    .filter((part) => part !== '')
    .join('-');

type File = { name: string; type: string; body: string | ArrayBuffer };

/** Answers with a file to be kept. It is shown by no browser as a page of this desk. */
export function download(c: DeskContext, { name, type, body }: File): Response {
  const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
  return typeof body === 'string' ? c.body(body, 200, headers) : c.body(body, 200, headers);
}

/** Which part of something that has several, from 1: for the name of its file. */
export const partIn = (c: DeskContext): number => Math.max(1, Math.trunc(Number(c.req.query('part') ?? 1)) || 1);

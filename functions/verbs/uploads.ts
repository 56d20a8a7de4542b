import type { Runtime } from './runtime.ts';
import type { RecordsOf, UploadPiece } from './tenantPorts.ts';

/**
 * A file that somebody at the desk has sent and not yet imported. A browser cannot send it again from one page to the next, and
 * a page that carried it along would pass what a function may answer; so it waits at its tenant, in pieces, for some hours.
 */
export type Upload = { name: string; type: string; bytes: Uint8Array };

export type UploadDeps = { uploads: RecordsOf<UploadPiece>; runtime: Pick<Runtime, 'now' | 'newId'> };

/** Bytes of a piece: as base64, and compressed again, it fits an item of the store. */
const pieceBytes = 240_000;
const [keptMilliseconds, mostPieces] = [6 * 3_600_000, 40];

const pieceId = (id: string, piece: number): string => `${id}.${String(piece).padStart(3, '0')}`;

/** Keeps a file. @returns its id. */
export async function keepUpload(
  { uploads, runtime }: UploadDeps,
  tenantId: string,
  { name, type, bytes }: Upload,
): Promise<string> {
  const id = runtime.newId();
  const expiresAt = new Date(Date.parse(runtime.now()) + keptMilliseconds).toISOString();
  const pieces = Math.max(1, Math.ceil(bytes.length / pieceBytes));
  const places = Array.from({ length: pieces }, (_, piece) => piece);
  await Promise.all(
    places.map((piece) => {
      const part = bytes.subarray(piece * pieceBytes, (piece + 1) * pieceBytes);
      const data = Buffer.from(part).toString('base64');
      return uploads(tenantId).put(pieceId(id, piece), { name, type, pieces, data, expiresAt }, 'absent');
    }),
  );
  return id;
}

/** A file that was kept; `null` where there is none, or no longer. */
export async function readUpload(
  { uploads, runtime }: UploadDeps,
  tenantId: string,
  id: string,
): Promise<Upload | null> {
  const docs = await piecesOf(uploads, tenantId, id);
  const [first] = docs;
  if (first === undefined || first.pieces !== docs.length || first.expiresAt <= runtime.now()) return null;
  const { name, type } = first;
  const parts = docs.map(({ data }) => Buffer.from(data, 'base64'));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { name, type, bytes };
}

/** Takes a file away that was imported, or is in nobody's way any more. */
export async function dropUpload({ uploads }: UploadDeps, tenantId: string, id: string): Promise<void> {
  const count = (await piecesOf(uploads, tenantId, id)).length;
  const places = Array.from({ length: count }, (_, piece) => piece);
  await Promise.all(places.map((piece) => uploads(tenantId).remove(pieceId(id, piece))));
}

async function piecesOf(uploads: UploadDeps['uploads'], tenantId: string, id: string): Promise<UploadPiece[]> {
  if (!/^[\w-]{1,64}$/.test(id)) return [];
  const { items } = await uploads(tenantId).list({ limit: mostPieces, after: `${id}.` });
  return items.filter((item) => item.id.startsWith(`${id}.`)).map(({ doc }) => doc);
}

import type { ReportHead } from '../../domain/report/exposureReport.ts';
import { notLegalAdvice } from '../../domain/report/exposureReport.ts';
import { bytesOf, type Packed, pack, zipOf } from './archive.ts';
import { digestLine, digestName, type Manifest, manifestFormat, manifestName } from './manifest.ts';
import { readMe } from './readMe.ts';

/** A file of the evidence; see `Piece` of the verb that reads them. */
type Piece = {
  name: string;
  what: string;
  content: string;
  rank: number;
  addresses: readonly string[];
};

/** A file as the manifest lists it; `packed` is null where it was plain that there is no room for it. */
type Entry = { piece: Omit<Piece, 'content'>; bytes: number; packed: Packed | null; sha256: string };

/** An answer of a Lambda function is text of at most 6 MB: of bytes three quarters, less what else is in it. */
const mostBytes = 4_400_000;

type Sha256 = (content: Uint8Array) => string;
const utf8 = new TextEncoder();

/** Gathers the files of evidence, packed, and puts those that fit into one archive with a manifest of all. */
export function evidenceArchive(sha256: Sha256, most = mostBytes) {
  const entries: Entry[] = [];
  const add = ({ content, ...piece }: Piece): void => {
    const bytes = utf8.encode(content);
    // To pack takes long: of a list that does not fit, what lies behind the end of the room is not packed at all.
    const before = entries.reduce(
      (sum, e) => sum + (e.packed && e.piece.rank <= piece.rank ? bytesOf(e.packed) : 0),
      0,
    );
    const packed = before > most ? null : pack(piece.name, bytes);
    entries.push({ piece, bytes: bytes.length, packed, sha256: sha256(bytes) });
  };
  return {
    add,
    end({ head, missing }: { head: ReportHead; missing: readonly string[] }) {
      add({ name: 'README.txt', what: 'what is in here and how to check it', content: readMe, rank: 0, addresses: [] });
      const inOrder = entries.toSorted((a, b) => a.piece.rank - b.piece.rank || (a.piece.name < b.piece.name ? -1 : 1));
      // The manifest names every file, whether it is in or not.
      let room = most - 20_000 - 200 * entries.length;
      const kept = new Set<Entry>();
      for (const entry of inOrder) {
        const size = entry.packed === null ? Number.POSITIVE_INFINITY : bytesOf(entry.packed);
        if (size > room) continue;
        room -= size;
        kept.add(entry);
      }
      const manifest: Manifest = {
        format: manifestFormat,
        assessment: aboutOf(head),
        files: inOrder.filter((entry) => kept.has(entry)).map(listed),
        leftOut: inOrder
          .filter((entry) => !kept.has(entry))
          .map((entry) => ({ ...listed(entry), addresses: [...entry.piece.addresses] })),
        missing: [...missing],
        notice: notLegalAdvice,
      };
      const text = utf8.encode(`${JSON.stringify(manifest, null, 2)}\n`);
      const digest = sha256(text);
      const ends = [pack(manifestName, text), pack(digestName, utf8.encode(digestLine(digest)))];
      const files = inOrder.flatMap((entry) => (entry.packed && kept.has(entry) ? [entry.packed] : []));
      return { archive: zipOf([...files, ...ends]), digest };
    },
  };
}

const listed = ({ piece, bytes, sha256 }: Entry): Manifest['files'][number] => ({
  name: piece.name,
  what: piece.what,
  bytes,
  sha256,
});

const aboutOf = ({ id, createdAt, asOf, organization, organizationId, versions, inputDigest }: ReportHead) => ({
  id,
  createdAt,
  asOf,
  organization: organization.name,
  ...(organizationId !== undefined && { organizationId }),
  versions: { ...versions },
  inputDigest,
});

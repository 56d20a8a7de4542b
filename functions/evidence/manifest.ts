import * as z from 'zod';

export const manifestName = 'manifest.json';
/** Holds the digest of the manifest, as `sha256sum` writes it. */
export const digestName = 'manifest.sha256';

/** Names the kind of archive and how its manifest is laid out. */
export const manifestFormat = 'breachclock-evidence-1';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const file = z.strictObject({
  name: z.string(),
  what: z.string(),
  bytes: z.int().min(0),
  sha256,
});

/** What is in an archive of evidence, what was left out of it, and what could not be had. */
export const manifestSchema = z.strictObject({
  format: z.literal(manifestFormat),
  assessment: z.strictObject({
    id: z.string(),
    createdAt: z.string(),
    asOf: z.string(),
    organization: z.string(),
    organizationId: z.string().optional(),
    versions: z.record(z.string(), z.string()),
    inputDigest: z.string(),
  }),
  files: z.array(file),
  /** Files for which there was no room, with the addresses of what is in them. */
  leftOut: z.array(file.extend({ addresses: z.array(z.string()) })),
  missing: z.array(z.string()),
  notice: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];

/** Where each stored part of a report lies, byte for byte. */
const byFile: ReadonlyMap<string, string> = new Map([
  ['report/head.json', 'head'],
  ['input/request.json', 'request'],
  ['basis/record.json', 'record'],
  ['basis/law.json', 'law'],
  ['basis/breaches.json', 'claims'],
]);

/** The stored part that a file is; null for one that is made when evidence is taken. */
export const partIn = (name: string): string | null =>
  byFile.get(name) ?? /^report\/((?:vendors|timeline)-\d+)\.json$/.exec(name)?.[1] ?? null;

export const digestLine = (digest: string): string => `${digest}  ${manifestName}\n`;

import * as z from 'zod';
import { type AuditEntry, auditEntrySchema, brokenLinks } from '../../domain/audit/audit.ts';
import { partsDigest, partsKnownAs } from '../../domain/audit/partsDigest.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { digestLine, digestName, type Manifest, manifestName, manifestSchema, partIn } from '../evidence/manifest.ts';
import { unzip } from '../evidence/unzip.ts';
import { runtime } from '../shared/runtime.ts';
import { isMakingOf } from '../verbs/auditOf.ts';
import { pageNotes } from './evidencePage.ts';

/** What a check of evidence found. `problems`: what is not as it was given out; nothing where all is. */
export type EvidenceCheck = {
  problems: string[];
  /** What could not be checked, because the archive does not hold it. */
  notes: string[];
  assessment: Manifest['assessment'] | null;
  /** SHA-256 of the manifest: the audit trail says under which one the archive was handed out. */
  manifestDigest: string | null;
  files: number;
};

const { sha256 } = runtime;
type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Holds an archive of evidence (`GET /v1/assessments/{id}/evidence`) against itself, without asking anybody. `manifest`: the
 * digest of the manifest, where it is known from the audit trail or from whoever handed the archive out.
 */
export function verifyEvidence(
  archive: Uint8Array,
  { manifest }: { manifest?: string | undefined } = {},
): EvidenceCheck {
  const none = { notes: [], assessment: null, manifestDigest: null, files: 0 };
  const files = unzip(archive);
  if (typeof files === 'string') return { ...none, problems: [`the archive cannot be read: ${files}`] };
  const bytes = files.get(manifestName);
  if (bytes === undefined) return { ...none, problems: [`${manifestName} is missing`], files: files.size };
  const digest = sha256(bytes);
  const found = { ...none, manifestDigest: digest, files: files.size };
  const sealed = sealProblems(files, digest, manifest);
  const read = jsonOf(manifestSchema, bytes);
  if (read === null) return { ...found, problems: [...sealed, `${manifestName} is none of an archive of evidence`] };
  const problems = [...sealed, ...fileProblems(files, read)];
  const notes = [...read.missing.map((text) => `missing: ${text}`), ...read.leftOut.map(leftOutNote)];
  const inside = contentChecks(files, read);
  return {
    ...found,
    problems: [...problems, ...inside.problems],
    notes: [...notes, ...inside.notes, ...(manifest === digest ? [] : pageNotes(files))],
    assessment: read.assessment,
  };
}

function sealProblems(files: Files, digest: string, known: string | undefined): string[] {
  const seal = files.get(digestName);
  const problems: string[] = [];
  if (seal === undefined) problems.push(`${digestName} is missing`);
  else if (textOf(seal) !== digestLine(digest))
    problems.push(`${manifestName} is not the one that ${digestName} names`);
  if (known !== undefined && known !== digest) problems.push(`${manifestName} has the digest ${digest}, not ${known}`);
  return problems;
}

const leftOutNote = ({ name, addresses }: Manifest['leftOut'][number]): string =>
  `left out for want of room: ${name}; see ${addresses.slice(0, 3).join(', ') || 'nowhere else'}`;

/** Every file is in the manifest and is as the manifest says. */
function fileProblems(files: Files, { files: listed, leftOut }: Manifest): string[] {
  const names = new Set([manifestName, digestName]);
  const problems: string[] = [];
  for (const { name, bytes, sha256: expected } of listed) {
    if (names.has(name)) problems.push(`${name} stands twice in ${manifestName}`);
    names.add(name);
    const content = files.get(name);
    if (content === undefined) problems.push(`${name} is missing`);
    else if (content.length !== bytes) problems.push(`${name} has ${content.length} bytes, not ${bytes}`);
    else if (sha256(content) !== expected) problems.push(`${name} is not what it was: its SHA-256 differs`);
  }
  for (const { name } of leftOut) if (names.has(name)) problems.push(`${name} is both in the archive and left out`);
  for (const name of files.keys()) if (!names.has(name)) problems.push(`${name} is not in ${manifestName}`);
  return problems;
}

const headSchema = z.looseObject({
  id: z.string(),
  createdAt: z.string(),
  asOf: z.string(),
  organization: z.looseObject({ name: z.string() }),
  organizationId: z.string().optional(),
  versions: z.record(z.string(), z.string()),
  inputDigest: z.string(),
});

/** What the files say of each other: the report of its request, the audit trail of the report and of all its parts. */
function contentChecks(files: Files, manifest: Manifest): { problems: string[]; notes: string[] } {
  const problems: string[] = [];
  const notes: string[] = [];
  const bytes = files.get('report/head.json');
  const head = bytes && jsonOf(headSchema, bytes);
  if (!bytes || !head) return { problems: ['report/head.json is no report'], notes: [] };
  const { id, createdAt, asOf, organization, organizationId, versions, inputDigest } = head;
  const about = { id, createdAt, asOf, organization: organization.name, organizationId, versions, inputDigest };
  if (canonicalJson(about) !== canonicalJson(manifest.assessment))
    problems.push(`${manifestName} is about another report than report/head.json`);

  const request = files.get('input/request.json');
  if (request === undefined) notes.push('the digest of the input: the request is not in the archive');
  else if (inputDigestOf(request) !== inputDigest)
    problems.push('input/request.json is not the request of the report: its digest is not the inputDigest');

  const chain = files.get('audit/chain.json');
  const entries = chain && jsonOf(z.array(auditEntrySchema).min(1), chain);
  if (chain === undefined) notes.push('the digests of report and parts: no entry of the audit trail is in the archive');
  else if (!entries) problems.push('audit/chain.json is no part of an audit trail');
  else {
    problems.push(...chainProblems(entries));
    problems.push(...entryProblems(entries, id, sha256(bytes), manifest));
    if (entries.at(-1)?.known[partsKnownAs] === undefined)
      notes.push('the digest of all parts: the audit trail of that time did not tell it');
  }
  return { problems, notes };
}

const chainProblems = (entries: readonly AuditEntry[]): string[] => {
  const [first] = entries;
  const start = !first || first.number === 1 ? null : { number: first.number - 1, hash: first.previous };
  return brokenLinks(entries, sha256, undefined, start).map((text) => `audit/chain.json: ${text}`);
};

/** The last entry is the one under which the report was made. */
function entryProblems(entries: readonly AuditEntry[], id: string, report: string, manifest: Manifest): string[] {
  const entry = entries.at(-1);
  if (entry === undefined || !isMakingOf(entry, id))
    return ['audit/chain.json does not end with the entry under which this report was made'];
  const problems: string[] = [];
  if (entry.answerDigest !== report)
    problems.push('report/head.json is not the report that was answered: the audit trail has another answerDigest');
  const told = entry.known[partsKnownAs];
  const parts = [...manifest.files, ...manifest.leftOut].flatMap(({ name, sha256: digest }) => {
    const part = partIn(name);
    return part === null ? [] : [{ name: part, sha256: digest }];
  });
  if (told !== undefined && partsDigest(parts, sha256) !== told)
    problems.push('the parts are not those that were stored: the audit trail has another digest of them');
  return problems;
}

function inputDigestOf(bytes: Uint8Array): string | null {
  const request = jsonOf(z.json(), bytes);
  return request === null ? null : sha256(canonicalJson(request));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function jsonOf<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | null {
  try {
    return schema.safeParse(JSON.parse(textOf(bytes))).data ?? null;
  } catch {
    return null;
  }
}

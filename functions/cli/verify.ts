import { parseArgs } from 'node:util';
import type { ChainEnd } from '../../domain/audit/audit.ts';
import { runtime } from '../shared/runtime.ts';
import { type AuditPage, readAuditPage, verifyAudit } from '../verbs/verifyAudit.ts';
import { BadInput, readBytes, readText, run } from './command.ts';
import { verifyEvidence } from './verifyEvidence.ts';

const usage = 'usage: npm run -s verify -- FILE… [--end NUMBER:HASH] [--manifest SHA-256]';

/** A file as it was named and what is in it. */
type Given = { name: string; bytes: Uint8Array };

/** What is known from elsewhere: the end of an audit trail, the digest of a manifest. */
type Known = { end?: ChainEnd | undefined; manifest?: string | undefined };

/** A kind of evidence that can be checked without asking anybody: which files are of it, and what is wrong with them. */
type Evidence = {
  reads(file: Given): boolean;
  /** What to say of files that are as they were given out, and what is broken in those that are not. @throws BadInput. */
  check(files: readonly Given[], known: Known): { fine: string; broken: string[] };
};

const auditTrail: Evidence = {
  reads: () => true,
  check: (files, { end }) => {
    const pages = files.map(({ name }): AuditPage => {
      const page = readAuditPage(readText(name));
      if (typeof page === 'string')
        throw new BadInput(`${name}: ${page}; give files as GET /v1/audit/export wrote them. ${usage}`);
      return page;
    });
    const { entries, broken } = verifyAudit(pages, runtime.sha256, end);
    return { fine: `audit trail: ${entries} entries, each follows from the one before it`, broken };
  },
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const archives: Evidence = {
  reads: ({ bytes }) => isZip(bytes),
  check: (files, { manifest }) => {
    const checks = files.map(({ name, bytes }) => ({ name, ...verifyEvidence(bytes, { manifest }) }));
    return {
      fine: checks
        .flatMap(({ name, assessment, files: count, manifestDigest, notes }) => [
          `${name}: ${count} files of the report ${assessment?.id}, each as the manifest and the chain beside it say`,
          manifest === undefined
            ? `${name}: whoever can change files can write these two anew: the audit trail must name this digest of the manifest: ${manifestDigest}`
            : `${name}: as it was given out under the digest of the manifest that you named: ${manifestDigest}`,
          ...notes.map((note) => `${name}: not checked: ${note}`),
        ])
        .join('\n'),
      broken: checks.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`)),
    };
  },
};

/** In the order in which they are asked whether a file is theirs. */
const kinds: readonly Evidence[] = [archives, auditTrail];

/** `npm run -s verify -- FILE…`: holds evidence that was exported against itself; exit code 1 where it was changed. */
await run(async (args) => {
  const options = { end: { type: 'string' }, manifest: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.length === 0) throw new BadInput(`name the files to check. ${usage}`);
  const files = positionals.map((name) => ({ name, bytes: readBytes(name) }));
  const end = values.end === undefined ? undefined : endOf(values.end);
  for (const kind of kinds) {
    const mine = files.filter((file) => kinds.find(({ reads }) => reads(file)) === kind);
    if (mine.length === 0) continue;
    const { fine, broken } = kind.check(mine, { end, manifest: values.manifest });
    for (const line of broken) console.error(line);
    if (broken.length > 0) process.exitCode = 1;
    else console.log(fine);
  }
});

/** The end of a trail as a person wrote it down: number and hash of its last entry. */
function endOf(text: string): ChainEnd {
  const [, number, hash] = /^(\d{1,12}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (number === undefined || hash === undefined)
    throw new BadInput(`--end ${text}: must be the number and the hash of an entry, such as 12:0f…. ${usage}`);
  return { number: Number(number), hash };
}

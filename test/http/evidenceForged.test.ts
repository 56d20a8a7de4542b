import { crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyEvidence } from '../../functions/cli/verifyEvidence.ts';
import type { Manifest } from '../../functions/evidence/manifest.ts';
import { type Answer, exposedRow, hospital, makeTestApp, sha256 } from './testApp.ts';

/** Archives of evidence that one program reads otherwise than another, or that were made to fit again. */
let archive: Buffer;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  const app = await makeTestApp();
  const request = { asOf: '2026-05-01', organization: hospital, vendors: [exposedRow('AP-1')] };
  const { id } = await app.create<Answer>('/v1/assessments', request);
  archive = Buffer.from(await (await app.get(`/v1/assessments/${id}/evidence`)).arrayBuffer());
  files = unzipSync(archive);
});

const problems = (bytes: Uint8Array): string => verifyEvidence(bytes).problems.join('\n');

/** A file as it lies in a zip file, that no directory names. */
function hidden(name: string, content: Uint8Array): Buffer {
  const data = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), data]);
}

/** The archive with bytes put in before its directory, or elsewhere, and the directory found again. */
function withBytes(more: Buffer, at: number, from = archive): Buffer {
  const made = Buffer.concat([from.subarray(0, at), more, from.subarray(at)]);
  const end = made.length - 22;
  made.writeUInt32LE(made.readUInt32LE(end + 16) + more.length, end + 16);
  return made;
}
const directoryAt = (): number => archive.readUInt32LE(archive.length - 6);

describe('an archive of evidence', () => {
  it('that another program packed anew from the same files verifies', () => {
    expect(problems(archive)).toBe('');
    expect(problems(zipSync(files))).toBe('');
    expect(problems(zipSync(files, { level: 0 }))).toBe('');
  });

  it('does not verify with a file that its directory does not name', () => {
    const second = hidden('report/head.json', strToU8('{"other":"report"}'));
    expect(problems(withBytes(second, directoryAt()))).toMatch(/bytes stand in it that belong to no file/);
  });

  it('does not verify with anything in front of it or behind it', () => {
    expect(problems(Buffer.concat([Buffer.from('#!/bin/sh\n'), archive]))).toMatch(/cannot be read/);
    expect(problems(Buffer.concat([archive, Buffer.from('more')]))).toMatch(/does not end as a zip file does/);
    const remark = Buffer.concat([archive, Buffer.from('remark')]);
    remark.writeUInt16LE(6, archive.length - 2);
    expect(problems(remark)).toMatch(/does not end as a zip file does/);
  });

  it('does not verify where a file bears another name in its own place', () => {
    const made = Buffer.from(archive);
    made.write('REPORT/head.json', made.indexOf('report/head.json'));
    expect(problems(made)).toMatch(/report\/head.json bears another name in another place/);
  });

  it.each(['__proto__', 'constructor', 'report/../head.json', 'README.TXT', 'report/head.json '])(
    'does not verify with one more file named %j',
    (name) => {
      const length = 'xtra-file-of-no-one'.slice(0, name.length);
      expect(length).toHaveLength(name.length);
      const packed = Buffer.from(zipSync({ ...files, [length]: strToU8('x') }));
      const made = Buffer.from(packed.toString('latin1').replaceAll(length, name), 'latin1');
      expect(problems(made)).toContain(`${name} is not in manifest.json`);
    },
  );

  it('does not verify where a file is longer than the directory says', () => {
    const made = Buffer.from(
      zipSync({ ...files, 'README.txt': Buffer.concat([files['README.txt']!, strToU8('more')]) }),
    );
    for (let at = made.readUInt32LE(made.length - 6); at < made.length - 22; ) {
      const length = made.readUInt16LE(at + 28);
      if (made.toString('latin1', at + 46, at + 46 + length) === 'README.txt')
        made.writeUInt32LE(files['README.txt']!.length, at + 24);
      at += 46 + length;
    }
    expect(problems(made)).toMatch(/cannot be read/);
  });

  it('says that the page to read is not the one of the report, under a manifest that fits again', () => {
    const page = strToU8(strFromU8(files['report.html']!).replaceAll('Riverbend', 'Riverside'));
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
    const listed = manifest.files.map((file) =>
      file.name === 'report.html' ? { ...file, bytes: page.length, sha256: sha256(page) } : file,
    );
    const text = strToU8(`${JSON.stringify({ ...manifest, files: listed }, null, 2)}\n`);
    const digest = strToU8(`${sha256(text)}  manifest.json\n`);
    const forged = zipSync({ ...files, 'report.html': page, 'manifest.json': text, 'manifest.sha256': digest });
    expect(verifyEvidence(archive).notes.join()).not.toContain('report.html');
    expect(verifyEvidence(forged).notes.join()).toMatch(/report\.html is not the page that is written of this report/);
    expect(verifyEvidence(forged, { manifest: sha256(text) }).notes.join()).not.toContain('report.html');
  });
});

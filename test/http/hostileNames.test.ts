import { beforeAll, describe, expect, it } from 'vitest';
import { exposedRow, hospital, makeTestApp, type TestApp } from './testApp.ts';

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

const textOf = async (id: string): Promise<string> => (await app.get(`/v1/assessments/${id}?format=text`)).text();

/** Control and direction characters, and the line ends that Unicode adds, can forge lines of a report. */
const forging = /[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u;

const names: [string, string][] = [
  ['emoji', 'CareCloud 🏥👩‍⚕️ Clinic'],
  ['right-to-left script', 'مستشفى المدينة CareCloud'],
  ['right-to-left override', 'CareCloud \u202egnp.exe\u202c'],
  ['isolates and marks', '\u2066CareCloud\u2069 \u200e\u200f\u061c Inc.'],
  ['zero-width characters', 'Care\u200bCloud\u200d, \ufeffInc.'],
  ['soft hyphen', 'Care\u00adCloud, Inc.'],
  ['C0 controls', 'CareCloud\u0000\u0007\u0008\u001b[31m red\u007f'],
  ['C1 controls', 'CareCloud\u0085\u009b31m'],
  ['line ends', 'CareCloud\r\nCLEAR (1000)  everything\n\u000b\u000c'],
  ["Unicode's line ends", 'CareCloud\u2028CLEAR (1000)  everything\u2029'],
  ['tag characters', 'CareCloud\u{e0041}\u{e0042}\u{e007f}'],
  ['combining marks', `CareCloud${'\u0301'.repeat(400)}`],
  ['full width', 'ＣａｒｅＣｌｏｕｄ，Ｉｎｃ．'],
  ['a lone high surrogate', 'CareCloud \ud800'],
  ['a lone low surrogate', '\udfff CareCloud'],
  ['private use and noncharacters', 'CareCloud \ue000 \ufffe \uffff'],
  ['HTML', '<script>alert("CareCloud")</script>'],
  ['a formula', '=HYPERLINK("http://x.example","CareCloud")'],
  ['a path', '../../etc/passwd'],
  ['a template', '{{CareCloud}} #{CareCloud} %s %n'],
  ['a pattern', '(a+)+$ [CareCloud'],
];

describe('names from outside', () => {
  it.each(names)('%s: answered, kept as sent, tamed in the text', async (_, name) => {
    const row = { ...exposedRow('AP-1'), name };
    const report = await app.assess([row, { externalId: name.slice(0, 200), name }], {
      organization: { ...hospital, name: name.slice(0, 300) },
    });
    expect(report.vendors.map((v) => v.name)).toEqual([name, name]);
    expect(report.vendors[0]?.finding).toBe('exposed');
    expect(await (await app.get(`/v1/assessments/${report.id}`)).json()).toEqual(report);
    const text = await textOf(report.id);
    expect(forging.exec(text)?.[0].codePointAt(0)?.toString(16), 'a character that can forge a line').toBeUndefined();
    expect(text.match(/^CLEAR \(1000\)/m)).toBeNull();
    expect(text.match(/^EXPOSED {2}/gm)?.length).toBe(report.summary.exposed);
  });

  it.each(names)('%s: in every other text of a row and in the names of unknown fields', async (_, name) => {
    const field = name.slice(0, 40);
    const report = await app.assess([
      {
        ...exposedRow('AP-1', { chain: [{ party: field }] }),
        aliases: [name],
        products: [name],
        domains: [name],
        identifiers: { ein: field },
        [`unknown ${field}`]: 1,
      },
      { externalId: field, name: 'x', relationship: name, [`unknown ${field}`]: 1 },
    ]);
    expect(report.vendors.map((v) => v.finding)).toEqual(['exposed', 'rejected']);
    expect(forging.test(await textOf(report.id))).toBe(false);
  });

  it('finds a vendor under its name however the letters are dressed', async () => {
    const { vendors } = await app.assess(
      [
        'CARECLOUD INC',
        '  carecloud,   inc. ',
        'Care\u200bCloud, Inc.',
        'ＣａｒｅＣｌｏｕｄ',
        'CareCloud\u00a0Inc',
      ].map((name) => ({
        name,
      })),
    );
    expect(vendors.map((v) => v.finding)).toEqual(Array(5).fill('exposed'));
  });

  it('gives a list of every kind of name in one answer, in order', async () => {
    const report = await app.assess(names.map(([, name]) => ({ name })));
    expect(report.vendors.map((v) => v.name)).toEqual(names.map(([, name]) => name));
  });
});

it('has met no unexpected error', () => expect(app.lines).toEqual([]));

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { besideTheRegister } from '../../domain/law/besideTheRegister.ts';
import { deadlines } from '../../domain/law/deadlines.ts';
import { isJurisdiction } from '../../domain/law/jurisdictions.ts';
import { codedRules } from '../../domain/law/parameters/index.ts';
import { stateCodes, stateLaws } from '../../domain/law/parameters/us/states/index.ts';
import { register } from '../../domain/law/register.ts';
import { kinds } from '../law/anyInput.ts';

/** Walks the register and what the calculator answers to the richest question that can be put. */
const entries = [...register().values()];

describe('the register', () => {
  it('has no two entries under one id: none hides another', () => {
    const least = (n: number) => Math.max(1, n);
    const ofStates = stateLaws().map(
      (l) => 4 + least(l.regulators.length) + least(l.facilities.length) + least(l.insurance.length),
    );
    expect(register().size).toBe(codedRules.length + ofStates.reduce((a, b) => a + b, 0));
  });

  it.each(entries.map((e) => [e.dutyId, e] as const))('%s says what it is, by which text, who looked when', (id, e) => {
    expect(id).toMatch(/^[a-z]+[0-9]?(\.[a-z0-9-]+)+$/);
    expect(isJurisdiction(e.jurisdiction)).toBe(true);
    expect([e.title, e.citation].every((t) => t.trim().length > 3)).toBe(true);
    expect(e.sources.length > 0 && e.sources.every((s) => URL.canParse(s))).toBe(true);
    expect(e.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    // Something is coded for as long as there are values; what is not in the law has none, and no first day.
    expect([e.values.length > 0, e.inForceFrom !== null]).toEqual(Array(2).fill(e.status !== 'none-in-this-law'));
    expect(e.doubts.every((d) => d.trim().length > 10)).toBe(true);
  });

  it('keeps pending law out: what it announces is no duty', () => {
    const { pending, notCoded } = besideTheRegister();
    expect(pending.every((p) => isJurisdiction(p.jurisdiction))).toBe(true);
    expect(pending.filter((p) => 'id' in p && register().has(p.id))).toEqual([]);
    expect(notCoded.length).toBeGreaterThan(10);
  });
});

/** An organization of every kind, registered and licensed everywhere, with people in all 54 and everything that can happen. */
const everything = (role: 'covered-entity' | 'business-associate' | 'phr-vendor' | 'other') =>
  (['domestic', 'foreign-private-issuer'] as const).flatMap((secRegistrant) =>
    deadlines(
      '2026-11-22',
      { name: 'x', role, kinds, licensedIn: [...stateCodes], secRegistrant },
      {
        vendorDiscoveredOn: '2026-10-01',
        organizationKnewOn: '2026-10-05',
        residents: Object.fromEntries([...stateCodes.map((code) => [code, 2000] as const), ['DE', 10], ['GB', 10]]),
        dataTypes: ['name', 'ssn', 'diagnosis-treatment'],
        eightKFiledOn: '2026-10-20',
        materialityDeterminedOn: '2026-10-15',
        attorneyGeneralDelay: { requestedOn: '2026-10-16' },
        chain: [{ party: 'a subcontractor' }],
        contract: { noticeHours: 24 },
      },
    ).duties.map((d) => d.dutyId),
  );
const answered = new Set(
  (['covered-entity', 'business-associate', 'phr-vendor', 'other'] as const).flatMap(everything),
);

describe('the calculator', () => {
  it('answers for every coded duty of the register when asked for everything', () => {
    const coded = entries.filter((e) => e.status === 'coded').map((e) => e.dutyId);
    expect(coded.filter((id) => !answered.has(id))).toEqual([]);
    // The other way round: a place whose law has no such notice says so.
    expect([...answered].filter((id) => register().get(id)?.status === 'convention')).toEqual([]);
  });

  it('answers in each jurisdiction for these duties: none disappears by accident', () => {
    const pinned = readFileSync(new URL('stateDuties.txt', import.meta.url), 'utf8');
    const line = (code: string) => {
      const prefix = `us.${code.slice(3).toLowerCase()}.`;
      const coded = entries.filter(
        (e) => e.jurisdiction === code && e.dutyId.startsWith(prefix) && e.status === 'coded',
      );
      return [code, ...coded.map((e) => e.dutyId.slice(prefix.length)).filter((id) => !id.startsWith('nydfs'))].join(
        ' ',
      );
    };
    expect(stateCodes.map(line)).toEqual(pinned.trim().split('\n'));
  });
});

describe('cases', () => {
  const folder = new URL('../cases/law/', import.meta.url);
  type Expectation = { answer?: string; due?: string | null; dueAt?: string; status?: string; absent?: true };
  const expectations = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.yaml'))
    .flatMap(
      (f) => parse(readFileSync(new URL(f, folder), 'utf8'), { schema: 'core' }) as Record<string, Expectation>[],
    )
    .flatMap((c) => Object.entries(c).filter(([key]) => key.includes('.')));

  it('date each coded duty, or say that its text has no number, and leave it out elsewhere', () => {
    const dated = new Set<string>();
    const left = new Set<string>();
    for (const [id, e] of expectations) {
      if (e.due || e.dueAt || e.status === 'no-fixed-date' || (e.answer === 'due' && e.due === null)) dated.add(id);
      if (e.answer === 'not-due' || e.answer === 'not-applicable' || e.absent) left.add(id);
    }
    const coded = entries.filter((e) => e.status === 'coded').map((e) => e.dutyId);
    expect(coded.filter((id) => !dated.has(id))).toEqual([]);
    expect(coded.filter((id) => !left.has(id))).toEqual([]);
  });

  it('speak of duties that there are', () => {
    // The bare name of a kind that a jurisdiction has none of is asked for as absent.
    const unknown = expectations.filter(([id, e]) => !register().has(id) && !e.absent).map(([id]) => id);
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('code of the law', () => {
  const law = fileURLToPath(new URL('../../domain/law/', import.meta.url));
  /** What joins and shows, but states no rule: ranks, days shown as soon due, limits of the input, lists of words. */
  const withoutRules = [
    'actions.ts',
    'assemble.ts',
    'facts.ts',
    'jurisdictions.ts',
    'notCoded.ts',
    'pending.ts',
    'questions.ts',
  ];
  const files = readdirSync(law, { recursive: true, encoding: 'utf8' }).filter(
    (f) => f.endsWith('.ts') && !f.startsWith('parameters/') && !withoutRules.includes(f),
  );

  it.each(files)('%s holds no number of the law', (f) => {
    const code = readFileSync(`${law}${f}`, 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      // Words may name paragraphs; a sum inside a template is code.
      .replaceAll(/'[^'\n]*'|"[^"\n]*"/g, "''")
      .replaceAll(/`[^`]*`/g, (t) => [...t.matchAll(/\$\{[^}]*\}/g)].join(' '))
      // Positions in a day, a code or a list are no periods; neither are the units of time.
      .replaceAll(/maximumFractionDigits: \d|\.(slice|at|with|padStart)\([^)]*\)|\b3_600_000\b|\b1_000_000\b/g, '');
    expect([...code.matchAll(/(?<![\w.])\d[\d_.]*/g)].map(([n]) => n).filter((n) => !['0', '1'].includes(n))).toEqual(
      [],
    );
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breachSchema } from '../../domain/breach/breach.ts';
import { daysBetween } from '../../domain/calendar/day.ts';
import type { IncidentFacts } from '../../domain/law/facts.ts';
import { peersInCatalog } from '../../domain/materiality/catalogPeers.ts';
import type { RecordedDecision } from '../../domain/materiality/decision.ts';
import { disclosureQuestion } from '../../domain/materiality/disclosure.ts';
import { factorNames } from '../../domain/materiality/factorNames.ts';
import { factors } from '../../domain/materiality/factors.ts';
import { materialityFacts } from '../../domain/materiality/materialityFacts.ts';
import { materialityText } from '../../domain/materiality/materialityText.ts';
import { peerDays } from '../../domain/materiality/peerDays.ts';
import { peers } from '../../domain/materiality/peers.ts';
import { materialityProfileSchema } from '../../domain/materiality/profile.ts';
import { type RelatedIncident, relatedIncidents, sumOfPeople } from '../../domain/materiality/related.ts';
import { materialityWorkspace } from '../../domain/materiality/workspace.ts';
import type { Exposure } from '../../domain/report/exposureReport.ts';
import { width } from '../../domain/report/text.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { hospital, reportOn } from '../report/smallKnowledge.ts';

const registrant = { ...hospital, secRegistrant: 'domestic' as const, smallerReportingCompany: false };
const stated: IncidentFacts = { breachId: 'records-2026', vendorNotifiedOn: '2026-01-15', individuals: 12_000 };
const row = { externalId: 'A-1', name: 'Records Holdings' };
function exposureOf(facts: IncidentFacts): Exposure {
  const report = reportOn({ asOf: '2026-02-01', organization: registrant, vendors: [{ ...row, incidents: [facts] }] });
  const exposure = report.vendors[0]?.exposures[0];
  if (!exposure) throw new Error('no exposure');
  return exposure;
}
const exposure = exposureOf(stated);
const base = { asOf: '2026-02-01', organization: registrant, exposure };
const fact = (input: Parameters<typeof materialityFacts>[0], factor: string) =>
  materialityFacts(input).find((f) => f.factor === factor);

describe('the facts that bear on materiality', () => {
  it('are one a factor, each with its text of law; what is not known is asked', () => {
    const bare = materialityFacts({ ...base, exposure: { ...exposure, facts: {} } });
    expect(bare.map((f) => f.factor)).toEqual(factorNames);
    for (const f of bare) {
      expect(f).toMatchObject({ value: null, text: 'not known', sources: [], question: factors[f.factor].question });
      expect([f.bearing.length > 20, f.law.citation.length > 10, URL.canParse(f.law.url)]).toEqual([true, true, true]);
    }
  });

  it('tell the share of the own people, and never take a part for the whole', () => {
    const profile = { patients: 300_000 };
    expect(fact({ ...base, stated, profile }, 'people')).toMatchObject({
      value: { affected: { lo: 12_000, hi: 12_000 }, served: 300_000, share: 0.04 },
      text: '12,000 of 300,000 people served (4.0 %)',
    });
    expect(fact({ ...base, stated, profile }, 'people')).not.toHaveProperty('question');
    const some = { ...stated, individuals: undefined, residents: { 'US-MO': 900 } };
    expect(fact({ ...base, stated: some, profile }, 'people')).toMatchObject({
      text: 'at least 900 of 300,000 people served (0.3 %)',
      question: 'How many of your people are affected?',
    });
    expect(fact({ ...base, profile }, 'people')).toMatchObject({
      value: { affected: null, share: null },
      question: 'How many of your people are affected?',
    });
    // The sources count the people of all customers: that is no count of this organization's.
    expect(exposure.facts.individuals).toBeDefined();
    expect(fact(base, 'people')?.value).toBeNull();
  });

  it('bear their source: the organization or who published it', () => {
    expect(fact({ ...base, stated: { ...stated, dataTypes: ['genetic'] } }, 'data-kinds')).toMatchObject({
      text: 'genetic',
      sources: [{ by: 'organization', text: 'dataTypes' }],
    });
    expect(fact(base, 'data-kinds')).toMatchObject({
      text: expect.stringMatching(/of the whole breach/),
      sources: [{ by: 'sources', text: 'A paper, 2026-01-10', url: 'https://example.org/' }],
      question: 'Which kinds of data of your own people are involved?',
    });
    const profile = materialityProfileSchema.parse({
      dependence: { critical: true, what: 'all claims go through it' },
      outage: { from: '2026-01-05', to: '2026-01-19' },
      costs: { atLeast: 200_000, atMost: 900_000 },
      litigation: [],
      authorities: ['OCR asked for documents on 2026-01-30'],
      reputation: 'Two payers asked for assurance.',
    });
    const known = {
      ...base,
      stated: { ...stated, operationsImpaired: true, ransomPaidOn: '2026-01-09', acquisition: 'confirmed' as const },
      profile,
    };
    expect(Object.fromEntries(materialityFacts(known).map((f) => [f.factor, f.text]))).toMatchObject({
      dependence: 'revenue or care depends on it: all claims go through it',
      duration: 'the service was down for the organization from 2026-01-05 to 2026-01-19 (14 days)',
      costs: '$200,000 to $900,000',
      operations: 'affected, or could be',
      ransom: 'paid on 2026-01-09',
      'data-taken': 'confirmed',
      litigation: 'none that the organization knows of',
      authorities: 'OCR asked for documents on 2026-01-30',
      reputation: 'Two payers asked for assurance.',
    });
    expect(fact(known, 'dependence')?.question).toBe('How much of revenue depends on it?');
    expect(materialityProfileSchema.safeParse({ costs: { atLeast: 5, atMost: 4 } }).error?.issues[0]?.path).toEqual([
      'costs',
      'atMost',
    ]);
  });

  it('of the vendor say what it filed, which starts no clock here', () => {
    const filing = {
      value: [],
      text: '8-K Item 1.05, filed 2026-01-20',
      sources: [{ publisher: 'EDGAR', kind: 'filing', confidence: 'high' }],
    };
    const filed = { ...exposure, facts: { ...exposure.facts, 'sec.filing': filing } };
    expect(fact({ ...base, exposure: filed }, 'vendor-filing')?.text).toMatch(
      /^filed: 8-K Item 1.05, filed 2026-01-20\..*start no clock/,
    );
    const registered = { ...exposure, materiality: { ...exposure.materiality, registrant: 'Records Corp' } };
    expect(fact({ ...base, exposure: registered }, 'vendor-filing')).toMatchObject({
      question: 'What has the vendor said to its investors?',
    });
  });
});

describe('other incidents', () => {
  const other = (breachId: string, knownSince: string | null, more: object = {}): Exposure => ({
    ...exposure,
    breachId,
    title: breachId,
    knownSince,
    vendorId: 'else',
    path: ['direct'],
    ...more,
  });
  const shown = (e: Exposure, individuals?: number) => ({
    exposure: e,
    vendor: 'V',
    ...(individuals !== undefined && { stated: { individuals } }),
  });

  it('of the last twelve months are gathered once each, with what ties them', () => {
    const all = [
      shown(exposure, 12_000),
      shown(other('a-year-ago', '2025-02-01')),
      shown(other('within', '2025-02-02'), 500),
      shown(other('within', '2025-02-02'), 500),
      shown(other('same', '2026-01-01', { vendorId: exposure.vendorId })),
      shown(other('through', '2026-01-01', { path: ['upstream: records-2026 (Records)'] }), 3),
      shown(other('named', '2026-01-01'), 2),
      shown(other('later', '2026-02-02')),
      shown(other('maybe', '2026-01-01', { decision: 'review' })),
    ];
    const related = relatedIncidents(exposure, all, '2026-02-01', ['named']);
    expect(related.map((r) => [r.breachId, r.tie])).toEqual([
      ['within', null],
      ['same', 'same vendor'],
      ['through', 'same incident upstream'],
      ['named', 'said by the organization'],
    ]);
    const sum = fact({ ...base, stated, related }, 'related-incidents');
    expect(sum?.value).toMatchObject({ sum: { lo: 12_505, hi: null, unknown: 1 } });
    expect(sum?.text).toContain('at least 12,505 people, the number of 1 of them not known');
    expect(sum?.question).toContain('related');
    expect(fact({ ...base, stated, related: [] }, 'related-incidents')?.text).toBe(
      'no other incident is known to reach the organization',
    );
  });

  it('are added to a sum where all are counted, to a range where counts disagree', () => {
    const people = (lo: number, hi: number | null): Pick<RelatedIncident, 'people'> => ({ people: { lo, hi } });
    expect(sumOfPeople([])).toEqual({ lo: 0, hi: 0, unknown: 0 });
    expect(sumOfPeople([people(5, 5), people(10, 12)])).toEqual({ lo: 15, hi: 17, unknown: 0 });
    expect(sumOfPeople([people(5, 5), people(0, null)])).toEqual({ lo: 5, hi: null, unknown: 1 });
  });
});

describe('what others took', () => {
  const realCases = new URL('../../../shared/facts/law/real-cases.json', import.meta.url);
  type Case = {
    company: string;
    detected_date: string;
    filed_date: string;
    determination_date: string | null;
    items: string[];
    sources: string[];
    third_party_incident: boolean;
    ag_delay?: { used: boolean };
    computed: { calendar_days_detection_to_filing: number; calendar_days_detection_to_determination?: number };
  };
  it.skipIf(!existsSync(realCases))('is what the real cases say (../shared/facts is there)', () => {
    const { sec_cases } = JSON.parse(readFileSync(realCases, 'utf8')) as { sec_cases: Case[] };
    expect(peers.map((p) => p.registrant).sort()).toEqual(sec_cases.map((c) => c.company).sort());
    for (const c of sec_cases) {
      const peer = peers.find((p) => p.registrant === c.company);
      if (!peer) throw new Error(c.company);
      expect(peer).toMatchObject({
        items: c.items,
        discoveredOn: c.detected_date,
        determinedOn: c.determination_date,
        filedOn: c.filed_date,
        throughVendor: c.third_party_incident,
        attorneyGeneralDelay: c.ag_delay?.used ?? false,
      });
      expect(daysBetween(peer.discoveredOn, peer.filedOn)).toBe(c.computed.calendar_days_detection_to_filing);
      if (peer.determinedOn)
        expect(daysBetween(peer.discoveredOn, peer.determinedOn)).toBe(
          c.computed.calendar_days_detection_to_determination,
        );
      expect(peer.sources.every((s) => c.sources.includes(s))).toBe(true);
    }
  });

  it('is a spread with its number, of what was known by the day', () => {
    const { toDetermination, toItem105, toItem105Delayed, toOtherItem } = peerDays([], '2026-11-22');
    expect(toDetermination).toEqual({ n: 1, days: [8], least: 8, median: 8, most: 8 });
    expect([toItem105.days, toItem105Delayed.days, toOtherItem.days, toOtherItem.median]).toEqual([
      [11, 91],
      [84],
      [0, 2, 99],
      2,
    ]);
    expect(peerDays([], '2024-07-01').peers.map((p) => p.registrant)).toEqual(['Sonic Automotive']);
    expect(peerDays([], '2024-07-01').toItem105).toEqual({ n: 0, days: [], least: null, median: null, most: null });
    expect(peerDays([], '2026-11-22', 'CareCloud, Inc.').toDetermination.n).toBe(0);
  });

  it('takes from the catalog what is certain, each registrant once, none that merely used the vendor', () => {
    const files = readCatalogFiles();
    const vendors = new Map(files.vendors.map((v) => vendorSchema.parse(v)).map((v) => [v.id, v]));
    const breaches = files.breaches.map((b) => breachSchema.parse(b));
    const known = peersInCatalog(breaches, vendors, '2026-11-22');
    const named = known.map((p) => [p.registrant, daysBetween(p.discoveredOn, p.filedOn)]);
    expect(named).toContainEqual(['UnitedHealth Group Incorporated', 1]);
    expect(named).toContainEqual(['Cencora, Inc.', 6]);
    // Item 1.05 exists since 2023-12-18: earlier filings followed no such clock.
    expect(known.every((p) => p.filedOn >= '2023-12-18' && p.sources.length > 0)).toBe(true);
    const { peers: all, toItem105 } = peerDays(known, '2026-11-22');
    expect(all.filter((p) => /CareCloud/.test(p.registrant))).toHaveLength(1);
    expect(toItem105.days).toEqual([1, 6, 11, 91]);
    expect(peersInCatalog(breaches, vendors, '2024-02-26').map((p) => p.registrant)).toEqual([
      'UnitedHealth Group Incorporated',
    ]);
  });
});

describe('the workspace', () => {
  const decided: RecordedDecision = {
    id: 'd-1',
    recordedAt: '2026-01-28T10:00:00Z',
    breachId: 'records-2026',
    conclusion: 'material',
    decidedOn: '2026-01-28',
    decidedBy: 'Dana Reyes',
    role: 'general counsel',
    known: { reportId: 'r-1', versions: { matcher: 'v2', law: 'l', store: 's' }, facts: ['12,000 people'] },
    reasons: 'Likely claims.',
    considered: ['people'],
  };
  const workspace = (decisions: RecordedDecision[]) => {
    const facts: IncidentFacts = decisions.length
      ? { ...stated, materialityDeterminedOn: '2026-01-28', materialityConclusion: 'material' }
      : stated;
    return materialityWorkspace({ ...base, exposure: exposureOf(facts), stated }, decisions, []);
  };

  it('counts the days since discovery until somebody has concluded, and shows the clocks that follow', () => {
    expect(workspace([]).discovery).toEqual({ discoveredOn: '2026-01-15', days: 17, concludedOn: null });
    const { discovery, clocks, questions } = workspace([decided]);
    expect(discovery).toEqual({ discoveredOn: '2026-01-15', days: 13, concludedOn: '2026-01-28' });
    expect(clocks.facts).toEqual({ materialityDeterminedOn: '2026-01-28', materialityConclusion: 'material' });
    // Wednesday 28 January + 4 SEC business days.
    expect(clocks.duties.find((d) => d.dutyId === 'us.sec.8k-1.05')?.due).toBe('2026-02-03');
    expect(questions.map((q) => q.factor)).toContain('dependence');
  });

  it('asks whether Item 1.05 or 8.01 applies, with the texts, and decides nothing', () => {
    expect(disclosureQuestion.choices.map((c) => c.item)).toEqual(['1.05', '8.01', 'none yet']);
    expect(disclosureQuestion.choices.every((c) => c.law.every((l) => URL.canParse(l.url)))).toBe(true);
    const { facts, clocks, ...rest } = workspace([]);
    expect(clocks.facts).toEqual({});
    expect(JSON.stringify([rest, facts])).not.toMatch(/"(score|conclusion|verdict|severity)"/);
  });

  it('reads as lines that fit a page, with every factor, number and name', () => {
    const text = materialityText(workspace([decided]));
    expect(text.every((line) => line.length <= width)).toBe(true);
    const whole = text.join(' ').replaceAll(/\s+/g, ' ');
    for (const factor of factorNames) expect(whole).toContain(factors[factor].title);
    expect(whole).toContain('discovered on 2026-01-15, concluded on 2026-01-28, 13 days');
    // CareCloud filed only after this day.
    expect(whole).toContain('Others, from discovery to Form 8-K Item 1.05: 91 days (n = 1).');
    expect(whole).toContain('material, decided by Dana Reyes, general counsel (d-1)');
    expect(whole).toContain('Known: report r-1, law l, store s');
    expect(whole).toContain('2026-02-03 Form 8-K Item 1.05');
    expect(materialityText(workspace([])).join('\n')).toContain('None is recorded.');
  });
});

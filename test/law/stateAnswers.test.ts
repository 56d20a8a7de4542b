import { describe, expect, it } from 'vitest';
import { deadlines, dutiesFor } from '../../domain/law/deadlines.ts';
import type { Duty } from '../../domain/law/duty.ts';
import type { IncidentFacts, Organization } from '../../domain/law/facts.ts';
import { stateCodes, stateLaws } from '../../domain/law/parameters/us/states/index.ts';
import { resolveFacts } from '../../domain/law/resolveFacts.ts';
import { kinds } from './anyInput.ts';

/** What an answer carries beside its date, over all jurisdictions: how sure it is, since when, by which words, on whose word. */
const on = '2026-04-01';
const facts: IncidentFacts = {
  organizationKnewOn: '2026-03-02',
  determinedOn: '2026-03-04',
  residents: Object.fromEntries(stateCodes.map((code) => [code, 20_000])),
  dataTypes: ['name', 'ssn'],
};
const ask = (organization: Partial<Organization>, more: IncidentFacts = {}): Map<string, Duty> =>
  new Map(
    deadlines(
      on,
      { name: 'x', role: 'other', secRegistrant: 'none', ...organization },
      { ...facts, ...more },
    ).duties.map((d) => [d.dutyId, d]),
  );
const prefix = (code: string) => `us.${code.slice(3).toLowerCase()}`;
const worse = (...words: string[]) => ['low', 'medium', 'high'].find((w) => words.includes(w));

describe('how sure an answer is', () => {
  it('is that of the law for an owner outside HIPAA, and no more than that of the HIPAA clause where one is used', () => {
    const [outside, inside] = [ask({}), ask({ role: 'covered-entity' })];
    for (const law of stateLaws()) {
      const id = `${prefix(law.jurisdiction)}.individual`;
      expect(outside.get(id)?.confidence, id).toBe(law.confidence);
      const clause = law.hipaa.at(-1)?.value;
      const used =
        clause?.appliesTo.includes('covered-entity') &&
        clause.individual.effect !== 'still-owed' &&
        !clause.shortestTimeControls &&
        !clause.healthDataOnly;
      expect(inside.get(id)?.confidence, id).toBe(used ? worse(law.confidence, law.confidenceOfHipaa) : law.confidence);
    }
  });

  it('is that of their own rules for facilities and insurers', () => {
    const answers = ask({ kinds, licensedIn: [...stateCodes] });
    const rules = stateLaws().flatMap((law) => [
      ...law.facilities.map((r) => [`${prefix(law.jurisdiction)}.licensed-facility.${r.slug}`, r] as const),
      ...law.insurance.map((r) => [`${prefix(law.jurisdiction)}.insurance.${r.slug}`, r] as const),
    ]);
    expect(rules.length).toBeGreaterThan(30);
    for (const [id, rule] of rules) {
      expect(answers.get(id)?.confidence, id).toBe(rule.confidence);
      expect(answers.get(id)?.citation, id).toBe(rule.citation);
    }
  });
});

describe('an answer of a State', () => {
  it('bears the words of its text, its first day and what the letters must contain', () => {
    const answers = ask({});
    for (const law of stateLaws()) {
      const duty = answers.get(`${prefix(law.jurisdiction)}.individual`);
      const version = law.individual.findLast((v) => v.from <= (duty?.clock?.on ?? on));
      if (duty?.answer !== 'due' || !version?.value) continue;
      expect([duty.standard, duty.lawInForceFrom], law.jurisdiction).toEqual([version.value.standard, version.from]);
      const content = law.letterContent?.findLast((v) => v.from <= (duty.clock?.on ?? on))?.value;
      if (content) expect(duty.content, law.jurisdiction).toEqual(content.length ? content : duty.content);
    }
  });

  it('says what moved it: whose data, how many, what the vendor’s part is', () => {
    const answers = ask({}, { vendorNotifiedOn: '2026-03-02' });
    for (const law of stateLaws()) {
      const letters = answers.get(`${prefix(law.jurisdiction)}.individual`);
      if (letters?.answer !== 'due') continue;
      const because = letters.because.join(' ');
      expect(because, law.jurisdiction).toContain(`Data that ${law.name} protects: `);
      if (law.vendorBreachNote) expect(because).toContain(law.vendorBreachNote);
      if (law.extension) expect(because).toContain(law.extension.condition);
      const agencies = answers.get(`${prefix(law.jurisdiction)}.consumer-reporting-agencies`);
      if (agencies?.answer === 'due' && law.consumerReportingAgencies.at(-1)?.value?.threshold)
        expect(agencies.because.join(' '), law.jurisdiction).toMatch(
          /20,000 residents|1,080,000 people in all|unknown|at least 1,080,000/,
        );
    }
  });

  it('names the act that is recorded, or asks for it once its day has passed', () => {
    const done = ask(
      {},
      { individualsNotifiedOn: '2026-03-20', vendorDiscoveredOn: '2026-03-01', vendorNotifiedOn: '2026-03-02' },
    );
    const late = new Map(deadlines('2026-12-01', { name: 'x', role: 'other' }, facts).duties.map((d) => [d.dutyId, d]));
    expect(done.get('us.co.individual')?.because.at(-1)).toBe('Individuals notified on 2026-03-20.');
    expect(done.get('us.co.individual')?.doneOn).toBe('2026-03-20');
    expect(done.get('us.fl.vendor-to-owner')?.because.at(-1)).toBe('The vendor told the organization on 2026-03-02.');
    expect(done.get('us.fl.vendor-to-owner')?.doneOn).toBe('2026-03-02');
    expect(late.get('us.co.individual')?.because.at(-1)).toContain('individualsNotifiedOn');
    expect(late.get('us.co.regulator.attorney-general')?.because.at(-1)).toContain('regulatorsNotifiedOn.');
  });
});

describe('whether anybody of the organization is affected', () => {
  const organization: Organization = {
    name: 'x',
    role: 'covered-entity',
    kinds: ['hospital', 'eu-controller', 'part-2-program'],
    licensedIn: ['US-CA'],
    residents: { 'US-CA': 1 },
  };
  const asked = (affected: 'affected' | 'unaffected' | undefined) =>
    dutiesFor(
      on,
      organization,
      resolveFacts({}, organization, {
        throughVendor: true,
        ...(affected && { affected }),
        vendorNotifiedOn: { value: '2026-03-02', evidence: 'a notice' },
      }),
    ).filter((d) =>
      ['us.hipaa.individual', 'us.ca.licensed-facility.cdph', 'us.ca.individual', 'eu.gdpr.art33'].includes(d.dutyId),
    );

  it('is asked as long as nobody says so, or a source denies it', () => {
    for (const affected of [undefined, 'unaffected'] as const) {
      expect(asked(affected).map((d) => d.dutyId)).toHaveLength(4);
      for (const d of asked(affected)) {
        expect(d.answer, d.dutyId).toBe('undetermined');
        expect(
          d.missing.map((m) => m.fact),
          d.dutyId,
        ).toContain('individuals');
      }
    }
  });

  it('is settled by a source that names it', () => {
    for (const d of asked('affected'))
      expect(
        d.missing.map((m) => m.fact),
        d.dutyId,
      ).not.toContain('individuals');
  });
});

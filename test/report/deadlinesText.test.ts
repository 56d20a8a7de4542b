import { describe, expect, it } from 'vitest';
import { deadlines } from '../../domain/law/deadlines.ts';
import type { IncidentFacts, Organization } from '../../domain/law/facts.ts';
import { deadlinesText } from '../../domain/report/deadlinesText.ts';

const textOf = (incident: IncidentFacts, more: Partial<Organization> = {}, asOf = '2026-03-20'): string =>
  deadlinesText(deadlines(asOf, { name: 'A hospital', role: 'covered-entity', ...more }, incident));
/** A part of the text from its heading to the next, with lines joined. */
const part = (text: string, heading: string): string =>
  (text.split(`${heading}\n`)[1]?.split(/\n\n/)[0] ?? '').replaceAll(/\s+/g, ' ');

const kansas: IncidentFacts = {
  vendorNotifiedOn: '2026-03-02',
  vendorIsAgent: false,
  determinedOn: '2026-03-03',
  individuals: 600,
  residents: { 'US-KS': 600 },
  dataTypes: ['name', 'ssn'],
};

describe('the text of the calculator', () => {
  it('says what meets a duty in words, not by an id', () => {
    const rest = part(textOf(kansas), 'NOT OWED ON THESE FACTS');
    expect(rest).toContain('Kansas: notice to individuals: met once the HIPAA letters go out (45 CFR 164.404).');
    expect(rest).not.toMatch(/\bus\.[a-z]/);
  });

  it('shows that a duty is not owed because of an assumption, and asks for the fact', () => {
    const text = textOf(kansas);
    expect(part(text, 'NOT OWED ON THESE FACTS')).toMatch(
      /Kansas: notice to individuals: met[^-]*(?:-[^-]*)*hipaaCompliant is not given and taken as true/,
    );
    expect(part(text, 'WHAT TO FIND OUT NEXT')).toContain(
      'Does the organization follow the HIPAA rule for this incident? (hipaaCompliant) 2 notices are not owed in US-KS because it is taken as true',
    );
    const said = textOf({ ...kansas, hipaaCompliant: true });
    expect(said).not.toContain('hipaaCompliant');
  });

  it('groups duties of one law only: sentences of another never stand under them', () => {
    // Both letters fall on 2026-05-01 by the same sum: the program's stand apart from those under HIPAA.
    const why = textOf(
      { organizationKnewOn: '2026-03-02', individuals: 600, dataTypes: ['substance-use'] },
      { role: 'covered-entity', kinds: ['part-2-program'] },
    );
    const [individual, patients] = ['Notice to affected individuals', 'Part 2 records: notice to patients'].map(
      (title) => why.indexOf(title, why.indexOf('\nWHY')),
    );
    expect(why.slice(individual, patients)).toContain('The rule says "without unreasonable delay"');
    expect(why.slice(individual, patients)).not.toContain('42 CFR 2.16(b)).');
  });

  it('lists what to do by the day or the bound that it has', () => {
    const todo = part(
      textOf(
        { ...kansas, residents: { 'US-CA': 600 }, dataTypes: ['diagnosis-treatment'], hipaaCompliant: true },
        { kinds: ['hospital'] },
      ),
      'WHAT TO DO, BY WHEN',
    );
    const days = [...todo.matchAll(/(?:^| )(\d{4}-\d\d-\d\d) |not later than (\d{4}-\d\d-\d\d)/g)].map(
      ([, due, bound]) => due ?? bound ?? '',
    );
    expect(todo).toContain('not later than');
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted());
  });

  it("rounds a contract's hours for display", () => {
    const text = textOf({ ...kansas, vendorDiscoveredOn: '2026-03-01', contract: { noticeHours: 1 / 3 } });
    expect(text).toContain('The contract names 0.33 hours');
  });

  it('no sentence starts in lower case', () => {
    for (const incident of [
      kansas,
      {},
      { ...kansas, residents: { 'US-CA': 9, 'US-NY': 40, 'US-WA': 501, 'US-MO': 50 } },
    ]) {
      const text = textOf(incident, {
        kinds: ['hospital', 'part-2-program', 'bank', 'eu-controller', 'insurance-licensee'],
      });
      const sentences = text.replaceAll(/\s+/g, ' ').match(/[a-z)"]\. [a-z]\S* \S* \S*/g) ?? [];
      // A field is written as it is spelled.
      expect(sentences.filter((s) => !/\. (hipaaCompliant is|individuals says|no date) /.test(s))).toEqual([]);
    }
  });
});

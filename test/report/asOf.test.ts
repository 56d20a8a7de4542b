import { describe, expect, it } from 'vitest';
import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import { breachKnownFrom, type SourceRef } from '../../domain/breach/reconcile.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { buildRows } from '../../domain/report/buildReport.ts';
import type { Exposure } from '../../domain/report/exposureReport.ts';
import type { Knowledge } from '../../domain/report/routes.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';

/** The whole catalog, each incident read on the days around its disclosure: only what was public then may show. */
const files = readCatalogFiles();
const breaches = files.breaches.map((b) => breachSchema.parse(b));
const vendors = files.vendors.map((v) => vendorSchema.parse(v));
const knowledge: Knowledge = {
  vendors: new Map(vendors.map((v) => [v.id, v])),
  breachesOf: new Map(vendors.map((v) => [v.id, breaches.filter((b) => b.vendorId === v.id).map((b) => b.id)])),
  breaches: new Map(breaches.map((b) => [b.id, b])),
  titles: new Map(breaches.map((b) => [b.id, b])),
};

function exposureOn(breach: Breach, on: string, name = 'A hospital of no renown'): Exposure | undefined {
  const { vendorId } = breach;
  const match = {
    vendorId,
    vendorName: vendorId,
    via: ['name'],
    score: 1,
    decision: 'match' as const,
    evidence: 0,
    explanation: [],
    signs: [],
  };
  const organization = { name, role: 'covered-entity' as const, secRegistrant: 'none' as const };
  const row = { name: vendorId, businessAssociate: true, relationship: 'independent-contractor' as const };
  const { rows } = buildRows(organization, on, [{ row, matches: [match] }], knowledge);
  return rows[0]?.exposures.find((e) => e.breachId === breach.id);
}

/** The first day that a date as written can mean: "after 2025-06-27" counts from the day itself here. */
const firstDayOf = (published: string): string => published.replace(/^[a-z ]+/, '').padEnd(10, '-01');
const sourcesOf = (e: Exposure): SourceRef[] =>
  Object.values(e.facts).flatMap((f) => [
    ...f.sources,
    ...[...(f.conflict ?? []), ...(f.also ?? [])].flatMap((c) => c.sources),
  ]);

describe.each(breaches.map((b) => [b.id, b] as const))('%s', (_, breach) => {
  const known = breachKnownFrom(breach);
  if (known === null) throw new Error('no claim says when it was known');

  it('is there from the day of its disclosure on, and not the day before', () => {
    expect([exposureOn(breach, addDays(known, -1)), exposureOn(breach, known)?.knownSince]).toEqual([undefined, known]);
  });

  it('shows no source, title, note or question of a later day', () => {
    for (const on of [known, addDays(known, 30), addDays(known, 400)].filter((d) => d < breach.checkedOn)) {
      const exposure = exposureOn(breach, on);
      if (!exposure) throw new Error(`not there on ${on}`);
      expect(sourcesOf(exposure).filter((s) => s.published && firstDayOf(s.published) > on)).toEqual([]);
      expect(exposure.title).not.toBe(breach.title);
      expect(exposure.openQuestions).toEqual([]);
      expect(Object.values(exposure.facts).filter((f) => f.note)).toEqual([]);
    }
  });

  it('bears its title and questions on the day on which it was last checked', () => {
    expect(exposureOn(breach, breach.checkedOn)).toMatchObject({
      title: breach.title,
      openQuestions: breach.openQuestions,
    });
  });
});

it('a slip of one doubtful source sets no clock of the organization that it names', () => {
  const breach = knowledge.breaches.get('oracle-health-2025-legacy-cerner');
  if (!breach) throw new Error('the incident is gone');
  const slips = breach.claims.filter((c) => c.field === 'customerNotified' && c.value.on.date.startsWith('2024'));
  expect(slips.map((c) => c.confidence)).toEqual(['low']);
  const letters = exposureOn(breach, '2026-11-22', 'Union Health System')?.duties.find(
    (d) => d.dutyId === 'us.hipaa.individual',
  );
  expect(letters).toMatchObject({ due: '2025-05-14', clock: { on: '2025-03-15', basis: 'store' } });
});

it('names no incident that was not public, whatever facts a row brings without a breachId', () => {
  const row = { name: 'CareCloud', incidents: [{ individuals: 600, vendorNotifiedOn: '2025-03-17' }] };
  const match = {
    vendorId: 'carecloud',
    vendorName: 'CareCloud',
    via: ['name'],
    score: 1,
    decision: 'match' as const,
    evidence: 0,
    explanation: [],
    signs: [],
  };
  const organization = { name: 'A hospital', role: 'covered-entity' as const };
  const built = buildRows(organization, '2025-04-15', [{ row, matches: [match] }], knowledge);
  expect(JSON.stringify(built)).not.toContain('carecloud-2026');
  expect(built.rows[0]?.exposures).toMatchObject([{ breachId: null, decision: 'match' }]);
});

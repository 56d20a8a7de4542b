import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { countItems, diffOf } from '../../domain/report/diff.ts';
import { type DiffItem, diffReasons } from '../../domain/report/diffReasons.ts';
import { diffHeadSchema, diffItemSchema } from '../../domain/report/diffSchema.ts';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import { incidents } from '../law/anyInput.ts';
import { type Asked, hospital, reportOn } from './smallKnowledge.ts';

const records = { externalId: 'A-1', name: 'Records Holdings' };
const billing = { externalId: 'A-2', name: 'Billing Holdings' };
const asked = (more: Partial<Asked> = {}): Asked => ({
  asOf: '2026-02-01',
  organization: hospital,
  vendors: [records],
  ...more,
});
const about = (facts: object) => [{ ...records, incidents: [{ breachId: 'records-2026', ...facts }] }];
const known = { vendorNotifiedOn: '2026-01-15', vendorIsAgent: false, unreachable: 0 };

const between = (before: Asked, after: Asked, stores: [object, object] = [{}, {}]): DiffItem[] => [
  ...diffOf(
    { report: reportOn(before, stores[0]), vendors: before.vendors },
    { report: reportOn(after, stores[1]), vendors: after.vendors },
  ).items(),
];
const duty = (items: readonly DiffItem[], dutyId: string) => items.find((i) => i.dutyId === dutyId);

describe('the difference of two reports', () => {
  it('names both sides, with their day and versions, and what changed around the vendors', () => {
    const { before, after, around } = diffOf(
      { report: reportOn(asked()) },
      { report: reportOn(asked({ asOf: '2026-02-02' })) },
    );
    expect([before.asOf, after.asOf]).toEqual(['2026-02-01', '2026-02-02']);
    expect(before.versions.law).toBe('l');
    expect(around).toEqual([{ what: 'as-of', before: '2026-02-01', after: '2026-02-02' }]);
    expect(diffHeadSchema.parse({ before, after, around })).toEqual({ before, after, around });
  });

  it('tells what more people bring: the media, and HHS at once instead of in the annual log', () => {
    const items = between(
      asked({ vendors: about({ ...known, individuals: 400, residents: { 'US-MO': 200, 'US-KS': 200 } }) }),
      asked({
        vendors: about({ ...known, individuals: 1_200_000, residents: { 'US-MO': 600_000, 'US-KS': 600_000 } }),
      }),
    );
    expect(items.find((i) => i.field === 'individuals')).toMatchObject({
      change: 'changed',
      reason: 'breach-count-changed',
      path: '/vendors/0/incidents/records-2026/individuals',
      before: 400,
      after: 1_200_000,
      text: 'Breach grew from 400 to 1.2 million: the annual log for HHS becomes the HHS notice for 500 or more; notice to the media now owed in two States; Missouri: notice to the Attorney General now owed; Missouri: notice to consumer reporting agencies now owed.',
    });
    expect(duty(items, 'us.hipaa.hhs-500')).toMatchObject({
      change: 'reopened',
      reason: 'threshold-crossed',
      path: '/vendors/0/exposures/records-2026/duties/us.hipaa.hhs-500',
      before: { answer: 'not-due', due: null },
      after: { answer: 'due', due: '2026-03-16' },
    });
    expect(duty(items, 'us.hipaa.media')?.text).toBe('Notice to the media: now owed in two States, due 2026-03-16.');
    expect(duty(items, 'us.hipaa.hhs-annual')).toMatchObject({ change: 'cleared', reason: 'threshold-crossed' });
  });

  it('says that a duty may be owed, where that is open', () => {
    const few = asked({ vendors: about({ ...known, individuals: 400, residents: { 'US-KS': 400 } }) });
    const items = between(few, asked({ vendors: about(known) }));
    expect(duty(items, 'us.hipaa.hhs-500')?.after).toMatchObject({ answer: 'undetermined' });
    expect(duty(items, 'us.hipaa.hhs-500')?.text).toBe(
      'Notice to HHS, 500 or more individuals: may now be owed, due 2026-03-16.',
    );
    expect(items.find((i) => i.field === 'individuals')?.text).toContain(
      'notice to HHS, 500 or more individuals may now be owed; notice to the media may now be owed',
    );
    const back = between(asked({ vendors: about(known) }), few);
    expect(duty(back, 'us.hipaa.hhs-500')?.text).toBe(
      'Notice to HHS, 500 or more individuals: no longer open (not owed on these facts).',
    );
    expect(back.find((i) => i.field === 'individuals')?.text).toContain(
      'notice to HHS, 500 or more individuals no longer open; notice to the media no longer open',
    );
  });

  it('says how sources name the organization, now and before', () => {
    const [affected, unaffected] = [{ named: 'affected' }, { named: 'unaffected' }];
    const text = (before: object, after: object) =>
      between(asked(), asked(), [before, after]).find((i) => i.about === 'exposure')?.text;
    expect(text({}, affected)).toBe(
      'Records Holdings: incident public since 2026-01-10: the sources now name the organization as affected.',
    );
    expect(text(affected, {})).toBe(
      'Records Holdings: incident public since 2026-01-10: the sources no longer name the organization as affected.',
    );
    expect(text({}, unaffected)).toBe(
      'Records Holdings: incident public since 2026-01-10: the sources now say that the organization was not affected.',
    );
    expect(text(affected, unaffected)).toBe(
      'Records Holdings: incident public since 2026-01-10: the sources now say that the organization was not affected, and no longer name the organization as affected.',
    );
  });

  it('says of no duty that was done in the meantime that other numbers ended it', () => {
    const people = (individuals: number, more: object = {}) =>
      asked({ vendors: about({ ...known, individuals, residents: { 'US-KS': individuals }, ...more }) });
    const done = people(420, { individualsNotifiedOn: '2026-01-30' });
    const text = (items: readonly DiffItem[]) => items.find((i) => i.field === 'individuals')?.text;
    expect(text(between(people(400), done))).toBe('Breach grew from 400 to 420.');
    expect(text(between(done, people(400)))).toBe('Breach shrank from 420 to 400.');
  });

  it('tells a notice that was recorded, one that was taken back, and one that came late', () => {
    const [open, done] = [
      asked({ vendors: about(known) }),
      asked({ vendors: about({ ...known, individualsNotifiedOn: '2026-01-30' }) }),
    ];
    expect(duty(between(open, done), 'us.hipaa.individual')).toMatchObject({
      change: 'cleared',
      reason: 'notice-recorded',
      text: 'Notice to affected individuals: done on 2026-01-30.',
    });
    expect(duty(between(done, open), 'us.hipaa.individual')).toMatchObject({
      change: 'reopened',
      reason: 'notice-withdrawn',
      text: 'Notice to affected individuals: open again, due 2026-03-16; it was shown as done on 2026-01-30.',
    });
    const late = { ...known, individualsNotifiedOn: '2026-03-20' };
    const items = between(
      asked({ asOf: '2026-04-01', vendors: about(known) }),
      asked({ asOf: '2026-04-01', vendors: about(late) }),
    );
    expect(duty(items, 'us.hipaa.individual')).toMatchObject({
      change: 'cleared',
      text: 'Notice to affected individuals: done on 2026-03-20, which was late.',
    });
  });

  it('tells that only the day moved', () => {
    const items = between(asked({ vendors: about(known) }), asked({ asOf: '2026-03-17', vendors: about(known) }));
    expect(duty(items, 'us.hipaa.individual')).toMatchObject({
      change: 'changed',
      reason: 'day-passed',
      before: { status: 'running' },
      after: { status: 'missed' },
    });
    expect(items.map((i) => i.reason)).toEqual(items.map(() => 'day-passed'));
  });

  it('tells what the organization states, and what it says of itself', () => {
    const agent = between(
      asked({ vendors: about(known) }),
      asked({ vendors: about({ ...known, vendorIsAgent: true }) }),
    );
    expect(agent.find((i) => i.field === 'vendorIsAgent')).toMatchObject({
      about: 'fact',
      reason: 'stated-fact-changed',
      saidBy: 'organization',
    });
    expect(duty(agent, 'us.hipaa.individual')).toMatchObject({
      reason: 'stated-fact-changed',
      text: 'Notice to affected individuals: due 2026-03-06 instead of 2026-03-16.',
    });
    const listed = between(
      asked({ vendors: about(known) }),
      asked({ organization: { ...hospital, secRegistrant: 'domestic' }, vendors: about(known) }),
    );
    expect(duty(listed, 'us.sec.8k-1.05')).toMatchObject({ change: 'added', reason: 'organization-changed' });
  });

  it('tells what the sources say otherwise, an incident that came, and one that was withdrawn', () => {
    const grown = between(asked(), asked(), [{}, { people: 1_200_000 }]);
    expect(grown).toMatchObject([
      {
        about: 'fact',
        reason: 'breach-count-changed',
        path: '/vendors/0/exposures/records-2026/facts/individuals',
        text: 'Breach as the sources count it grew from 900 to 1.2 million.',
      },
    ]);
    const gone = between(asked(), asked(), [{}, { without: 'records-2026' }]);
    expect(gone).toMatchObject([
      {
        about: 'vendor',
        change: 'cleared',
        reason: 'breach-withdrawn',
        before: { finding: 'exposed' },
        after: { finding: 'clear' },
      },
      { about: 'exposure', change: 'cleared', reason: 'breach-withdrawn', path: '/vendors/0/exposures/records-2026' },
    ]);
    const come = between(asked(), asked(), [{ without: 'records-2026' }, {}]);
    expect(come.map((i) => [i.about, i.change, i.reason])).toEqual([
      ['vendor', 'changed', 'breach-added'],
      ['exposure', 'added', 'breach-added'],
    ]);
    // Public since 2026-03-01 only: the later day shows it.
    const later = between(asked({ vendors: [billing] }), asked({ asOf: '2026-03-05', vendors: [billing] }));
    expect(later.map((i) => i.reason)).toEqual(['day-passed', 'day-passed']);
    // In another store nobody can tell whether that had it before: it counts as new, and that the day moved stands beside it.
    const sides = [{}, { people: 1_200_000 }] as const;
    const both = between(asked({ vendors: [billing] }), asked({ asOf: '2026-03-05', vendors: [billing] }), [...sides]);
    expect(both.map(({ reason, alsoChanged }) => [reason, alsoChanged])).toEqual([
      ['breach-added', ['day-passed']],
      ['breach-added', ['day-passed']],
    ]);
    const back = between(asked({ asOf: '2026-03-05', vendors: [billing] }), asked({ vendors: [billing] }), [...sides]);
    expect(back.map(({ reason }) => reason)).toEqual(['day-passed', 'day-passed']);
  });

  it('tells a vendor that came or went, and finds one again by its id or name', () => {
    const both = between(asked(), asked({ vendors: [billing, records] }));
    expect(both).toMatchObject([{ about: 'vendor', change: 'added', reason: 'vendor-added', path: '/vendors/0' }]);
    const less = between(asked({ vendors: [billing, records] }), asked());
    expect(less).toMatchObject([{ about: 'vendor', change: 'cleared', reason: 'vendor-removed', path: '/vendors/0' }]);
    const { externalId: _, ...nameless } = records;
    expect(between(asked(), asked({ vendors: [nameless] })).map((i) => i.about)).toEqual(['vendor']);
    const renamed = between(asked(), asked({ vendors: [{ ...records, name: 'Records Holdings Inc.' }] }));
    expect(renamed).toMatchObject([{ about: 'vendor', reason: 'vendor-renamed' }]);
  });

  it('tells a verdict, and a row that can no longer be read', () => {
    const report = reportOn(asked());
    const [row] = report.vendors;
    if (!row) throw new Error('no row');
    const decidedBy = { id: 'v', verdict: 'not-same', decidedBy: 'D', recordedAt: '2026-01-01T00:00:00Z' } as const;
    const setAside = row.matches.map((m) => ({ ...m, verdict: decidedBy, breachIds: ['records-2026'] }));
    const ruledOut: ExposureReport = {
      ...report,
      vendors: [{ ...row, finding: 'clear', matches: [], exposures: [], setAside }],
    };
    expect([...diffOf({ report }, { report: ruledOut }).items()].map((i) => i.reason)).toEqual([
      'verdict-changed',
      'verdict-changed',
    ]);
    const rejected: ExposureReport = {
      ...report,
      vendors: [{ ...row, finding: 'rejected', matches: [], exposures: [] }],
    };
    expect([...diffOf({ report }, { report: rejected }).items()].map((i) => i.reason)).toEqual([
      'row-unreadable',
      'row-unreadable',
    ]);
  });

  it('names the law where the same clock gives another day', () => {
    const report = reportOn(asked({ vendors: about(known) }));
    const later = structuredClone(report);
    later.versions.law = 'm';
    const changed = later.vendors[0]?.exposures[0]?.duties.find((d) => d.dutyId === 'us.hipaa.individual');
    if (!changed) throw new Error('no duty');
    changed.due = '2026-02-14';
    expect([...diffOf({ report }, { report: later }).items()]).toMatchObject([
      { reason: 'law-version-changed', dutyId: 'us.hipaa.individual' },
    ]);
  });
});

const anyAsked: fc.Arbitrary<Asked> = fc.record({
  asOf: fc.constantFrom('2026-01-20', '2026-02-25', '2026-04-01', '2026-12-01'),
  organization: fc.constantFrom(
    hospital,
    { ...hospital, secRegistrant: 'domestic' as const },
    { ...hospital, role: 'business-associate' as const },
  ),
  vendors: fc.uniqueArray(
    fc
      .record({
        row: fc.constantFrom(records, billing, { name: 'Somebody Else' }),
        incident: fc.option(incidents, { nil: undefined }),
        id: fc.constantFrom('records-2026', 'own'),
      })
      .map(({ row, incident, id }) => ({ ...row, ...(incident && { incidents: [{ ...incident, breachId: id }] }) })),
    { selector: (r) => r.name, minLength: 1, maxLength: 3 },
  ),
});
const anyStore = fc.constantFrom({}, { people: 2000 }, { without: 'billing-2026' });

/** Every difference between two reports in what a reader acts on, found by comparing each thing with each. */
function bruteForce(before: ExposureReport, after: ExposureReport): Set<string> {
  const found = new Set<string>();
  const things = (report: ExposureReport) => {
    const all = new Map<string, string>();
    for (const row of report.vendors) {
      const vendor = row.externalId ?? row.name ?? '';
      all.set(
        canonicalJson([vendor]),
        canonicalJson([row.finding, row.matches.map((m) => [m.vendorId, m.decision]).sort()]),
      );
      for (const e of row.exposures) {
        all.set(canonicalJson([vendor, e.breachId]), canonicalJson([e.decision, e.organizationNamed]));
        for (const [field, { value, conflict }] of Object.entries(e.facts))
          all.set(
            canonicalJson([vendor, e.breachId, 'fact', field]),
            canonicalJson([value, conflict?.map((c) => c.value) ?? []]),
          );
        for (const d of e.duties)
          all.set(
            canonicalJson([vendor, e.breachId, 'duty', d.dutyId]),
            canonicalJson([
              d.answer,
              d.due,
              d.dueAt ?? null,
              d.status,
              d.doneOn ?? null,
              d.window?.latest ?? null,
              d.jurisdictions ?? [],
              d.owedBy,
              d.satisfiedBy ?? null,
            ]),
          );
      }
    }
    return all;
  };
  const [earlier, later] = [things(before), things(after)];
  for (const key of new Set([...earlier.keys(), ...later.keys()])) {
    if (earlier.get(key) === later.get(key)) continue;
    const path: string[] = JSON.parse(key);
    // What came or went as a whole is told as a whole.
    const parents =
      path.length === 1 ? [] : path.length === 2 ? [path.slice(0, 1)] : [path.slice(0, 1), path.slice(0, 2)];
    const inBoth = (p: string[]) => earlier.has(canonicalJson(p)) && later.has(canonicalJson(p));
    if (path.length < 3 || parents.every(inBoth)) found.add(key);
  }
  return found;
}

const keyOf = ({ vendor, breachId, about, dutyId, field }: DiffItem): string => {
  const name = vendor.externalId ?? vendor.name ?? '';
  if (about === 'vendor') return canonicalJson([name]);
  if (about === 'exposure') return canonicalJson([name, breachId]);
  return canonicalJson([name, breachId, about, dutyId ?? field]);
};

describe('whatever two reports say', () => {
  it('the difference covers all that differs, and nothing else; each with a reason of the list and a sentence', () => {
    fc.assert(
      fc.property(anyAsked, anyAsked, anyStore, anyStore, (one, two, storeOne, storeTwo) => {
        const [before, after] = [reportOn(one, storeOne), reportOn(two, storeTwo)];
        const items = [
          ...diffOf({ report: before, vendors: one.vendors }, { report: after, vendors: two.vendors }).items(),
        ];
        const told = items.filter((i) => i.saidBy !== 'organization').map(keyOf);
        expect(new Set(told)).toEqual(bruteForce(before, after));
        expect(told.length).toBe(new Set(told).size);
        for (const item of items) {
          expect(diffReasons[diffItemSchema.parse(item).reason]).toMatch(/\.$/);
          expect(canonicalJson(item.before)).not.toBe(canonicalJson(item.after));
          expect(item.text).toMatch(/\S.*\.$/s);
          expect(item.text).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a report does not differ from itself, and the difference can be walked again', () => {
    fc.assert(
      fc.property(anyAsked, anyAsked, (one, two) => {
        expect([
          ...diffOf(
            { report: reportOn(one), vendors: one.vendors },
            { report: reportOn(one), vendors: one.vendors },
          ).items(),
        ]).toEqual([]);
        const diff = diffOf(
          { report: reportOn(one), vendors: one.vendors },
          { report: reportOn(two), vendors: two.vendors },
        );
        const items = [...diff.items()];
        expect([...diff.items()]).toEqual(items);
        const counts = countItems(items);
        expect(counts.added + counts.changed + counts.cleared + counts.reopened).toBe(items.length);
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlines } from '../../domain/law/deadlines.ts';

/**
 * A second computation of what a chain of subcontractors and a delay by the Attorney General come to: every answer to every
 * open question is tried, with bare day numbers and no code of the first.
 */
const dayMs = 86_400_000;
const text = (n: number): string => new Date(n * dayMs).toISOString().slice(0, 10);
const base = Date.parse('2026-01-01T00:00:00Z') / dayMs;
const day = fc.integer({ min: 0, max: 200 }).map((n) => base + n);
const open = fc.constantFrom(true, false, undefined);
const link = fc.record({ learned: day, agent: open });

/** Each way in which the open links can turn out. */
const settled = (agents: (boolean | undefined)[]): boolean[][] =>
  agents.reduce<boolean[][]>(
    (all, a) => all.flatMap((known) => (a === undefined ? [true, false] : [a]).map((b) => known.concat(b))),
    [[]],
  );

/** The vendor's discovery where all links are settled: its own, and each below it with agency all the way up. */
function discovered(chain: { learned: number }[], agents: boolean[], own: number): number {
  const reaching = chain.filter((_, i) => agents.slice(i).every((a) => a)).map((l) => l.learned);
  return Math.min(own, ...reaching);
}

it('passes discovery up a chain as all answers to its open links do', () => {
  fc.assert(
    fc.property(fc.array(link, { minLength: 1, maxLength: 4 }), day, day, open, (chain, own, told, agent) => {
      const { duties } = deadlines(
        '2026-01-01',
        { name: 'x', role: 'covered-entity' },
        {
          vendorDiscoveredOn: text(own),
          vendorNotifiedOn: text(told),
          ...(agent !== undefined && { vendorIsAgent: agent }),
          individuals: 600,
          chain: chain.map(({ learned, agent: a }, i) => ({
            party: `P${i}`,
            learnedOn: text(learned),
            ...(a !== undefined && { agentOfNext: a }),
          })),
        },
      );
      const range = (days: number[]) => {
        const [first, last] = [Math.min(...days) + 60, Math.max(...days) + 60];
        return { due: text(first), window: first === last ? null : { earliest: text(first), latest: text(last) } };
      };
      const vendor = settled(chain.map((l) => l.agent)).map((a) => discovered(chain, a, own));
      const organization = [
        ...(agent === false ? [] : vendor.map((v) => Math.min(v, told))),
        ...(agent === true ? [] : [told]),
      ];
      expect(duties.find((d) => d.dutyId === 'us.hipaa.ba-to-ce')).toMatchObject({ answer: 'due', ...range(vendor) });
      expect(duties.find((d) => d.dutyId === 'us.hipaa.individual')).toMatchObject({
        answer: 'due',
        ...range(organization),
      });
      const bottom = chain.map((l) => l.learned);
      expect(duties.find((d) => d.dutyId === 'us.hipaa.sub-to-ba')?.due).toBe(text(Math.min(...bottom) + 60));
    }),
    { numRuns: 1000 },
  );
});

/** Federal holidays of 2026 as observed, from the calendar on the wall. */
const closed = new Set(
  '2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25'
    .split(' ')
    .map((d) => Date.parse(`${d}T00:00:00Z`) / dayMs),
);
const isOpen = (n: number) => ![0, 6].includes(new Date(n * dayMs).getUTCDay()) && !closed.has(n);
function fourth(from: number): number {
  let [n, left] = [from, 4];
  while (left > 0) if (isOpen(++n)) left--;
  return n;
}

it('adds the days of the Attorney General as the form says', () => {
  const grants = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }).map((n) => base + n),
      fc.integer({ min: -3, max: 3 }),
      grants,
      fc.boolean(),
      fc.option(fc.integer({ min: 0, max: 150 }), { nil: undefined }),
      (determined, notice, granted, nationalSecurity, withdrawal) => {
        const due = fourth(determined);
        const [told, withdrawn] = [due + notice, withdrawal === undefined ? undefined : due + withdrawal];
        const { duties } = deadlines(
          '2026-12-31',
          { name: 'x', role: 'other', secRegistrant: 'domestic' },
          {
            materialityDeterminedOn: text(determined),
            materialityConclusion: 'material',
            attorneyGeneralDelay: {
              commissionNotifiedOn: text(told),
              grantedDays: granted,
              nationalSecurity,
              ...(withdrawn !== undefined && { withdrawnOn: text(withdrawn) }),
            },
          },
        );
        const counted = granted.map((n, i) => Math.min(n, i === 2 ? (nationalSecurity ? 60 : 0) : 30));
        const end = due + counted.reduce((a, b) => a + b, 0);
        const filing = fourth(withdrawn === undefined ? end : Math.min(end, withdrawn));
        const delayed = duties.find((d) => d.dutyId === 'us.sec.8k-1.05.ag-delay');
        expect(duties.find((d) => d.dutyId === 'us.sec.8k-1.05')?.due).toBe(text(due));
        expect(delayed?.due ?? null).toBe(told > due ? null : text(filing));
        expect(delayed?.answer).toBe(told > due ? 'not-due' : 'due');
      },
    ),
    { numRuns: 1000 },
  );
});

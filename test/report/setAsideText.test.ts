import { expect, it } from 'vitest';
import { summarize } from '../../domain/report/buildReport.ts';
import type { ExposureReport, RowResult } from '../../domain/report/exposureReport.ts';
import { textReport } from '../../domain/report/textReport.ts';

const clear = (n: number): RowResult => ({
  row: n,
  externalId: null,
  name: `Vendor ${n}`,
  finding: 'clear',
  matches: [],
  exposures: [],
});
const ruledOut = (n: number, breachIds: string[]): RowResult => ({
  ...clear(n),
  setAside: [
    {
      vendorId: 'acme',
      vendorName: 'Acme, Inc.',
      via: ['name'],
      score: 0.98,
      evidence: 20,
      decision: 'match',
      explanation: ['Recorded as not the same company by Dana Reyes on 2026-03-02.'],
      signs: [],
      verdict: { id: 'v', verdict: 'not-same', decidedBy: 'Dana Reyes', recordedAt: '2026-03-02T09:00:00.000Z' },
      breachIds,
    },
  ],
});
const text = (vendors: RowResult[], most?: number): string => {
  const report: ExposureReport = {
    id: 'id',
    createdAt: '2026-05-04T15:00:00.000Z',
    asOf: '2026-05-01',
    organization: { name: 'Riverbend', role: 'covered-entity' },
    versions: { matcher: 'v2', law: 'l', store: 's', verdicts: 'd' },
    inputDigest: '',
    coverage: [],
    clearMeans: 'Nothing known in these sources.',
    summary: summarize(vendors, '2026-05-01'),
    warnings: [],
    notice: '',
    vendors,
    timeline: [],
  };
  return textReport(report, most).replaceAll(/\s+/g, ' ');
};

it('counts the vendors whose incidents a person set aside, in the summary and in the first lines', () => {
  const rows = [clear(0), ruledOut(1, ['incident-1']), ruledOut(2, [])];
  expect(summarize(rows, '2026-05-01')).toMatchObject({ clear: 3, setAside: 1 });
  expect(text(rows)).toContain('3 clear, 0 rejected. 1 of them with incidents that a person set aside.');
  expect(summarize([clear(0)], '2026-05-01')).not.toHaveProperty('setAside');
  expect(text([clear(0)])).not.toContain('set aside');
});

it('says of a clear vendor that something of it was set aside, not that there was nothing', () => {
  expect(text([clear(0), ruledOut(1, ['incident-1'])])).toContain(
    'CLEAR (2) Vendor 0; Vendor 1 (see what was set aside) ',
  );
});

it('counts what it has no room for', () => {
  const rows = Array.from({ length: 30 }, (_, i) => ruledOut(i, ['incident-1']));
  const short = text(rows, 1_000);
  const shown = short.split('SET ASIDE').length - 1;
  expect(shown).toBeGreaterThan(0);
  expect(short).toContain(`The text stops here: ${30 - shown} more vendors stand in the JSON of this report.`);
});

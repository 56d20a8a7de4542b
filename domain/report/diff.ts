import { canonicalJson } from '../canonicalJson.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { around } from './diffCauses.ts';
import { diffMemory, type RowState } from './diffMemory.ts';
import { pairRows } from './diffPairs.ts';
import type { DiffChange, DiffHead, DiffItem, DiffSide } from './diffReasons.ts';
import { rowItems } from './diffRow.ts';
import type { ExposureReport, RowResult } from './exposureReport.ts';

/** Takes the rows of one report in their order; `given` is the vendor as that report's list stated it, where it is at hand. */
export type DiffReducer = { add(row: RowResult, given?: VendorRow): void };

export type ReportDiff = {
  before: DiffSide;
  after: DiffSide;
  /** What changed around the vendors. */
  around: AroundItem[];
  /** In the order of the later list, row by row: the vendor, its incidents, their facts and duties. Can be walked again. */
  items(): Generator<DiffItem>;
};

type AroundItem = {
  what: 'as-of' | 'organization' | 'law' | 'store' | 'matcher' | 'verdicts' | 'thresholds';
  before: unknown;
  after: unknown;
};

const aroundOf = (head: DiffHead): Record<AroundItem['what'], unknown> => ({
  'as-of': head.asOf,
  organization: head.organization,
  law: head.versions.law,
  store: head.versions.store,
  matcher: head.versions.matcher,
  verdicts: head.versions.verdicts ?? null,
  thresholds: head.thresholds ?? null,
});

function aroundItems(before: DiffHead, after: DiffHead): AroundItem[] {
  const [earlier, later] = [aroundOf(before), aroundOf(after)];
  return (Object.keys(earlier) as AroundItem['what'][])
    .filter((what) => canonicalJson(earlier[what]) !== canonicalJson(later[what]))
    .map((what) => ({ what, before: earlier[what], after: later[what] }));
}

const sideOf = ({ id, asOf, versions }: DiffHead): DiffSide => ({ id, asOf, versions });

/**
 * Compares two reports. The rows of each are read once, in their own order, and only what is compared is kept. Where the
 * lists of vendors are at hand too, what the organization states is compared as well, and named as the cause.
 */
export function reportDiff(
  before: DiffHead,
  after: DiffHead,
): { before: DiffReducer; after: DiffReducer; end(): ReportDiff } {
  const remember = diffMemory();
  const into = (list: RowState[]): DiffReducer => ({
    add(row, given) {
      list.push(remember(row, given));
    },
  });
  const [earlier, later]: [RowState[], RowState[]] = [[], []];
  return {
    before: into(earlier),
    after: into(later),
    end() {
      const differs = around(before, after);
      const rows = pairRows(earlier, later);
      return {
        before: sideOf(before),
        after: sideOf(after),
        around: aroundItems(before, after),
        *items() {
          for (const pair of rows) yield* rowItems(pair, differs);
        },
      };
    },
  };
}

/** A report with the vendors of its list, row by row; `null` for a row of the list that could not be read. */
export type DiffInput = { report: ExposureReport; vendors?: readonly (VendorRow | null)[] };

/** Both reports at once, where they are in memory. */
export function diffOf(before: DiffInput, after: DiffInput): ReportDiff {
  const diff = reportDiff(before.report, after.report);
  for (const row of before.report.vendors) diff.before.add(row, before.vendors?.[row.row] ?? undefined);
  for (const row of after.report.vendors) diff.after.add(row, after.vendors?.[row.row] ?? undefined);
  return diff.end();
}

/** How many differences of each kind there are. */
export function countItems(items: Iterable<DiffItem>): Record<DiffChange, number> {
  const counts = { added: 0, changed: 0, cleared: 0, reopened: 0 };
  for (const { change } of items) counts[change]++;
  return counts;
}

import type { Exposure, RowResult } from '../../../domain/report/exposureReport.ts';
import { conflictTexts, type FactText, factTexts } from '../../../domain/report/factText.ts';
import { clean } from '../../../domain/report/text.ts';
import type { Value } from '../dutyTable.ts';

export const sourceColumns = [
  { head: 'Incident', width: 36 },
  { head: 'Incident id', width: 26 },
  { head: 'Fact', width: 22 },
  { head: 'Statement', width: 50 },
  { head: 'Used', width: 8 },
  { head: 'Publisher', width: 30 },
  { head: 'Published', width: 18 },
  { head: 'Confidence', width: 11 },
  { head: 'Document', width: 26 },
  { head: 'Address', width: 44 },
];

const text = (value: string | undefined | null): Value => (value ? { kind: 'text', text: clean(value) } : null);

const linesFor = (e: Exposure, { label, value, sources }: FactText, used: boolean): Value[][] =>
  sources.map((s) => [
    text(e.title),
    text(e.breachId),
    text(label),
    text(value),
    text(used ? 'yes' : 'no'),
    text(s.publisher),
    text(s.published),
    text(s.confidence),
    text(s.document),
    s.url ? { kind: 'link', text: clean(s.url) } : null,
  ]);

/** Gathers what the sources say of each incident, once, and stops at `most` lines; `left` counts the incidents behind. */
export function sourceKeeper(most: number) {
  const seen = new Set<string>();
  const lines: Value[][] = [];
  let left = 0;
  return {
    add(row: RowResult): void {
      for (const e of row.exposures) {
        if (e.breachId === null || seen.has(e.breachId)) continue;
        seen.add(e.breachId);
        if (lines.length >= most) left++;
        else
          lines.push(
            ...factTexts(e.facts).flatMap((fact) => linesFor(e, fact, true)),
            ...conflictTexts(e.facts).flatMap((fact) => linesFor(e, fact, false)),
          );
      }
    },
    kept: (): { lines: Value[][]; left: number } => ({ lines, left }),
  };
}

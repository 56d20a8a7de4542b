import { type Day, daysBetween } from '../../../../domain/calendar/day.ts';
import { register } from '../../../../domain/law/register.ts';
import type { Schemas } from '../api.ts';
import { pathOfSubject } from '../finding/findingPath.ts';

/** A duty of the work list. */
export type DutyEntry = {
  dutyId: string;
  title: string;
  citation: string;
  jurisdiction: string;
  /** Who is to be told, where the register names one. */
  recipient: string | null;
  owedBy: 'organization' | 'vendor';
  status: Schemas['DutyStatus'];
  due: Day | null;
  /** The last day, where readings leave several. */
  latest: Day | null;
  /** From the day of the report; negative where it has passed. */
  daysLeft: number | null;
  vendor: string;
  /** The page of the finding. */
  path: string;
};

const lawOf = (dutyId: string) => {
  const entry = register().get(dutyId);
  return {
    dutyId,
    citation: entry?.citation ?? dutyId,
    jurisdiction: entry?.jurisdiction ?? '',
    recipient: entry?.recipient ?? null,
    title: entry?.title ?? dutyId,
  };
};

const windowWords = /: cautious date, latest reading (\d{4}-\d\d-\d\d)$/;
const owedWords = / \(owed by the [a-z]+\)$/;

/** A date of a report's time line as an entry; null for what is no deadline. */
export function datedEntry(
  { kind, on, label, vendor, externalId, breachId, dutyId, status }: Schemas['TimelineEntry'],
  { organizationId, asOf }: { organizationId: string; asOf: Day },
): DutyEntry | null {
  if (kind !== 'deadline' || dutyId === undefined || status === undefined) return null;
  const words = label.replace(windowWords, '');
  return {
    ...lawOf(dutyId),
    title: words.replace(owedWords, ''),
    owedBy: owedWords.test(words) ? 'vendor' : 'organization',
    status,
    due: on,
    latest: windowWords.exec(label)?.[1] ?? null,
    daysLeft: daysBetween(asOf, on),
    vendor,
    path: pathOfSubject(organizationId, { externalId, name: vendor, breachId }),
  };
}

/**
 * The organization's own duties without a date, of one vendor of the portfolio, in a state. Where several incidents reach
 * the vendor, the entry leads to the first one with a duty in that state.
 */
export function undatedEntries(
  { name, externalId, row, cells, exposures }: Schemas['PortfolioLine'],
  status: Schemas['DutyStatus'],
  findingPathOf: (findingId: string) => string,
): DutyEntry[] {
  const exposure = exposures.find(({ decision, statuses }) => decision === 'match' && (statuses[status] ?? 0) > 0);
  if (exposure === undefined) return [];
  return Object.entries(cells).flatMap(([dutyId, cell]): DutyEntry[] =>
    cell.status !== status || cell.date !== null
      ? []
      : [
          {
            ...lawOf(dutyId),
            owedBy: 'organization',
            status,
            due: null,
            latest: null,
            daysLeft: null,
            vendor: name ?? externalId ?? `row ${row + 1}`,
            path: findingPathOf(exposure.findingId),
          },
        ],
  );
}

import * as z from 'zod';
import {
  coverageStates,
  type DueGroup,
  type DutyCell,
  type LineCoverage,
  type LineExposure,
  type NextDuty,
  type PortfolioHead,
  type PortfolioLine,
} from '../../../../domain/portfolio/portfolio.ts';
import type { PeopleRollUp } from '../../../../domain/rank/peopleRollUp.ts';
import type { ClockLane } from '../../../../domain/report/clockLanes.ts';
import type { Portfolio } from '../../../verbs/portfolio.ts';
import { breachId, day, dutyId, instant, nextCursor, warnings } from './common.ts';
import { status } from './duty.ts';
import { findingId, rankInterval, rankVersion, vendorRank } from './rank.ts';
import { coverage, finding, reportVersions, summary } from './report.ts';
import { objectOf } from './tied.ts';

const vendorFields = {
  row: z.int().describe('Place of the vendor in the list, from 0.'),
  externalId: z.string().nullable().describe('The organization’s own id of the vendor; null where it gave none.'),
  name: z.string().nullable().describe('The vendor’s name as the list writes it; null where it gave none.'),
};

export const coverageState = z.enum(coverageStates).meta({
  id: 'LineCoverageState',
  description:
    'How well a vendor could be looked at. `incident-known`: an incident reaches it, or may. `company-known`: the store knows the company, and no incident. `company-unknown`: no company of the store goes by its name. `set-aside`: a person ruled out what was found. `not-read`: the row could not be read.',
});

const lineCoverage = objectOf<LineCoverage>()('LineCoverage', 'How well a vendor could be looked at.', {
  state: coverageState.describe('In a word.'),
  because: z.string().describe('Why, in sentences.'),
});

const statusCounts = z
  .partialRecord(status, z.int())
  .describe('The organization’s own duties that are owed, or may be, by the state of their clocks.');

const nextDuty = objectOf<NextDuty>()('NextDuty', 'The nearest of the organization’s own duties that is not done.', {
  dutyId: dutyId.describe('The duty.'),
  title: z.string().describe('The duty in words.'),
  due: day.nullable().describe('The cautious date; null where no such duty has one.'),
  latest: day.nullable().describe('The date on the last reading, where that is later.'),
  daysLeft: z.int().nullable().describe('Days from the day of the report; negative where the date has passed.'),
  status: status.describe('Where its clock stands.'),
  more: z.int().describe('Other open duties of the organization for the same day.'),
});

const lineExposure = objectOf<LineExposure>()('PortfolioExposure', 'An incident that reaches a vendor, in short.', {
  findingId,
  breachId: breachId.nullable().describe('The incident; null for one that only the organization knows of.'),
  title: z.string().describe('The incident in words.'),
  decision: z
    .enum(['match', 'review'])
    .describe('`match`: exposed. `review`: a doubtful match or a corporate link; its duties are owed if it holds.'),
  rank: rankInterval.describe('Its rank; `GET /v1/assessments/{id}/ranks` has the terms.'),
  next: nextDuty.nullable().describe('What is due next of it; null where nothing is left to be done.'),
  statuses: statusCounts,
});

const dutyCell = objectOf<DutyCell>()('DutyCell', 'Where a duty of a vendor stands.', {
  date: day.nullable().describe('The cautious date; null where there is none.'),
  status: status.describe('The state of its clock.'),
});

const line = objectOf<PortfolioLine>()('PortfolioLine', 'A vendor in the portfolio.', {
  ...vendorFields,
  finding: finding.describe('The worst finding of the vendor.'),
  coverage: lineCoverage.describe('How well it could be looked at, and why.'),
  rank: vendorRank.nullable().describe('Its rank, that of its highest exposure; null where it has none.'),
  due: day
    .nullable()
    .describe('The nearest date that the organization still has to keep, of incidents that reach it for sure.'),
  missed: day.nullable().describe('The earliest such date that has passed on every reading, with nothing done.'),
  exposures: z.array(lineExposure).describe('The incidents that reach it, the highest rank first.'),
  statuses: statusCounts,
  cells: z
    .record(z.string(), dutyCell)
    .describe(
      'By duty: the organization’s own ones of incidents that reach it for sure, of several what presses most.',
    ),
});

const dueGroup = objectOf<DueGroup>()('DueGroup', 'What is due on one day from one incident of one vendor.', {
  ...vendorFields,
  breachId: breachId.nullable().describe('The incident.'),
  findingId,
  due: day.describe('The cautious date.'),
  latest: day.nullable().describe('The date on the last reading, where that is later.'),
  daysLeft: z.int().describe('Days from the day of the report; negative where the date has passed.'),
  status: status.describe('Where the clocks stand.'),
  duties: z
    .array(z.object({ dutyId: dutyId.describe('The duty.'), title: z.string().describe('In words.') }))
    .describe('The duties, at most six.'),
  more: z.int().describe('Further duties of that day.'),
});

const people = objectOf<PeopleRollUp>()(
  'PeopleRollUp',
  'How many people of the organization its incidents touch together. Nobody is added twice where that can be known.',
  {
    low: z.int().describe('At least.'),
    high: z.int().nullable().describe('At most; null where nothing known bounds them.'),
    incidents: z.int().describe('Incidents that reach a vendor for sure, each counted once.'),
    because: z.array(z.string()).describe('How the numbers were joined, and what cannot be known.'),
  },
);

const lane = objectOf<ClockLane>()('ClockLane', 'Duties of one incident whose clocks run side by side.', {
  vendor: z.string().describe('The vendor.'),
  titles: z.array(z.string()).describe('The duties in words.'),
  start: day.nullable().describe('When the clock started; null where that is not known to the day.'),
  due: day.describe('The cautious date.'),
  latest: day.nullable().describe('The last day of the window, where readings or facts leave one.'),
  status: status.describe('Where the clocks stand.'),
  state: z.string().describe('The same in words.'),
});

const worst = objectOf<PortfolioHead['worst'][number]>()('RankedVendor', 'A vendor with its rank.', {
  ...vendorFields,
  breachId: breachId.nullable().describe('The incident of its highest exposure.'),
  rank: rankInterval.describe('Its rank.'),
});

const column = objectOf<PortfolioHead['duties'][number]>()('DutyColumn', 'A duty and how many vendors have it.', {
  dutyId: dutyId.describe('The duty.'),
  title: z.string().describe('In words.'),
  vendors: z.int().describe('Vendors from whose incidents it is owed, or may be.'),
});

const assessmentOf = objectOf<PortfolioHead['assessment']>()('PortfolioAssessment', 'The report of a portfolio.', {
  id: z.uuid().describe('Id of the report.'),
  createdAt: instant.describe('When it was made.'),
  asOf: day.describe('The day whose knowledge it rests on; days left count from it.'),
  organization: z.string().describe('The name of the organization.'),
  organizationId: z.uuid().exactOptional().describe('Where the organization is one that the tenant keeps.'),
  versions: reportVersions.describe('What the report was made with.'),
  coverage: z.array(coverage).describe('What was looked at.'),
  clearMeans: z.string().describe('What the finding `clear` says, and what it does not.'),
  summary: summary.describe('How many rows have which finding, and what is due next.'),
});

export const portfolio = objectOf<Portfolio>()(
  'Portfolio',
  'The vendors of a report, what presses most first, with what is said of all of them together.',
  {
    assessment: assessmentOf.nullable().describe('The report; null where the organization has none yet.'),
    rankVersion,
    people: people.nullable().describe('How many people are touched; null where there is no report.'),
    statuses: statusCounts,
    next: z.array(dueGroup).describe('What is due next over all vendors, the overdue first.'),
    nextLeft: z.int().describe('Dates that are not among them.'),
    worst: z.array(worst).describe('The vendors of the highest ranks.'),
    duties: z.array(column).describe('The duties that most vendors have: columns for a table of vendors by duty.'),
    otherDuties: z.int().describe('Duties that are not among them.'),
    lanes: z.array(lane).describe('Clocks for a picture, those around the day of the report.'),
    lanesLeft: z.int().describe('Clocks that are not among them.'),
    items: z
      .array(line)
      .describe(
        'Vendors that fit the query: those that are overdue on every reading first, then by the nearest date, then by rank; after them, where asked for, those without findings in the order of the list.',
      ),
    nextCursor,
    warnings,
  },
);

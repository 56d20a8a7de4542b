import type { Link } from './link.ts';
import type { NamedCause } from './linkCause.ts';
import type { ReportDay } from './linkIncidents.ts';
import type { Nature } from './linkNature.ts';
import type { Report } from './report.ts';

/** A report that names its cause, with what decides to which incident it belongs. */
export type Named = {
  report: Report;
  cause: NamedCause;
  day: ReportDay | null;
  natures: ReadonlySet<Nature>;
};

export type Outcome = Pick<Link, 'decision' | 'breachId' | 'candidates' | 'because'>;

/** A report that no known incident fits, and the vendor that it names. */
export type Unplaced = Named & { vendorId: string; name: string; isNew: boolean };

import type { Day } from '../calendar/day.ts';
import type { IncidentFacts, Organization } from '../law/facts.ts';
import type { Exposure } from '../report/exposureReport.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { type FactorName, factorNames } from './factorNames.ts';
import { factors } from './factors.ts';
import type { Known } from './known.ts';
import type { Basis } from './law.ts';
import type { MaterialityProfile } from './profile.ts';
import { readers } from './readers.ts';
import type { RelatedIncident } from './related.ts';

/** What is known of one exposure when somebody judges. */
export type MaterialityInput = {
  asOf: Day;
  organization: Organization;
  exposure: Exposure;
  /** What the organization itself states of the incident and of the vendor. */
  stated?: IncidentFacts | undefined;
  row?: VendorRow | undefined;
  profile?: MaterialityProfile | undefined;
  related?: readonly RelatedIncident[] | undefined;
};

/**
 * One fact that bears on materiality: known, with whose word it is, or `null` with the question that asks for it. Also a known
 * fact bears a question where a part of it is missing. Nothing here is a score or a conclusion.
 */
export type MaterialityFact = {
  factor: FactorName;
  title: string;
  value: unknown;
  text: string;
  sources: { by: 'organization' | 'sources'; text: string; url?: string }[];
  question?: string;
  bearing: string;
  law: Basis;
};

/** The facts that bear on materiality, one a factor, in the order of the list. */
export const materialityFacts = (input: MaterialityInput): MaterialityFact[] =>
  factorNames.map((factor) => {
    const { title, question, bearing, law } = factors[factor];
    const known: Known | null = readers[factor](input);
    return {
      factor,
      title,
      value: known?.value ?? null,
      text: known?.text ?? 'not known',
      sources: known?.sources ?? [],
      ...((known === null || known.open) && { question: known?.open ?? question }),
      bearing,
      law,
    };
  });

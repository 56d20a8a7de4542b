import type { ResolvedFacts } from '../law/facts.ts';
import type { Interval, TermValue } from './rank.ts';
import { certainty as figures } from './weights.v1.ts';

/** How sure it is that an incident concerns the vendor and this organization. */
export type CertaintyInput = {
  /** `stated`: the organization says so itself; `confirmed`: a person's verdict does. */
  by: 'stated' | 'confirmed' | 'matcher';
  decision: 'match' | 'review';
  /** Of the matcher, 0 to 1; null where it found nothing. */
  score: number | null;
  /** How much agrees, in bits. Not counted: it orders what is equal otherwise. */
  evidence: number | null;
  affected: ResolvedFacts['affected'];
};

/** How sure it is that the incident is one of this vendor. A person's yes makes it whole, so that is the most. */
function vendorValue({ by, decision, score }: CertaintyInput): Interval {
  if (decision === 'review') return { low: Math.min(score ?? 0, figures.reviewAtMost), high: 1 };
  return by === 'matcher' ? { low: score ?? figures.reviewAtMost, high: 1 } : { low: 1, high: 1 };
}

function vendorText({ by, decision, score }: CertaintyInput): string {
  const rests = score === null ? '' : ` (score ${score})`;
  if (decision === 'review')
    return `Whether the incident is one of this vendor is unknown: a doubtful match or a corporate link${rests}, for a person to settle.`;
  if (by === 'stated') return 'The organization itself states the incident of this vendor.';
  if (by === 'confirmed') return `A person has confirmed the vendor${rests}.`;
  return `The matcher takes the vendor as the one of the incident${rests}; no person has confirmed it.`;
}

/** The surer that it concerns the organization, the higher. The amount of evidence stands beside it and does not count. */
export function certaintyTerm(input: CertaintyInput): TermValue {
  const [vendor, affected] = [vendorValue(input), figures.affected[input.affected]];
  const { by, decision, score, evidence, affected: whose } = input;
  return {
    low: vendor.low * affected.low,
    high: vendor.high * affected.high,
    input: { by, decision, score, evidence, affected: whose },
    because: [vendorText(input), `${affected.because.charAt(0).toUpperCase()}${affected.because.slice(1)}.`],
  };
}

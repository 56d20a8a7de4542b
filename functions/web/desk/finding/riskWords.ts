import type { RiskConclusion, RiskFactorName, RiskRating } from '../../../../domain/findings/riskAssessment.ts';
import type { Schemas } from '../api.ts';
import { chip } from '../chip.ts';
import type { Markup } from '../frame.ts';

export const conclusionWords: Record<RiskConclusion, string> = {
  'low-probability': 'a low probability that the information was compromised',
  'not-low': 'no low probability that the information was compromised',
  undecided: 'not decided yet',
};

export const ratingWords: Record<RiskRating, string> = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  unknown: 'not known',
};

/** The four factors of 45 CFR 164.402, definition of breach, paragraph (2)(i) to (iv). */
export const factorWords: Record<RiskFactorName, readonly [title: string, hint: string]> = {
  natureAndExtent: [
    '(i) Nature and extent of the information',
    'Kinds of identifiers, and how likely it is that people can be identified again.',
  ],
  unauthorizedPerson: [
    '(ii) Who used it or to whom it was disclosed',
    'Whether that person is bound to protect it, and could identify people.',
  ],
  acquiredOrViewed: ['(iii) Whether it was actually acquired or viewed', 'What logs and forensic work show.'],
  mitigation: ['(iv) How far the risk has been mitigated', 'Assurances obtained, information given back or destroyed.'],
};

type RiskState = Schemas['RiskAssessment']['state'];

/** The state of a version of a risk assessment. */
export const riskStateChip = (state: RiskState): Markup =>
  state === 'in-force'
    ? chip('approved, in force', 'check', 'done')
    : state === 'superseded'
      ? chip('superseded', 'dash', 'quiet')
      : chip('awaiting approval', 'triangle', 'warn');

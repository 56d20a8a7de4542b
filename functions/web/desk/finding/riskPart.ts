import type { Schemas } from '../api.ts';
import { chip } from '../chip.ts';
import { h, type Markup } from '../frame.ts';
import { conclusionWords, riskStateChip } from './riskWords.ts';

/** The risk assessment in short, with the way to its versions. */
export function riskPart({ riskAssessment }: Pick<Schemas['WholeFinding'], 'riskAssessment'>, path: string): Markup {
  const link = h`<p><a href="${path}/risk-assessment">${riskAssessment === null ? 'Assess the risk by the four factors' : 'Versions, and a new one'}</a></p>`;
  if (riskAssessment === null)
    return h`<section><h3>HIPAA risk assessment</h3><p>${chip('none yet', 'ring', 'quiet')} Without one a breach is presumed (45 CFR 164.402).</p>${link}</section>`;
  const { version, state, conclusion, inForce } = riskAssessment;
  return h`<section><h3>HIPAA risk assessment</h3><p>${riskStateChip(state)} Version ${version}: ${conclusionWords[conclusion]}.${
    inForce !== null && inForce !== version ? h` Version ${inForce} is in force.` : null
  }</p>${link}</section>`;
}

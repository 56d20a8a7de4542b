import type { ResolvedFacts } from '../../facts.ts';
import { type Existence, unsecuredData } from '../../hipaa.ts';

/**
 * Whether readable data was acquired without authorization, as both rules of the Commission ask (16 CFR 318.2, 314.2(m)):
 * access is presumed to be acquisition unless reliable evidence shows otherwise. The four factors of HIPAA play no part.
 */
export function unauthorizedAcquisition(facts: ResolvedFacts, citation: string): Existence {
  if (facts.acquisition === 'ruled-out')
    return {
      owed: 'not-due',
      because: [
        `The organization has reliable evidence that nothing was acquired without authorization (${citation}).`,
      ],
    };
  return unsecuredData(facts, `The data was unreadable and the key is safe (${citation}).`);
}

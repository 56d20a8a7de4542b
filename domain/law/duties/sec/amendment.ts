import { assemble, noDuty } from '../../assemble.ts';
import { statedClock } from '../../clock.ts';
import { notInForce } from '../../inForce.ts';
import { sec8kAmendment as law } from '../../parameters/us/federal/sec8kAmendment.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { filingDate, item105 } from './registrant.ts';

/**
 * Form 8-K Item 1.05, Instruction 2: what the first filing had to leave out follows four business days after it is determined
 * or becomes available. Each piece of information has its own day; the one that is given is computed.
 */
export const sec8kAmendment: DutyRule = (context) => {
  const { on, organization, facts } = context;
  const news = facts.newInformationOn;
  if (organization.secRegistrant !== 'domestic' || (!news && !facts.eightKFiledOn)) return null;
  const base = { law, owedBy: 'organization' as const };
  const item = item105(context);
  if (item.owed !== 'yes') return noDuty({ ...base, because: item.because }, item.owed, on);
  const filed = item.filed;
  if (!news && (!filed || filed.value > on))
    return noDuty({ ...base, because: ['No Form 8-K under Item 1.05 is filed that could be amended.'] }, 'not-due', on);
  if (news && filed && news.value < filed.value)
    return noDuty(
      {
        ...base,
        because: [`The information was there on ${news.value}: it belonged in the Form 8-K of ${filed.value} itself.`],
      },
      'not-due',
      on,
    );
  const clock = statedClock(news, {
    field: 'newInformationOn',
    event: 'the missing information was determined or became available',
    because: 'An amendment is owed where the first filing had to leave out information that the item calls for.',
    effect: 'only information that the first filing had to leave out calls for an amendment, from its own day on',
  });
  const tooEarly = notInForce(law, [clock], on);
  if (tooEarly !== null) return noDuty({ ...base, because: [tooEarly] }, 'not-applicable', on);
  const reading = periodReading(clock, law.period);
  const duty = assemble({
    ...base,
    on,
    clocks: [clock],
    readings: [reading],
    existence: item.existence,
    missing: filed
      ? []
      : [
          {
            fact: 'eightKFiledOn',
            effect:
              'an amendment follows a first filing under Item 1.05; before one is made, the information belongs in it',
          },
        ],
    act: facts.eightKAmendedOn && filingDate(facts.eightKAmendedOn),
    actFact: { field: 'eightKAmendedOn', verb: 'Form 8-K/A filed on' },
  });
  return news ? duty : { ...duty, status: 'not-started' };
};

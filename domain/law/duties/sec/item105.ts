import { assemble, noDuty } from '../../assemble.ts';
import type { Status } from '../../duty.ts';
import { valueOn } from '../../parameter.ts';
import { sec8kItem105 as law } from '../../parameters/us/federal/sec8kItem105.ts';
import type { DutyRule } from '../context.ts';
import { delayOf } from './attorneyGeneral.ts';
import { delayedFiling } from './delayedFiling.ts';
import { item105 } from './registrant.ts';

/**
 * Form 8-K Item 1.05: four business days after the registrant itself determines that the incident is material. A vendor's
 * own 8-K starts no clock of its customers, and without a determination there is no date: materiality is judged by people.
 */
export const sec8kItem105: DutyRule = (context) => {
  const { on, facts } = context;
  const base = { law, owedBy: 'organization' as const };
  const item = item105(context);
  if (item.owed !== 'yes') return noDuty({ ...base, because: item.because }, item.owed, on);
  const voluntary = valueOn(law.voluntary, on);
  const delay = item.reading.due === null ? null : delayOf(facts, item.reading.due, on);
  const delayed = delay?.holds === 'yes' ? delayedFiling(on, item, delay).status : null;
  const filed = item.filed !== undefined && item.filed.value <= on;
  const duty = assemble({
    ...base,
    on,
    clocks: [item.clock],
    readings: [item.reading, ...(delay?.holds === 'unknown' ? delay.readings : [])],
    existence: item.existence,
    missing: delay?.holds === 'unknown' ? delay.missing : [],
    because: [
      ...item.because,
      ...(!item.determined && voluntary
        ? [
            `What is disclosed before a determination is voluntary and belongs under ${voluntary.value}; a determination "material" that follows starts the four business days all the same (${voluntary.source.title}, ${voluntary.publishedOn}).`,
          ]
        : []),
      ...(delay?.because ?? []),
      ...(delay?.holds === 'yes'
        ? ['A delay by the Attorney General holds: the new day stands with the filing after the delay.']
        : []),
    ],
    act: item.filed,
    actFact: { field: 'eightKFiledOn', verb: 'Form 8-K filed on' },
    suspended: delayed !== null && !filed && waiting.has(delayed),
  });
  // Until somebody has determined materiality no clock runs; where somebody has and the day is missing, it cannot be read.
  const concluded = facts.materialityConclusion === 'material';
  const someoneDetermined = item.determined || concluded || facts.eightKFiledOn;
  if (!someoneDetermined) return { ...duty, status: 'not-started' };
  // Past its own day the item is judged by the filing that follows the delay.
  return delayed !== null && duty.status === 'missed' ? { ...duty, status: delayed } : duty;
};

/** A filing after a delay that is still to come: as long as it is, the item's own day is shown and waits. */
const waiting: ReadonlySet<Status> = new Set(['running', 'due-soon', 'cannot-be-computed']);

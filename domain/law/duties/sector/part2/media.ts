import { part2Media as law } from '../../../parameters/us/federal/part2Media.ts';
import { periodReading } from '../../../period.ts';
import type { DutyRule } from '../../context.ts';
import { mediaThreshold } from '../../mediaStates.ts';
import { actUnder } from '../../told.ts';
import { onceForBoth, part2Notice } from './notice.ts';

/** 42 CFR 2.16(b) with 45 CFR 164.406: notice to the media of each State with more than 500 affected patients. */
export const part2Media: DutyRule = (context) => {
  const once = onceForBoth(context.organization, 'us.hipaa.media');
  return part2Notice(context, {
    law,
    threshold: mediaThreshold(context, law.threshold),
    reading: (clock, hold) => once(periodReading(clock, law.outerLimit, { hold })),
    ...actUnder(context.facts, law, 'mediaNotifiedOn', 'Media notified on'),
  });
};

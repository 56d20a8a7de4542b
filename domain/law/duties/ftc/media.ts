import { ftcHbnrMedia as law } from '../../parameters/us/federal/ftcHbnrMedia.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { mediaThreshold } from '../mediaStates.ts';
import { phrNotice } from './notice.ts';

/** 16 CFR 318.5(b): notice to the media of each State or jurisdiction with 500 or more affected residents. */
export const ftcHbnrMedia: DutyRule = (context) =>
  phrNotice(context, {
    law,
    threshold: mediaThreshold(context, law.threshold),
    reading: (clock, hold) => periodReading(clock, law.outerLimit, { hold }),
    act: context.facts.mediaNotifiedOn,
    actFact: { field: 'mediaNotifiedOn', verb: 'Media notified on' },
  });

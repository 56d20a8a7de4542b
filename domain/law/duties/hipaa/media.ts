import { hipaaMedia as law } from '../../parameters/us/federal/hipaaMedia.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { mediaThreshold } from '../mediaStates.ts';
import { hipaaNotice } from './notice.ts';

/** 45 CFR 164.406: notice to the media in each State or jurisdiction with more than 500 affected residents. */
export const hipaaMedia: DutyRule = (context) => {
  const { facts } = context;
  return hipaaNotice(context, {
    law,
    threshold: mediaThreshold(context, law.threshold),
    reading: (clock, hold) => periodReading(clock, law.outerLimit, { hold }),
    act: facts.mediaNotifiedOn,
    actFact: { field: 'mediaNotifiedOn', verb: 'Media notified on' },
  });
};

import { hipaaInterimRule, noticeContent } from './sources.ts';

/** Notice to the media, 45 CFR 164.406. */
export const hipaaMedia = {
  dutyId: 'us.hipaa.media',
  jurisdiction: 'US',
  title: 'Notice to the media',
  recipient: 'prominent media outlets serving the State or jurisdiction',
  citation: '45 CFR 164.406',
  sources: ['https://www.ecfr.gov/current/title-45/section-164.406'],
  confidence: 'high',
  inForce: {
    id: 'us.hipaa.media/in-force',
    description: 'breaches discovered from this day on',
    unit: 'yes',
    values: [{ from: '2009-09-23', value: true, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.hipaa.media/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2009-09-23', value: 'without unreasonable delay', ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.hipaa.media/outer-limit',
    description:
      'days after discovery by which the notice must have been given at the latest; the day of discovery is day 0, weekends and holidays count and do not move the end',
    unit: 'calendar days',
    values: [{ from: '2009-09-23', value: 60, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.hipaa.media/threshold',
    description: 'residents of one State or jurisdiction, people of this covered entity only',
    unit: 'people',
    values: [{ from: '2009-09-23', value: { op: '>', people: 500 }, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.hipaa.media/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      {
        from: '2009-09-23',
        value: noticeContent,
        ...hipaaInterimRule,
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;

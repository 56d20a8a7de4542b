import { hipaaInterimRule, noticeContent } from './sources.ts';

/** Substitute notice where contact information is insufficient or out of date, 45 CFR 164.404(d)(2). */
export const hipaaSubstitute = {
  dutyId: 'us.hipaa.individual.substitute',
  jurisdiction: 'US',
  title: 'Substitute notice to individuals who cannot be reached',
  recipient: 'individuals whose contact information is insufficient or out of date',
  citation: '45 CFR 164.404(d)(2)',
  sources: ['https://www.ecfr.gov/current/title-45/section-164.404'],
  confidence: 'high',
  doubts: [
    'The paragraph names no period of its own: the 60 days of 164.404(b) are read as its outer limit too, and the preamble asks for the notice as soon as reasonably possible once the gap is known.',
  ],
  inForce: {
    id: 'us.hipaa.individual.substitute/in-force',
    description: 'breaches discovered from this day on',
    unit: 'yes',
    values: [{ from: '2009-09-23', value: true, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.hipaa.individual.substitute/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2009-09-23', value: 'without unreasonable delay', ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.hipaa.individual.substitute/outer-limit',
    description: 'days after discovery, as for the letters; the day of discovery is day 0, no roll at weekends',
    unit: 'calendar days',
    values: [{ from: '2009-09-23', value: 60, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  threshold: {
    id: 'us.hipaa.individual.substitute/threshold',
    description: 'people who cannot be reached, not people affected, from whom on the notice goes to the public',
    unit: 'people',
    values: [{ from: '2009-09-23', value: { op: '>=', people: 10 }, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  posting: {
    id: 'us.hipaa.individual.substitute/posting',
    description: 'for how long the posting stands and, at the least, the toll-free number answers',
    unit: 'calendar days',
    values: [{ from: '2009-09-23', value: 90, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.hipaa.individual.substitute/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [{ from: '2009-09-23', value: noticeContent, ...hipaaInterimRule }],
    checkedOn: '2026-11-22',
  },
} as const;

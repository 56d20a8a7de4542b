import { hipaaOmnibusRule } from './sources.ts';

/** A subcontractor notifies the business associate that it serves, 45 CFR 164.410 with 160.103. */
export const hipaaSubToBa = {
  dutyId: 'us.hipaa.sub-to-ba',
  jurisdiction: 'US',
  title: 'Subcontractor notifies the business associate above it',
  recipient: 'the business associate that the subcontractor serves',
  citation: '45 CFR 164.410; 45 CFR 160.103 (business associate); 45 CFR 164.314(a)(2)(iii), 164.504(e)(5)',
  sources: [
    'https://www.ecfr.gov/current/title-45/section-164.410',
    'https://www.ecfr.gov/current/title-45/section-160.103',
  ],
  confidence: 'medium',
  doubts: [
    'That a subcontractor is itself a business associate is the text; that each link has 60 days of its own, and that discovery passes up only through links of agency, is derived from it and from the preamble (78 FR 5566, 5655-5656).',
  ],
  inForce: {
    id: 'us.hipaa.sub-to-ba/in-force',
    description: 'discoveries by a subcontractor from this day on',
    unit: 'yes',
    values: [
      {
        from: '2013-09-23',
        value: true,
        ...hipaaOmnibusRule,
        note: 'compliance date; the rule took effect on 2013-03-26',
      },
    ],
    checkedOn: '2026-11-22',
  },
  standard: {
    id: 'us.hipaa.sub-to-ba/standard',
    description: 'the words before the number',
    unit: 'words',
    values: [{ from: '2013-09-23', value: 'without unreasonable delay', ...hipaaOmnibusRule }],
    checkedOn: '2026-11-22',
  },
  outerLimit: {
    id: 'us.hipaa.sub-to-ba/outer-limit',
    description: "days after the link's own discovery; the day of discovery is day 0, no roll at weekends",
    unit: 'calendar days',
    values: [{ from: '2013-09-23', value: 60, ...hipaaOmnibusRule }],
    checkedOn: '2026-11-22',
  },
  content: {
    id: 'us.hipaa.sub-to-ba/content',
    description: 'what the notice must contain',
    unit: 'list',
    values: [
      {
        from: '2013-09-23',
        value: [
          'to the extent possible, the identification of each affected individual',
          'any other available information that the covered entity must put in its own notice, then or promptly afterwards',
        ],
        ...hipaaOmnibusRule,
        note: '164.410(c) read for the link below, as the time limit is',
      },
    ],
    checkedOn: '2026-11-22',
  },
} as const;

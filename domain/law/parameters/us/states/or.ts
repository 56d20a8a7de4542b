import type { Scope, StateLaw } from '../../../stateLaw.ts';

const act = { title: 'ORS 646A.600 to 646A.628', url: 'http://www.oregonlaws.org/ors/646A.604' } as const;
const sb601 = {
  title: 'Or. S.B. 601 (2015), ch. 357',
  url: 'https://law.justia.com/codes/oregon/2015/volume-14/chapter-646a/section-646a.604/',
} as const;
const sb1551 = { title: 'Or. S.B. 1551 (2018)', url: 'https://www.legiscan.com/OR/bill/SB1551/2018' } as const;
const sb684 = {
  title: 'Or. S.B. 684 (2019)',
  url: 'https://www.huntonprivacyblog.com/2019/06/06/oregon-extends-data-breach-notification-requirements-to-include-third-party-vendors/',
} as const;
const form = {
  title: 'Oregon Department of Justice, Report Data Breaches',
  url: 'https://justice.oregon.gov/consumer/DataBreach/Home/Submit',
} as const;

const before: Scope = {
  privateHospital: true,
  medium: 'electronic',
  elements: [
    'ssn',
    'license-or-state-id',
    'financial-account',
    'medical-identifier',
    'clinical',
    'health-insurance',
    'biometric',
    'passport-or-military-id',
  ],
  otherElements: ['any listed element without a name, if it would allow identity theft'],
  act: 'acquisition',
  actWords: 'unauthorized acquisition',
  harmTest: {
    words:
      'Notice is excused where, after an investigation or consultation with law enforcement, harm is unlikely; found in writing.',
    documentationYears: 5,
  },
  encryption: { keyTaken: true },
  lawEnforcementDelay: 'on request of a law-enforcement agency',
  scopeAndRestorationDelay: true,
  note: 'A health-insurance policy or subscriber number counts together with another identifier that the insurer uses.',
};

/** Oregon: Consumer Information Protection Act. */
export const oregon = (): StateLaw => ({
  jurisdiction: 'US-OR',
  name: 'Oregon',
  citation: 'ORS 646A.600 to 646A.628 (notice: 646A.604)',
  statutes: [{ citation: act.title, title: 'Oregon Consumer Information Protection Act', url: act.url }],
  sources: [
    act.url,
    sb601.url,
    sb1551.url,
    sb684.url,
    'https://instalawyer.io/laws/2021-oregon-revised-statutes/section-646a604-notice-of',
    'https://dwt.com/oregon',
    'https://www.nfp.com/about-nfp/insights/insights-detail/102-1',
    'https://www.dwt.com/blogs/privacy--security-law-blog/2015/06/oregon-expands-data-breach-law',
    form.url,
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'medium',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'The duty of an entity under HIPAA to copy the Attorney General was not seen word for word in the current section. Summaries give no number of consumers for it, so it is coded for any; the notice under subsection (1)(b) is for more than 250.',
    'For a business associate the copy is coded only through the vendor’s own notice above 250 consumers.',
  ],
  scope: [
    { from: '2016-01-01', value: before, publishedOn: '2015-06-10', source: sb601 },
    {
      from: '2018-06-02',
      value: { ...before, scopeAndRestorationDelay: false },
      publishedOn: '2018-03-16',
      source: sb1551,
      note: 'Scoping and repair are to be undertaken before the letters, inside the 45 days.',
    },
    {
      from: '2020-01-01',
      value: {
        ...before,
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'medical-identifier',
          'clinical',
          'health-insurance',
          'biometric',
          'passport-or-military-id',
          'credentials',
        ],
        scopeAndRestorationDelay: false,
      },
      publishedOn: null,
      source: sb684,
    },
  ],
  individual: [
    {
      from: '2016-01-01',
      value: {
        standard: 'most expeditious manner possible, without unreasonable delay',
        start: 'discovery-or-notification',
        period: null,
      },
      publishedOn: '2015-06-10',
      source: sb601,
    },
    {
      from: '2018-06-02',
      value: {
        standard:
          'most expeditious manner possible, without unreasonable delay, but not later than 45 days after discovering or receiving notification',
        start: 'discovery-or-notification',
        period: { n: 45, unit: 'calendar days' },
      },
      publishedOn: '2018-03-16',
      source: sb1551,
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [
    {
      from: '2016-01-01',
      value: [
        'the breach, in general terms',
        'its approximate date',
        'the type of personal information',
        'contact information of the notifier',
        'contact information of the national consumer reporting agencies',
        'advice to report suspected identity theft to law enforcement, the Attorney General and the Federal Trade Commission',
      ],
      publishedOn: '2015-06-10',
      source: sb601,
      note: 'ORS 646A.604(5).',
    },
  ],
  regulatorContent: [
    {
      from: '2016-01-01',
      value: [
        'a sample of the letter',
        'name of the organization',
        'dates of the breach, if known',
        'dates of its discovery',
        'dates of the letters',
        'whether law enforcement delayed notice',
        'the type of personal information',
        'a brief description of the breach',
        'the number of Oregon consumers affected',
        'whether substitute or media notice was given',
        'a contact and any law-enforcement report, for the Department of Justice only',
        'for a notifier that goes by HIPAA: a copy of what it sent',
      ],
      publishedOn: null,
      source: form,
      note: 'The act sets no list beyond the copy owed under HIPAA: these are the fields of the Attorney General’s online form, open since January 2016; the copy read has no date, and some fields may be younger.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2016-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'hipaa-compliant-entity',
              threshold: { op: '>=', people: 1, counts: 'consumers' },
              standard:
                'within a reasonable time, a copy of the notice sent to consumers or to the primary functional regulator',
              start: 'letters',
              period: null,
              relative: 'with-letters',
              note: 'A covered entity that goes by HIPAA owes a copy; the summaries of the clause give no number of consumers.',
            },
            publishedOn: '2015-06-10',
            source: sb601,
          },
        ],
        [
          {
            from: '2016-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 250, counts: 'consumers' },
              standard: 'in the same manner as the notice to consumers',
              start: 'discovery-or-notification',
              period: null,
              practical: 'not-later-than-letters',
            },
            publishedOn: '2015-06-10',
            source: sb601,
          },
          {
            from: '2018-06-02',
            value: {
              recipient: 'Attorney General',
              when: 'notice-required',
              threshold: { op: '>', people: 250, counts: 'consumers' },
              standard: 'in the same manner as the notice to consumers',
              start: 'discovery-or-notification',
              period: { n: 45, unit: 'calendar days' },
              practical: 'not-later-than-letters',
              note: 'The text ties this notice to the one to consumers.',
            },
            publishedOn: '2018-03-16',
            source: sb1551,
          },
        ],
      ],
    },
    {
      slug: 'attorney-general-from-vendor',
      owedBy: 'vendor',
      clauses: [
        [
          {
            from: '2020-01-01',
            value: {
              recipient: 'Attorney General',
              when: 'owner-has-not-notified',
              threshold: {
                op: '>',
                people: 250,
                counts: 'consumers',
                note: 'or a number that the vendor cannot determine',
              },
              standard: 'no number of days of its own',
              start: 'discovery',
              period: null,
              note: 'Only where the owner has not told the Attorney General.',
            },
            publishedOn: null,
            source: sb684,
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2016-01-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'consumers' },
        standard: 'without unreasonable delay',
        start: 'letters-duty',
        period: null,
      },
      publishedOn: '2015-06-10',
      source: sb601,
    },
  ],
  vendorToOwner: [
    {
      from: '2016-01-01',
      value: { standard: 'after discovering the breach', start: 'discovery', period: null },
      publishedOn: '2015-06-10',
      source: sb601,
    },
    {
      from: '2020-01-01',
      value: {
        standard:
          'as soon as practicable, not later than 10 days after discovering the breach or having a reason to believe that it occurred',
        start: 'discovery-or-reason-to-believe',
        period: { n: 10, unit: 'calendar days' },
      },
      publishedOn: null,
      source: sb684,
      note: 'A vendor of the vendor tells the vendor on the same clock.',
    },
  ],
  hipaa: [
    {
      from: '2016-01-01',
      value: {
        individual: { effect: 'exempt', certainty: 'conditional' },
        regulator: { effect: 'copy-with-letters', certainty: 'express' },
        consumerReportingAgencies: { effect: 'exempt', certainty: 'conditional' },
        identityProtection: { effect: 'exempt', certainty: 'conditional' },
        lettersAreCondition: true,
        appliesTo: ['covered-entity', 'business-associate'],
        conditions: ['complies with the HIPAA rules', 'sends the Attorney General a copy of the notice'],
        cautious:
          'send the Attorney General a copy of the letter or of the HHS filing with the letters, whatever the number',
        note: 'A covered entity that complies with HIPAA is outside the notice section, on condition that the Attorney General gets a copy of the notice sent to consumers or to the federal regulator.',
        citation: 'ORS 646A.604(8)-(9)',
      },
      publishedOn: '2015-06-10',
      source: sb601,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});

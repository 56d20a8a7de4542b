import type { StateLaw } from '../../../stateLaw.ts';

const act = {
  title: 'N.C. Gen. Stat. §§ 75-61, 75-65',
  url: 'https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_75/GS_75-65.html',
} as const;
const sl2009 = {
  title: 'N.C. S.L. 2009-355 (S.B. 1017)',
  url: 'https://www.perkinscoie.com/en/news-insights/security-breach-notification-chart-north-carolina.html',
} as const;

/** North Carolina: Identity Theft Protection Act. */
export const northCarolina = (): StateLaw => ({
  jurisdiction: 'US-NC',
  name: 'North Carolina',
  citation: act.title,
  statutes: [
    { citation: act.title, title: 'Identity Theft Protection Act', url: act.url },
    {
      citation: 'N.C. Gen. Stat. § 14-113.20(b)',
      title: 'Identifying information',
      url: 'https://www.cliclaw.com/library/state-laws/state-laws/north-carolina-identity-theft-protection-act',
    },
  ],
  sources: [
    act.url,
    sl2009.url,
    'https://www.cliclaw.com/library/state-laws/state-laws/north-carolina-identity-theft-protection-act',
    'https://openagreements.org/practice-guides/privacy/us/north-carolina',
    'https://law.onecle.com/north-carolina/75-monopolies-trusts-and-consumer-protection/75-65.html',
  ],
  checkedOn: '2026-11-22',
  confidence: 'high',
  confidenceOfHipaa: 'high',
  confidenceOfInsurance: 'none-found',
  doubts: [
    'Government bodies are no “business” under the act; State agencies have a parallel section.',
    'That the Attorney General was told only above 1,000 persons before 2009-10-01 is taken from the act as passed in 2005, not from an official copy.',
  ],
  scope: [
    {
      from: '2005-12-01',
      value: {
        privateHospital: true,
        medium: 'any',
        elements: [
          'ssn',
          'license-or-state-id',
          'financial-account',
          'biometric',
          'passport-or-military-id',
          'taxpayer-id',
        ],
        otherElements: [
          'digital signature',
          'other numbers that give access to financial resources',
          'passwords and electronic identifiers, only if they would open a financial account',
        ],
        act: 'acquisition',
        actWords: 'unauthorized access and acquisition',
        harmTest: {
          words:
            'There is a breach only where illegal use has occurred or is reasonably likely, or a material risk of harm is created.',
        },
        encryption: { keyTaken: true },
        lawEnforcementDelay: 'on request of a law-enforcement agency',
        scopeAndRestorationDelay: true,
        note: 'No medical or health-insurance element. Of the last group passports count, military numbers do not.',
      },
      publishedOn: '2005-09-21',
      source: act,
    },
  ],
  individual: [
    {
      from: '2005-12-01',
      value: { standard: 'without unreasonable delay', start: 'discovery-or-notification', period: null },
      publishedOn: '2005-09-21',
      source: act,
    },
  ],
  vendorBreachNote: 'The duty follows the owner’s discovery or the vendor’s notice, whichever is first.',
  letterContent: [
    {
      from: '2005-12-01',
      value: [
        'what happened, in general terms',
        'the type of personal information involved',
        'what the business does, in general, to protect the information from further access',
        'a telephone number for information and help, if there is one',
        'advice to remain vigilant: review account statements, monitor free credit reports',
      ],
      publishedOn: '2005-09-21',
      source: act,
      note: '§ 75-65(d): today’s items without those of 2009; the text of 2005 itself was not seen.',
    },
    {
      from: '2009-10-01',
      value: [
        'what happened, in general terms',
        'the type of personal information involved',
        'what the business does, in general, to protect the information from further access',
        'a telephone number for information and help, if there is one',
        'advice to remain vigilant: review account statements, monitor free credit reports',
        'toll-free numbers and addresses of the major consumer reporting agencies',
        'toll-free numbers, addresses and websites of the Federal Trade Commission and the Attorney General',
        'that these can inform about preventing identity theft',
      ],
      publishedOn: '2009-07-27',
      source: sl2009,
      note: '§ 75-65(d).',
    },
  ],
  regulatorContent: [
    {
      from: '2005-12-01',
      value: ['timing, distribution and content of the letters'],
      publishedOn: '2005-09-21',
      source: act,
      note: '§ 75-65(f).',
    },
    {
      from: '2009-10-01',
      value: [
        'the nature of the breach',
        'the number of consumers affected',
        'steps taken to investigate',
        'steps taken to prevent a similar breach',
        'timing, distribution and content of the letters',
      ],
      publishedOn: '2009-07-27',
      source: sl2009,
      note: '§ 75-65(e1); on the form of the State.',
    },
  ],
  regulators: [
    {
      slug: 'attorney-general',
      clauses: [
        [
          {
            from: '2005-12-01',
            value: {
              recipient: 'Attorney General, Consumer Protection Division',
              when: 'notice-required',
              threshold: { op: '>', people: 1000, counts: 'persons', note: 'persons at one time' },
              standard: 'without unreasonable delay',
              start: 'letters',
              period: null,
              note: 'A form of the State is used.',
            },
            publishedOn: '2005-09-21',
            source: act,
          },
          {
            from: '2009-10-01',
            value: {
              recipient: 'Attorney General, Consumer Protection Division',
              when: 'notice-required',
              threshold: { op: '>=', people: 1, counts: 'persons' },
              standard: 'without unreasonable delay',
              start: 'letters',
              period: null,
              note: 'A form of the State is used.',
            },
            publishedOn: '2009-07-27',
            source: sl2009,
            note: 'Due whenever any affected person is notified (§ 75-65(e1)).',
          },
        ],
      ],
    },
  ],
  consumerReportingAgencies: [
    {
      from: '2005-12-01',
      value: {
        threshold: { op: '>', people: 1000, counts: 'persons', note: 'persons at one time' },
        standard: 'without unreasonable delay',
        start: 'letters',
        period: null,
      },
      publishedOn: '2005-09-21',
      source: act,
    },
  ],
  vendorToOwner: [
    {
      from: '2005-12-01',
      value: { standard: 'immediately following discovery', start: 'discovery', period: null },
      publishedOn: '2005-09-21',
      source: act,
    },
  ],
  hipaa: [
    {
      from: '2005-12-01',
      value: {
        individual: { effect: 'still-owed', certainty: 'express' },
        regulator: { effect: 'still-owed', certainty: 'express' },
        consumerReportingAgencies: { effect: 'still-owed', certainty: 'express' },
        identityProtection: { effect: 'still-owed', certainty: 'express' },
        appliesTo: [],
        conditions: [],
        cautious: 'notify the Consumer Protection Division with the letters',
        note: 'Only financial institutions that follow the federal interagency guidance are deemed compliant.',
        citation: 'N.C. Gen. Stat. § 75-65(h)',
      },
      publishedOn: '2005-09-21',
      source: act,
    },
  ],
  identityProtection: [],
  facilities: [],
  insurance: [],
  pending: [],
});

import type { ItemKind } from '../itemKind.ts';

/** Of what is written to authorities, to the market and to customers: who reports, letters, delays, and what is attached: each item's key beside the words of the lists that ask for it. */
export const toAuthorities: readonly ItemKind[] = [
  {
    key: 'what-the-customer-must-tell',
    needs: ['other'],
    texts: [
      'any other available information that the covered entity must put in its own notice, then or promptly afterwards',
    ],
  },
  {
    key: 'kind-of-report',
    needs: ['kindOfReport'],
    texts: ['initial report or addendum, with the number of the earlier report', 'type of report'],
  },
  {
    key: 'notifier-kind-and-contact',
    needs: ['notifier', 'notifierKind', 'notifierContact'],
    texts: [
      'the covered entity: name, type, address, person to contact',
      'name, address and type of the business',
      'name, address and type of the organization',
      'name, address and type of the entity',
    ],
  },
  {
    key: 'vendor-and-contact',
    needs: ['vendor', 'vendorContact'],
    texts: [
      'the business associate, where the breach happened at or by it: name, address, person to contact, covered entities for which it files',
      'the qualified service organization, where the breach was its: name, address, person to contact',
    ],
  },
  {
    key: 'when-others-were-told',
    needs: ['lettersOn', 'substituteOn', 'mediaOn'],
    texts: [
      'when individuals were notified, whether by substitute notice, and whether the media were',
      'when patients were notified, whether by substitute notice, and whether the media were',
    ],
  },
  {
    key: 'who-submits',
    needs: ['submitter'],
    texts: [
      'attestation, with name and date',
      'who submits the notice',
      'who submits the form, with contact and relationship to the organization',
      'name and title of who reports, and the relationship to who was breached',
      'who submits the report, with contact and relationship to the entity',
    ],
  },
  {
    key: 'updates',
    needs: ['updates'],
    texts: [
      'what Item 1.05(a) asks and the first filing stated as not determined or not available',
      'a statement of what is not determined or not available yet',
      'material changes and new information, as they come',
      'an update of the early warning',
      'an update for what was not known',
    ],
  },
  {
    key: 'material-impact',
    needs: ['materialImpact'],
    texts: [
      'its material impact or reasonably likely material impact, including on financial condition and results of operations',
      'whether such risks, also from earlier incidents, have materially affected the registrant or are reasonably likely to',
    ],
  },
  {
    key: 'risk-management',
    needs: ['riskManagement'],
    texts: [
      'processes for assessing, identifying and managing material risks from cybersecurity threats, including those of third-party service providers',
      "the board's oversight and management's role",
    ],
  },
  {
    key: 'contact-of-notifier',
    needs: ['notifier', 'notifierContact'],
    texts: [
      'name and contact of the institution',
      'the program: name, address, person to contact',
      'the agency and its point of contact',
      'identity and contact details of the entity',
      'name and contact information of the reporting person or business',
      'name and contact information of the person who reports',
      'name and contact information of who reports',
      'name and contact information of the notifier',
      'name and location of the organization',
    ],
  },
  {
    key: 'law-enforcement-delay',
    needs: ['hold'],
    texts: [
      'whether a law enforcement official has said in writing that publication would impede an investigation or damage national security',
      'whether a law-enforcement investigation delayed the letter',
      'whether law enforcement delayed notice',
      'whether law enforcement delayed the notice, if it can reasonably be determined',
    ],
  },
  {
    key: 'extortion-payment',
    needs: ['payment'],
    texts: [
      'why the payment was necessary',
      'which alternatives were considered',
      'all diligence done to find alternatives',
      'all diligence done to comply with sanctions and other rules',
    ],
  },
  {
    key: 'reports-on-request',
    needs: ['reports'],
    texts: [
      'promptly, any information that the Superintendent asks for',
      'on request: police, incident or forensic reports, policies on breaches, steps to rectify the breach',
    ],
  },
  {
    key: 'reason-for-delay',
    needs: ['reason'],
    texts: ['the reasons for the delay, where it comes after the limit', 'the reason for any delay'],
  },
  {
    key: 'how-letters-go',
    needs: ['lettersOn', 'letter'],
    texts: [
      'the steps taken or intended to notify the individuals',
      'how they are told',
      'timing, distribution and content of the letters',
      'how the persons are told, with a sample letter',
      'how and when the persons are told, with a copy of the letter',
      'the date and the method of distribution of the letters',
      'the anticipated date of the letters',
      'timing, content and distribution of the letters',
      'the method of notice',
      'above 1,000 persons: timing, distribution and content of the letters',
    ],
  },
  {
    key: 'date-of-letters',
    needs: ['lettersOn'],
    texts: ['the date of the letter', 'dates of the letters', 'the date of the letters'],
  },
  {
    key: 'sample-letter',
    needs: ['letter'],
    texts: [
      'one sample copy of the letter, electronic, without personal information',
      'samples of the letters',
      'a sample of the letter',
      'a copy of the letter, or what else was done to tell individuals',
      'the form of the letter and a sample',
      'an electronic copy of the letter, without information that identifies individuals',
      'a copy of the letter',
      'a copy of the template of the letters',
      'a sample of the letter, with any offer of free credit monitoring',
      'with the letters: a copy of them',
      'a sample of the letter without personal information',
    ],
  },
  {
    key: 'online-form-with-fields',
    needs: ['notifierContact', 'dataTypes', 'occurred'],
    texts: [
      'the online form with all its fields, among them contact, types of personal information, first and last day of the breach',
    ],
  },
  {
    key: 'who-was-breached',
    needs: ['vendor', 'vendorContact'],
    texts: ['name and contact information of who was breached', 'name and address of who was breached'],
  },
  {
    key: 'notifier-and-kind',
    needs: ['notifier', 'notifierKind'],
    texts: ['the entity that owns or licenses the data, and its type'],
  },
  {
    key: 'law-enforcement-told',
    needs: ['lawEnforcement'],
    texts: [
      'law-enforcement agencies told',
      'a contact and any law-enforcement report, for the Department of Justice only',
      'whether law enforcement is investigating',
    ],
  },
  {
    key: 'finding-of-no-harm',
    needs: ['noHarmFinding'],
    texts: [
      'where no letters go out: the written finding of no likely harm instead',
      'for a finding that misuse is not reasonably possible: that finding and a detailed explanation',
    ],
  },
  {
    key: 'copy-of-hhs-notice',
    needs: ['hhsNotice'],
    texts: [
      'for an entity that tells HHS: that notification',
      'for the copy of an HHS notice: that notice alone',
      'for a notifier that goes by HIPAA: a copy of what it sent',
    ],
  },
  {
    key: 'earlier-notices',
    needs: ['earlierNotices'],
    texts: ['breach notices of the 12 months before'],
  },
  {
    key: 'parent-corporation',
    needs: ['parent'],
    texts: ['the name of the parent or affiliated corporation, if the entity is owned by another'],
  },
  {
    key: 'kind-of-notifier',
    needs: ['notifierKind'],
    texts: ['the type of person or agency that reports'],
  },
  {
    key: 'agencies-told',
    needs: ['agenciesTold'],
    texts: ['whether the consumer reporting agencies were told, above 1,000 residents'],
  },
  {
    key: 'monetary-impact',
    needs: ['monetaryImpact'],
    texts: ['the estimated monetary impact, as far as it can be determined'],
  },
  {
    key: 'name-of-notifier',
    needs: ['notifier'],
    texts: ['name of the organization'],
  },
  {
    key: 'substitute-or-media',
    needs: ['substituteOn', 'mediaOn'],
    texts: ['whether substitute or media notice was given'],
  },
  {
    key: 'employer-number',
    needs: ['notifierNumber'],
    texts: ['the federal employer identification number, where tax numbers of employees and tax withheld were taken'],
  },
];

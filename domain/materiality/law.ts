/** A text on which a question of materiality rests, with what it says in our own words. */
export type Basis = { citation: string; url: string; says: string };

const release = 'https://www.sec.gov/files/rules/final/2023/33-11216.pdf';
const form8k = 'https://www.sec.gov/files/form8-k.pdf';
const interpretations =
  'https://www.sec.gov/rules-regulations/staff-guidance/compliance-disclosure-interpretations/exchange-act-form-8-k';

/** The measure, as the release takes it over from the Supreme Court. */
export const standard: Basis = {
  citation: 'Release 33-11216, 88 FR 51896 (2023-08-04)',
  url: release,
  says: 'An incident is material where there is a substantial likelihood that a reasonable investor would consider it important, or that it would significantly alter the total mix of information. Quantities and qualities both count.',
};

export const qualities: Basis = {
  citation: 'Release 33-11216, 88 FR 51896 (2023-08-04), discussion of Item 1.05',
  url: release,
  says: 'Harm to reputation, to relations with customers or vendors and to competitiveness, and the possibility of litigation or of investigations by authorities, can be part of a material impact.',
};

export const impact: Basis = {
  citation: 'Form 8-K Item 1.05(a)',
  url: form8k,
  says: 'What is disclosed is the nature, scope and timing of the incident and its material impact, or reasonably likely material impact, including on financial condition and results of operations.',
};

export const thirdParty: Basis = {
  citation: '17 CFR 229.106(a); Release 33-11216, discussion of third-party systems',
  url: 'https://www.ecfr.gov/current/title-17/section-229.106',
  says: 'Information systems are those that the registrant owns or uses: an incident at a vendor counts, and is judged on the information reasonably available. The same incident can be reportable for some registrants and not for others.',
};

export const series: Basis = {
  citation: '17 CFR 229.106(a) ("cybersecurity incident"); C&DI 104B.09, Exchange Act Form 8-K (2024-06-24)',
  url: interpretations,
  says: 'A series of related unauthorized occurrences is one incident: where incidents are related, they are judged together, also where each alone is immaterial.',
};

export const ransom: Basis = {
  citation: 'C&DI 104B.05 to 104B.08, Exchange Act Form 8-K (2024-06-24)',
  url: interpretations,
  says: 'A ransom that ended the attack does not end the duty to determine or to file; insurance cover or a small payment does not by itself make an incident immaterial.',
};

export const timing: Basis = {
  citation: 'Form 8-K Item 1.05, Instruction 1',
  url: form8k,
  says: 'Materiality is determined without unreasonable delay after discovery of the incident. No number of days exists.',
};

export const directorStatement: Basis = {
  citation: 'Statement of the Director, Division of Corporation Finance, 2024-05-21',
  url: 'https://www.sec.gov/newsroom/speeches-statements/gerding-cybersecurity-incidents-05212024',
  says: 'Item 1.05 is for incidents that were determined to be material. What is disclosed voluntarily, before a determination or after one that the incident is not material, is encouraged to go under another item, such as 8.01.',
};

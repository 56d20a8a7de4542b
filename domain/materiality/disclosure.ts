import { type Basis, directorStatement, impact, standard, timing } from './law.ts';

/** A way to disclose an incident: when it is the one, what is filed then, and the text that says so. */
export type DisclosureChoice = {
  item: '1.05' | '8.01' | 'none yet';
  when: string;
  filing: string;
  law: readonly Basis[];
};

/**
 * Item 1.05 or 8.01 of Form 8-K, as the texts put it. It is asked here and decided by the registrant: which one applies follows
 * from its own determination.
 */
export const disclosureQuestion = {
  question:
    'Has the registrant determined that the incident is material, determined that it is not, or not determined it yet; and does it wish to disclose?',
  choices: [
    {
      item: '1.05',
      when: 'The registrant has determined that the incident is material, also where its impact is not known yet.',
      filing:
        'Form 8-K Item 1.05 within four business days after the determination. What is not known is said to be so, and follows in an amendment within four business days after it is known.',
      law: [impact, standard, directorStatement],
    },
    {
      item: '8.01',
      when: 'The registrant wishes to disclose before a determination, or after one that the incident is not material.',
      filing:
        'Form 8-K under another item, such as 8.01. It takes the place of nothing: where a determination "material" follows, Item 1.05 is due within four business days after that, and may refer to the earlier filing.',
      law: [directorStatement],
    },
    {
      item: 'none yet',
      when: 'Nothing is determined, and the registrant does not wish to disclose.',
      filing:
        'No filing is due under Item 1.05. The determination itself is to be made without unreasonable delay after discovery.',
      law: [timing],
    },
  ],
} as const satisfies { question: string; choices: readonly DisclosureChoice[] };

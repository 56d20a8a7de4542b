import type { DataType } from '../breach/breach.ts';

/**
 * The figures of rank v1, each with its reason. They are judgements on what deserves a look first, made by people and meant to
 * be argued with; nothing here is measured. A changed figure is a new file beside this one.
 */
export const version = 'v1';

/** What each term can add at most; together 100. */
export const terms = {
  people: {
    weight: 30,
    because: 'How many people can be harmed, and with it whom the law asks to be told, grows with their number.',
  },
  kinds: {
    weight: 20,
    because: 'What was taken decides what can be done to a person with it, and which laws speak.',
  },
  days: {
    weight: 30,
    because: 'A clock that has run out or soon will is what cannot wait.',
  },
  certainty: {
    weight: 20,
    because: 'What surely concerns the organization goes before what first has to be looked into.',
  },
} as const;
export type TermName = keyof typeof terms;

export const people = {
  /** The value is log10(1 + people) / log10(1 + top), at most 1. */
  top: 10_000_000,
  because:
    'A logarithm: ten times as many people always weigh the same step more. The top is beyond the people of all but the largest health plans.',
} as const;

/** What one kind of data is worth alone, 0 to 1; each further kind takes its share of what is left to 1. */
export const kinds: { readonly [K in DataType]: { value: number; because: string } } = {
  name: { value: 0.1, because: 'Known to many already; it ties the rest to a person.' },
  contact: { value: 0.1, because: 'Known to many already; it lets strangers write and call.' },
  dob: { value: 0.2, because: 'Never changes, and is asked for to identify a person.' },
  'medical-record-number': { value: 0.2, because: 'Opens records at one provider only.' },
  images: { value: 0.4, because: 'Pictures of a body or a face cannot be taken back.' },
  'health-insurance': { value: 0.4, because: 'Care can be had on another’s insurance.' },
  'billing-claims': { value: 0.4, because: 'Tells what a person was treated for, and can be billed again.' },
  medications: { value: 0.5, because: 'Tells the illness.' },
  'lab-results': { value: 0.5, because: 'Tells the illness.' },
  'diagnosis-treatment': { value: 0.5, because: 'Tells the illness, for a life.' },
  'payment-card': { value: 0.5, because: 'Money can be taken until the card is blocked.' },
  'financial-account': { value: 0.6, because: 'Money can be taken, and the number is hard to change.' },
  'driver-license': { value: 0.6, because: 'A document with which a person is identified.' },
  credentials: { value: 0.6, because: 'Opens accounts, here and elsewhere, until it is changed.' },
  biometric: { value: 0.7, because: 'Identifies a person and can never be changed.' },
  genetic: { value: 0.7, because: 'Tells of a person and the family, and never changes.' },
  reproductive: { value: 0.7, because: 'Can bring prosecution and disgrace, and has protection of its own.' },
  'mental-health': { value: 0.7, because: 'Can bring disgrace and extortion, and has protection of its own.' },
  ssn: { value: 0.8, because: 'Opens credit, tax and benefits in a person’s name, and is hardly ever changed.' },
  'substance-use': { value: 0.8, because: 'Can cost work, children and freedom; 42 CFR Part 2 protects it apart.' },
};

export const days = {
  /** A day that has passed, and what stays for one that has not: `ahead` × half / (half + days left). */
  passed: 1,
  ahead: 0.95,
  half: 30,
  because:
    'What is past its day is worth all of it, what is due today a little less, in 30 days half of that, and so on.',
} as const;

export const certainty = {
  /** Whether this organization’s people are affected, by whose word. */
  affected: {
    stated: { low: 1, high: 1, because: 'the organization states facts of the incident itself' },
    'named-affected': { low: 1, high: 1, because: 'sources name this organization as affected' },
    unknown: { low: 0.1, high: 1, because: 'nobody has said yet whether this organization’s people are affected' },
    'named-unaffected': {
      low: 0.1,
      high: 0.1,
      because: 'sources say that this organization is not affected; a tenth stays, since first words have been wrong',
    },
  },
  /** What a doubtful match or a mere corporate link counts for at least, whatever its score: a person has to settle it. */
  reviewAtMost: 0.5,
  because:
    'How sure it is that the incident is one of this vendor, times how sure it is that it touches this organization’s people. The score of the matcher is where the first begins; a person’s word makes it whole.',
} as const;

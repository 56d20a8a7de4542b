import type { Answerable } from './answerable.ts';

/** How a vendor is asked for a fact: the question in plain words, and what helps to answer it. */
export const questionTexts: Readonly<Record<Answerable, { question: string; help: string }>> = {
  vendorDiscoveredOn: {
    question: 'On which day did your company first learn of the incident?',
    help: 'The first day on which anybody at your company knew of it, or would have known with ordinary care. The day on which an investigation ended is a later one.',
  },
  occurredFrom: {
    question: 'On which day did the incident begin?',
    help: 'The first day of unauthorized access, as far as it is known.',
  },
  occurredTo: {
    question: 'On which day did the incident end?',
    help: 'The last day of unauthorized access, as far as it is known.',
  },
  peopleAffected: {
    question: 'Are people whose data we gave you, or you keep for us, affected?',
    help: 'Only our patients, members, employees or customers count here, not those of your other customers.',
  },
  individuals: {
    question: 'How many of our people are affected?',
    help: 'A whole number, each person counted once. Only people whose data you keep for us.',
  },
  residents: {
    question: 'In which States do they live, and how many in each?',
    help: 'By the last known address. Leave unused lines empty.',
  },
  dataTypes: {
    question: 'Which kinds of their data are involved?',
    help: 'Choose all that may have been seen or taken.',
  },
  acquisition: {
    question: 'Was the data taken, or only open to be seen?',
    help: 'Taken means copied, downloaded or carried away.',
  },
  encrypted: {
    question: 'Was the data encrypted?',
    help: 'So that nobody could read it without a key, at the time of the incident.',
  },
  keyCompromised: {
    question: 'If it was encrypted: was the key taken too?',
    help: 'The key, or a password that opens the data.',
  },
  chain: {
    question: 'Did the incident happen at a company that works for yours?',
    help: 'Name each company between yours and the place of the incident, the one where it happened first, and the day on which each learned of it. Leave the lines empty if it happened at your own company.',
  },
};

/** Kinds of data in words for a form. */
export const dataTypeWords = {
  name: 'name',
  contact: 'address, telephone number or e-mail address',
  dob: 'date of birth',
  ssn: 'Social Security number',
  'medical-record-number': 'medical record number or patient number',
  'diagnosis-treatment': 'diagnosis or treatment',
  medications: 'medications',
  'lab-results': 'laboratory results',
  'health-insurance': 'health insurance',
  'billing-claims': 'billing or claims',
  'financial-account': 'bank account',
  'payment-card': 'payment card',
  'driver-license': 'driver’s license or other State ID',
  biometric: 'biometric data',
  images: 'photographs or medical images',
  credentials: 'user name with password',
  genetic: 'genetic data',
  reproductive: 'reproductive health',
  'substance-use': 'substance use treatment',
  'mental-health': 'mental health',
} as const;

/** What may be said of whether data was taken, in words for a form. */
export const acquisitionWords = {
  confirmed: 'it was taken',
  suspected: 'it was probably taken',
  'ruled-out': 'it was not taken: the investigation has ruled it out',
} as const;

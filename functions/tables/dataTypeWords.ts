import { type DataType, dataTypeSchema } from '../../domain/breach/breach.ts';

/** Words that lists use for kinds of data, in lower case without signs, with the one kind of the API that each means. */
const words: Record<DataType, readonly string[]> = {
  name: ['names', 'patient name', 'full name', 'patient names'],
  contact: ['contact information', 'contact info', 'address', 'addresses', 'phone', 'email', 'phone number'],
  dob: ['date of birth', 'birth date', 'birthdate', 'dates of birth'],
  ssn: ['social security number', 'social security numbers', 'ssns', 'social security'],
  'medical-record-number': ['mrn', 'mrns', 'medical record no', 'medical record numbers'],
  'diagnosis-treatment': ['diagnosis', 'diagnoses', 'treatment', 'clinical', 'clinical data', 'clinical information'],
  medications: ['medication', 'prescriptions', 'prescription', 'rx'],
  'lab-results': ['lab', 'labs', 'lab result', 'laboratory results', 'test results'],
  'health-insurance': [
    'insurance',
    'health insurance information',
    'insurance information',
    'health plan',
    'member id',
  ],
  'billing-claims': ['billing', 'claims', 'billing and claims', 'claims data', 'billing information'],
  'financial-account': ['bank account', 'financial', 'bank account number', 'financial account number'],
  'payment-card': ['credit card', 'credit cards', 'payment cards', 'debit card'],
  'driver-license': ['drivers license', 'driver s license', 'driver license number', 'driving licence'],
  biometric: ['biometrics', 'biometric data', 'fingerprints'],
  images: ['image', 'imaging', 'photos', 'photographs', 'medical images'],
  credentials: ['passwords', 'login', 'user name and password'],
  genetic: ['genetic data', 'genetics', 'genomic'],
  reproductive: ['reproductive health'],
  'substance-use': ['substance use disorder', 'sud', 'substance abuse'],
  'mental-health': ['behavioral health', 'psychotherapy notes', 'mental'],
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byWord = new Map(
  Object.entries(words).flatMap(([kind, others]) => {
    const known = dataTypeSchema.parse(kind);
    return [plain(kind), ...others].map((word): [string, DataType] => [word, known]);
  }),
);

/** The kind of data that a word of a list means; `undefined` where the word is not known, or names more than one kind. */
export const dataTypeOf = (word: string): DataType | undefined => byWord.get(plain(word.slice(0, 200)));

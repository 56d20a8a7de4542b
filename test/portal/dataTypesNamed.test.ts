import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DataType } from '../../domain/breach/breach.ts';
import { dataTypesNamed } from '../../domain/portal/dataTypesNamed.ts';
import { hasExports, readAllExports } from './identityExports.ts';

const kinds = (text: string): DataType[] => dataTypesNamed(text)?.dataTypes ?? [];

/** Closing texts of the federal portal, shortened. */
describe('kinds of data in a closing text', () => {
  it('are those that the list of what was involved names, with the sentence', () => {
    const text =
      'The covered entity (CE), Bay Oral Surgery, reported that an employee was the subject of a phishing attack. The PHI involved included names, dates of birth, addresses, Social Security and drivers’ license numbers, health insurance and financial information, diagnoses, and medication information. The CE notified HHS.';
    expect(dataTypesNamed(text)).toEqual({
      dataTypes: [
        'name',
        'contact',
        'dob',
        'ssn',
        'diagnosis-treatment',
        'medications',
        'health-insurance',
        'financial-account',
        'driver-license',
      ],
      sentence:
        'The PHI involved included names, dates of birth, addresses, Social Security and drivers’ license numbers, health insurance and financial information, diagnoses, and medication information.',
    });
  });

  it('are not read from what was done afterwards', () => {
    expect(
      dataTypesNamed(
        'A laptop was stolen. The CE provided credit monitoring and changed passwords. It improved the security of credit card terminals.',
      ),
    ).toBeNull();
    expect(
      kinds('The ePHI on the laptop contained names. The CE encrypted its images and lab results afterwards.'),
    ).toEqual(['name']);
    expect(
      kinds(
        'In response to the breach, CE sanctioned the employee, retrained staff, removed all Social Security numbers from its electronic medical record system, and implemented new policies and procedures.',
      ),
    ).toEqual([]);
    expect(
      kinds(
        'Upon discovery of the breach, the CE suspended its mailing in order to verify subscriber information to ensure pending and completed projects did not contain social security numbers.',
      ),
    ).toEqual([]);
    expect(
      kinds('The CE provided affected individuals with a toll-free phone number for questions or concerns.'),
    ).toEqual([]);
    expect(
      kinds(
        'As a result of this breach, the CE created new procedures to protect ePHI, including procedures for inventory.',
      ),
    ).toEqual([]);
  });

  it('is nothing where nothing is listed', () => expect(dataTypesNamed('')).toBeNull());
});

describe('a kind that is denied', () => {
  it.each([
    // hhs-2009-11-20, Mark D. Lurie, MD
    [
      'The ePHI involved in the breach included names, dates of birth, and clinical information, but there were no social security numbers, financial information, addresses, phone numbers, or other ePHI in any of the reports on the disks or the hard drive on the stolen Computer.',
      ['name', 'dob', 'diagnosis-treatment'],
    ],
    ['The information did not include social security numbers or financial information.', []],
    [
      'The CE determined that the hard drives contained business making decisions by the CE, and did not include the types of identifiers (e.g. patient names, Social Security numbers, home addresses, etc.) that could be used to re-identify an individual.',
      [],
    ],
    [
      'The personal information involved in the breach included names, social security numbers, addresses, dates of birth and other identifiers, but no data from the CE’s health care component.',
      ['name', 'contact', 'dob', 'ssn'],
    ],
  ])('is not read: %s', (text, expected) => expect(kinds(text)).toEqual(expected));

  // Not from the portal: the same denials in other words.
  it.each([
    ['The PHI did not include names, but did contain test results.', ['lab-results']],
    ['The PHI involved included names; Social Security numbers were not involved.', ['name']],
    ['The PHI involved included names, but financial information was not.', ['name']],
    ['The list contained names without Social Security numbers or dates of birth.', ['name']],
    ['Neither Social Security numbers nor bank account information were exposed.', []],
  ])('is not read in other words: %s', (text, expected) => expect(kinds(text)).toEqual(expected));

  it('is not one that a laptop without a lock held', () =>
    expect(
      kinds(
        'The CE determined that the laptop was not encrypted and contained patient ePHI pertaining to 10,849 individuals, including diagnosis and insurance information, as well as the social security numbers of some patients.',
      ),
    ).toEqual(['ssn', 'diagnosis-treatment', 'health-insurance']));

  it('is not read where a first report was corrected', () =>
    expect(
      kinds('The CE initially reported that the breached ePHI included names, addresses, and social security numbers.'),
    ).toEqual([]));
});

describe('the ways in which a text lists what was involved', () => {
  it.each([
    // Laboratory Corporation of America/Dynacare, 2010-03-18
    [
      'The protected health information involved in the breach included names, addresses, dates of birth, Social Security numbers, and lab results.',
      ['name', 'contact', 'dob', 'ssn', 'lab-results'],
    ],
    // Fort Worth Allergy and Asthma Associates, 2010-08-05
    [
      'The breach affected approximately 25,000 individuals and included names, addresses, dates of birth, social security numbers, driver license numbers, diagnoses, and conditions.',
      ['name', 'contact', 'dob', 'ssn', 'diagnosis-treatment', 'driver-license'],
    ],
    // Reid Hospital, 2011-05-06
    [
      'The covered entity (CE), Reid Hospital & Health Care Services, reported that this breach affected 22,001 individuals and that the laptop contained names, social security numbers, Medicare numbers, and some reports entitled “psychiatric services.”',
      ['name', 'ssn', 'health-insurance'],
    ],
    // Cancer Care Group, 2012-08-28
    [
      'The bag contained the employee’s computer and unencrypted backup media, which contained the names, addresses, dates of birth, Social Security numbers, insurance information and clinical information of approximately 55,000 current and former Cancer Care patients.',
      ['name', 'contact', 'dob', 'ssn', 'diagnosis-treatment', 'health-insurance'],
    ],
    [
      'The types of PHI involved were names, dates of birth, social security numbers, member identification numbers, and in some cases, diagnoses, treatments, conditions, and medications.',
      ['name', 'dob', 'ssn', 'diagnosis-treatment', 'medications', 'health-insurance'],
    ],
    [
      'On February 4, 2011, covered entity’s (CE) facility was broken into and a computer server was stolen, affecting the demographic, clinical and financial information of approximately 20,744 individuals.',
      ['diagnosis-treatment', 'financial-account'],
    ],
    ['Social security numbers were inadvertently printed on the address labels in a newsletter mailing.', ['ssn']],
    [
      'The covered entity (CE), Healthy Connections, Inc., reported that an employee inadvertently disclosed the email addresses of 3,565 individuals to the wrong recipients.',
      ['contact'],
    ],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('words that look like a kind of data', () => {
  it.each([
    [
      'an account of electronic mail',
      'The email account contained the protected health information (PHI) of 1,790 individuals.',
      [],
    ],
    [
      'policies and procedures',
      'The home stop was against the CE’s internal policies and procedures and exposed the protected health information (PHI) of 402,647 patients, including names and dates of birth.',
      ['name', 'dob'],
    ],
    [
      'a device behind a password',
      'A password-protected laptop, which was maintained by the covered entity (CE), Aultman Hospital, was stolen from an employee’s car, which contained the electronic protected health information (ePHI) of approximately 13,867 individuals, including patients’ names, dates of birth, and telephone numbers.',
      ['name', 'contact', 'dob'],
    ],
    [
      'credentials of the employee by whom the intruder came in',
      'On December 12, 2018, a third party obtained login credentials to access an employee’s email account, which contained the protected health information (PHI) of 885 individuals.',
      [],
    ],
    [
      'part of a Social Security number',
      'The types of PHI included individuals’ names, dates of birth, insurance policy numbers, and the last four digits of Social Security numbers.',
      ['name', 'dob', 'health-insurance'],
    ],
    [
      'the same, abridged',
      'The PHI involved included names, birthdates, and partial Social Security numbers.',
      ['name', 'dob'],
    ],
    [
      'a whole one beside it',
      'The breach affected 1,168 individuals and involved names, partial and full social security numbers, addresses, and dates of birth.',
      ['name', 'contact', 'dob', 'ssn'],
    ],
    [
      'the address of a computer',
      'The PHI involved included names, health insurance information, IP addresses, and treatment information.',
      ['name', 'diagnosis-treatment', 'health-insurance'],
    ],
    [
      'insurance as the business of the plan',
      'Anthem experienced a series of cyberattacks which exposed the electronic protected health information (ePHI) of almost 79 million people, affecting 880 individuals who received health insurance from the CE.',
      [],
    ],
    [
      'the services of a company',
      'OCR announced a settlement with Doctors’ Management Services, a Massachusetts medical management company that provides a variety of services, including medical billing and payor credentialing.',
      [],
    ],
    [
      'names of physicians',
      'The ePHI included patient information, such as insurance information, prescription information, and physician names.',
      ['medications', 'health-insurance'],
    ],
  ])('are none: %s', (_, text, expected) => expect(kinds(text)).toEqual(expected));
});

type Label = { draw: number; entity: string; text: string; dataTypes: DataType[] };
const { labels } = JSON.parse(
  readFileSync(new URL('../cases/portal/data-types-sample.json', import.meta.url), 'utf8'),
) as {
  labels: Label[];
};

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

describe.skipIf(!hasExports)('texts of the portal that a person read (../shared/data/hhs-ocr)', () => {
  const texts = new Map<string, string>();

  beforeAll(async () => {
    for (const { rows } of await readAllExports())
      for (const { description } of rows) {
        const text = (description ?? '').replaceAll(/\s+/g, ' ').trim();
        texts.set(short(text), text);
      }
  });

  it('are all there', () => expect(labels.filter(({ text }) => !texts.has(text))).toEqual([]));

  it('name to the program what they name to the person', () => {
    const agrees = ({ text, dataTypes }: Label): boolean =>
      JSON.stringify(kinds(texts.get(text) ?? '')) === JSON.stringify(dataTypes);
    expect(labels.filter((label) => !agrees(label)).map(({ entity }) => entity)).toEqual([
      // The hard drives held the hospital's own financial information, and no patient's.
      'Hospital Auxilio Mutuo',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { dataTypesNamed } from '../../domain/portal/dataTypesNamed.ts';

/** Closing texts of the federal portal, shortened. */
describe('kinds of data in a closing text', () => {
  it('are those that the list of what was involved names', () => {
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
      dataTypesNamed('The ePHI on the laptop contained names. The CE encrypted its images and lab results afterwards.')
        ?.dataTypes,
    ).toEqual(['name']);
  });

  it('is nothing where nothing is listed', () => expect(dataTypesNamed('')).toBeNull());
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSchema } from '../../domain/breach/breach.ts';
import { reportedVendor, reportedVendorId, tidyName } from '../../domain/vendor/reportedVendor.ts';

describe('a company known by its name alone', () => {
  it.each([
    ['Adventist HealthCare ', 'Adventist HealthCare'],
    ['Atlantic General Hospital*,', 'Atlantic General Hospital'],
    ['Democracy Data & Communications, LLC (', 'Democracy Data & Communications, LLC'],
    ['Science Applications International Corporation (SA', 'Science Applications International Corporation'],
    ['Aflac Incorporated (“Aflac”)', 'Aflac Incorporated (“Aflac”)'],
    ['St.  Vincent   Health', 'St. Vincent Health'],
    ['Humana Inc [case #15381]', 'Humana Inc'],
  ])('%s is tidied', (given, name) => expect(tidyName(given)).toBe(name));

  it('is one under every spelling that differs by form, signs or capitals only', () => {
    const ids = ['Emory Healthcare, Inc.', 'EMORY HEALTHCARE', 'Emory Healthcare  Inc'].map(reportedVendorId);
    expect(new Set(ids)).toEqual(new Set(['org-emory-healthcare']));
    expect(reportedVendorId('Emory Dental')).not.toBe(ids[0]);
  });

  it('has an id for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (name) => {
        expect(idSchema.safeParse(reportedVendorId(name)).success).toBe(true);
        expect(reportedVendorId(name)).toBe(reportedVendorId(name));
      }),
    );
  });

  it('goes by the other names that its report gives; a single word does not confirm alone', () => {
    const company = reportedVendor(
      'org-x',
      ['Perry Johnson & Associates, Inc. dba PJ&A', 'Perry Johnson and Associates'],
      ['business-associate', 'business-associate'],
    );
    expect(company).toMatchObject({
      name: 'Perry Johnson & Associates, Inc. dba PJ&A',
      types: ['business-associate'],
      status: 'reported',
    });
    expect([...company.aliases, ...company.weakAliases]).toContainEqual(expect.stringMatching(/^PJ ?&? ?A$/i));
    const heartland = reportedVendor('org-y', ['Heartland Regional Medical Center d/b/a Mosaic Life Care'], []);
    expect(heartland.aliases).toEqual(['Mosaic Life Care']);
    expect(reportedVendor('org-w', ['Crescent Health Inc. - a Walgreens Company'], []).aliases).toEqual([]);
    const former = reportedVendor('org-z', ['Oak Street Labs, formerly Willow Diagnostics'], []);
    expect(former.formerNames).toEqual([{ name: 'Willow Diagnostics', basis: 'report' }]);
  });
});

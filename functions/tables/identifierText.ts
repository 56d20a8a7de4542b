/** Digits that an identifier has, where it always has as many and can lose leading zeros in a number cell. */
const lengths: Partial<Record<string, { digits: number; called: string }>> = {
  'identifiers.ein': { digits: 9, called: 'an EIN' },
  'identifiers.duns': { digits: 9, called: 'a D-U-N-S number' },
  'identifiers.ccn': { digits: 6, called: 'a CCN' },
};

/** A long number as a spreadsheet writes it into a CSV file: 1.23E+08. */
const shortened = /^\d[.,]\d+e\+\d{1,2}$/i;

/**
 * An identifier as a list writes it. A Social Security number in its usual form is left out: it names a person; so is a number of
 * which a spreadsheet kept the first digits only. Digits that
 * are one or two too few are kept and told, never filled up: nobody knows that the missing ones were zeros in front.
 */
export function identifierText(field: string, text: string): { value?: string; notes: string[] } {
  if (field === 'identifiers.ein' && /^\d{3}([\s.]|\p{Pd})\d{2}([\s.]|\p{Pd})\d{4}$/u.test(text))
    return { notes: ['has the form of a Social Security number; it was left out. Take it out of the list'] };
  if (shortened.test(text))
    return {
      notes: [`"${text}" was shortened by a spreadsheet, its digits are lost; it was left out. Enter it as text`],
    };
  const known = lengths[field];
  const missing = known !== undefined && /^\d+$/.test(text) ? known.digits - text.length : 0;
  if (known === undefined || missing < 1 || missing > 2) return { value: text, notes: [] };
  return {
    value: text,
    notes: [
      `has ${text.length} digits where ${known.called} has ${known.digits}: leading zeros were probably lost in a number cell. Nothing was filled up; format the column as text and enter it again`,
    ],
  };
}

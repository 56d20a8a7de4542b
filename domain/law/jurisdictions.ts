/** The States, the District and the territories: each a "State or jurisdiction" of 45 CFR 164.406 and of State law. */
const unitedStates =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI AS MP';
const codes = new Set(unitedStates.split(' '));
const territories = new Set(['PR', 'GU', 'VI', 'AS', 'MP']);

/** True for `US-MO`, `US-DC`, `US-PR`: a place whose own law or media count. Bare `US` is none. */
export const isUsState = (code: string): boolean => code.startsWith('US-') && codes.has(code.slice(3));

/** True for a code that the API takes: `US`, a State as `US-MO`, a country, or a part of one as `CA-ON`. */
export function isJurisdiction(code: string): boolean {
  if (code.startsWith('US-')) return isUsState(code);
  return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code) && !territories.has(code);
}

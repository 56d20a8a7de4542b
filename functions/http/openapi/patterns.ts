import * as z from 'zod';

/** What texts look like, as regular expressions that readers in every language understand. */

const ofLongMonths = '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])';
const ofShortMonths = '(0[469]|11)-(0[1-9]|[12][0-9]|30)';
const ofFebruary = '02-(0[1-9]|1[0-9]|2[0-8])';
const leapYears = '(19(7[26]|8[048]|9[26])|20([02468][048]|[13579][26])|21(0[48]|[2468][048]|[13579][26]))';
const daysOf = (years: string): string =>
  `(${years}-(${ofLongMonths}|${ofShortMonths}|${ofFebruary})|${leapYears}-02-29)`;

/** Days that there are, of the years in which the app reads days. */
const day = daysOf('(19[7-9]|20[0-9]|21[0-9])[0-9]');

const time = '([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\\.[0-9]{1,9})?)?';
const offset = '(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))';

export const dayPattern = `^${day}$`;
/** At the very edge of its years an instant can lie in another one by UTC, which no pattern says. */
export const dayOrInstantPattern = `^${day}(T${time}${offset})?$`;

const month = '(0[1-9]|1[0-2])';
/** A year, a month of one, or a day that there is. */
export const partialDatePattern = `^(${day}|[0-9]{4}(-${month})?)$`;

const unitedStates =
  'A[KLRSZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]';
/** Two letters that are neither `US` nor a territory, which is `US-PR`. */
const country = 'A[A-RT-Z]|G[A-TV-Z]|M[A-OQ-Z]|P[A-QS-Z]|U[A-RT-Z]|V[A-HJ-Z]|[B-FH-LNOQ-TW-Z][A-Z]';
const part = '[A-Z0-9]{1,3}';
const jurisdiction = `US(-(${unitedStates}))?|(${country})(-${part})?|(AS|GU|MP|PR|VI)-${part}`;

export const jurisdictionPattern = `^(${jurisdiction})$`;
export const residentsFieldPattern = `^residents\\.(${jurisdiction})$`;
/** As the app reads days on which regulators were told. */
export const jurisdictionOrDutyPattern = `^(${jurisdiction}|[a-z]{2}(\\.[a-z0-9-]+)+)$`;

/** Of addresses for webhooks; whether the host can be reached from the internet no pattern says. */
export const webhookUrlPattern = '^https?://[^\\s/\\\\@?#]+([/?][^\\s\\\\#]*)?$';

/** Five fields, the first one minute. What the others may say, and whether such a day comes at all, no pattern says. */
export const cronPattern = '^\\s*[0-5]?[0-9](\\s+[0-9A-Za-z*/,#?+-]+){4}\\s*$';

const daysBefore = '(36[0-5]|3[0-5][0-9]|[0-2]?[0-9]?[0-9])';
/** Days before a date, 0 to 365, at most five of them; or none. */
export const alarmsPattern = `^(none|${daysBefore}(,${daysBefore}){0,4})$`;

const controls = '\\x00-\\x1f\\x7f-\\x9f';
const visible = '[^\\s]';
const line = `^[^${controls}]*$`;
const visibleLine = `^[^${controls}]*[^${controls}\\s][^${controls}]*$`;

/** As the schemas of the app write a line of text: readers without Unicode classes cannot read it. */
const lineOfTheApp = '^\\P{Cc}*$';

const isTrimmed = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodString && schema.def.checks?.some((check) => check._zod.def.check === 'overwrite') === true;

/** Says of a text that it is one line, and of one that is trimmed and must not be empty that blanks alone are none. */
export function sayWhatTextIs(schema: z.core.$ZodType, said: z.core.JSONSchema.BaseSchema): void {
  const needsOne = (said.minLength ?? 0) > 0 && isTrimmed(schema);
  if (said.pattern === lineOfTheApp) said.pattern = needsOne ? visibleLine : line;
  else if (said.pattern === undefined && needsOne) said.pattern = visible;
}

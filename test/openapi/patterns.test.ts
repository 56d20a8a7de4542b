import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDateSchema } from '../../domain/breach/partialDate.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { bareDaySchema, daySchema, incidentFactsSchema } from '../../domain/law/facts.ts';
import { isJurisdiction } from '../../domain/law/jurisdictions.ts';
import { isVendorField } from '../../domain/vendor/columnMapping.ts';
import {
  dayOrInstantPattern,
  dayPattern,
  jurisdictionOrDutyPattern,
  jurisdictionPattern,
  partialDatePattern,
  residentsFieldPattern,
} from '../../functions/http/openapi/patterns.ts';
import { document, requestErrors } from './schemas.ts';

const fits = (pattern: string) => (text: string) => new RegExp(pattern, 'u').test(text);
const accepts = (schema: typeof daySchema) => (text: string) => schema.safeParse(text).success;
const twoDigits = (n: number): string => String(n).padStart(2, '0');
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((a) => letters.map((b) => a + b));

/** Every day from 1968 to 2201, and what looks like a day of these years and is none. */
const looksLikeDay = Array.from({ length: 234 }, (_, i) => 1968 + i).flatMap((year) =>
  Array.from({ length: 14 }, (_, month) => month).flatMap((month) =>
    [0, 1, 28, 29, 30, 31, 32].map((day) => `${year}-${twoDigits(month)}-${twoDigits(day)}`),
  ),
);

describe('the pattern of a day', () => {
  it('fits the days that the app reads, and no other', () => {
    for (const text of looksLikeDay)
      expect([text, fits(dayPattern)(text)]).toEqual([text, accepts(bareDaySchema)(text)]);
    for (let day = '1969-12-30'; day < '1974'; day = addDays(day, 1))
      expect([day, fits(dayPattern)(day)]).toEqual([day, accepts(bareDaySchema)(day)]);
  });

  it('with an instant is as wide as the app, but for the first and the last day of its years', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most }).map(twoDigits);
    const day = fc.integer({ min: -800, max: 85_000 }).map((n) => addDays('1970-01-01', n));
    const time = fc.tuple(part(25), part(61), part(60)).map((parts) => parts.join(':'));
    const offset = fc.oneof(
      fc.constant('Z'),
      fc.tuple(fc.constantFrom('+', '-'), part(15), part(60)).map(([sign, h, m]) => `${sign}${h}:${m}`),
    );
    const text = fc.tuple(day, time, fc.constantFrom('', '.5', '.'), offset).map(([d, t, f, o]) => `${d}T${t}${f}${o}`);
    fc.assert(
      fc.property(text, (instant) => {
        const [fitting, accepted] = [fits(dayOrInstantPattern)(instant), accepts(daySchema)(instant)];
        // By UTC the first day begins and the last one ends up to 14 hours away from what the text says.
        const isBeyond = /^(1969-12-31|2200-01-01)/.test(instant);
        const isAtAnEdge = /^(1970-01-01|2199-12-31)/.test(instant);
        const isRight = isBeyond ? !fitting : isAtAnEdge ? fitting || !accepted : fitting === accepted;
        expect(isRight).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(fits(dayOrInstantPattern)('2026-01-16T16:30:00-05:00')).toBe(true);
    expect(fits(dayOrInstantPattern)('2026-01-16')).toBe(true);
  });

  it('known in part fits what the app reads', () => {
    for (const date of ['2025', '2025-03', '2025-13', '2025-3', '0000', ...looksLikeDay.slice(300, 900)]) {
      const precision = { 4: 'year', 7: 'month', 10: 'day' }[date.length];
      expect([date, fits(partialDatePattern)(date)]).toEqual([
        date,
        date >= '1970' || date.length < 10 ? partialDateSchema.safeParse({ date, precision }).success : false,
      ]);
    }
  });
});

describe('the pattern of a jurisdiction', () => {
  const codes = pairs.flatMap((pair) => [pair, `${pair}-1`, `US-${pair}`, `${pair}-ABC`, `${pair}-ABCD`, `${pair}-`]);

  it('fits those that the app takes, and no other', () => {
    for (const code of ['', 'us', 'U', 'USA', ...codes])
      expect([code, fits(jurisdictionPattern)(code)]).toEqual([code, isJurisdiction(code)]);
  });

  it('stands in the places of keys', () => {
    const accepted = (key: string) =>
      incidentFactsSchema.safeParse({ regulatorsNotifiedOn: { [key]: '2026-05-01' } }).success;
    for (const key of ['', 'us.tx.regulator.attorney-general', 'us', 'us.', 'US-MO', 'US-XX', 'us.Tx'])
      expect([key, fits(jurisdictionOrDutyPattern)(key)]).toEqual([key, accepted(key)]);
    for (const field of ['residents.US-MO', 'residents.', 'residents.US-XX', 'residents'])
      expect([field, fits(residentsFieldPattern)(field)]).toEqual([
        field,
        field !== 'residents' && isVendorField(field),
      ]);
  });
});

describe('a merge patch', () => {
  it('takes null for what need not be there, and for nothing else', () => {
    const patch = { $ref: '#/components/schemas/OrganizationPatch' };
    expect(requestErrors(patch, { timeZone: null, residents: null })).toBe('');
    for (const field of ['name', 'role']) expect(requestErrors(patch, { [field]: null })).not.toBe('');
  });
});

describe('patterns of the document', () => {
  it('use nothing that only some readers of regular expressions know', () => {
    const patterns = [...JSON.stringify(document).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      ([, text]) => JSON.parse(text ?? '""') as string,
    );
    expect(patterns.length).toBeGreaterThan(20);
    expect(patterns.filter((pattern) => /\\p\{|\\P\{|\(\?[=!<]/.test(pattern))).toEqual([]);
  });
});

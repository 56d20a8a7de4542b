import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDateSchema } from '../../domain/breach/partialDate.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { bareDaySchema, daySchema, incidentFactsSchema } from '../../domain/law/facts.ts';
import { isJurisdiction } from '../../domain/law/jurisdictions.ts';
import { isVendorField } from '../../domain/vendor/columnMapping.ts';
import {
  alarmsPattern,
  cronPattern,
  dayOrInstantPattern,
  dayPattern,
  jurisdictionOrDutyPattern,
  jurisdictionPattern,
  partialDatePattern,
  residentsFieldPattern,
  webhookUrlPattern,
} from '../../functions/http/openapi/patterns.ts';
import { urlFault } from '../../functions/notify/urlFault.ts';
import { cron } from '../../functions/shared/cron.ts';
import { calendarQuery } from '../../functions/verbs/calendarFeeds.ts';
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

const textOf = (...parts: string[]) => fc.string({ unit: fc.constantFrom(...parts), maxLength: 12 });

describe('the pattern of an address for webhooks', () => {
  it('fits all addresses that the app takes', () => {
    const anyUrl = fc.tuple(
      fc.constantFrom('https://', 'http://', 'https:', 'https:/', 'https:///', 'HTTPS://', ' https://', 'ftp://'),
      fc.constantFrom('desk.example.org', 'me@desk.example.org', '8.8.8.8', '[2606:4700::1111]', 'desk\\x', ''),
      textOf('/', '?', '#', '@', ' ', '\n', '\\', ':', '8', 'a', 'é'),
    );
    const taken = fc.sample(anyUrl, { numRuns: 5000, seed: 7 }).map((parts) => parts.join(''));
    const addresses = taken.filter((url) => urlFault(url, true) === null);
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((url) => !fits(webhookUrlPattern)(url))).toEqual([]);
  });

  it('leaves to the app what is the host’s alone', () => {
    for (const url of ['https://localhost/', 'https://127.0.0.1/', 'https://desk.example.org:22/'])
      expect([url, fits(webhookUrlPattern)(url)]).toEqual([url, true]);
    for (const url of ['', 'desk.example.org', 'https:///x', 'https://me@desk.example.org/', 'https://a.example.org/#'])
      expect([url, fits(webhookUrlPattern)(url)]).toEqual([url, false]);
  });
});

describe('the pattern of a cron expression', () => {
  it('fits all that the app takes', () => {
    const field = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('*', '?', '*/6', '1', '1-5', '1,3') },
      fc.constantFrom('31', 'MON', 'jan-jun', '5L', 'L', '15W', 'MON#2', '0 0'),
      textOf('0', '1', '2', '*', '/', '-', ',', 'L', 'W', '#', '?', '+', '!', '@', '.'),
    );
    const expressions = fc
      .sample(fc.tuple(fc.constantFrom('0', '59', '60', '7', '*', ''), field, field, field, field), {
        numRuns: 5000,
        seed: 7,
      })
      .map((fields) => fields.join(' '));
    const taken = expressions.filter((text) => cron.fault(text, 'UTC') === null);
    expect(taken.length).toBeGreaterThan(50);
    expect(taken.filter((text) => !fits(cronPattern)(text))).toEqual([]);
  });

  it('does not fit what comes more than once an hour, or has other fields than five', () => {
    for (const text of ['* * * * *', '60 * * * *', '0,30 5 * * *', '0 5 * *', '0 0 5 * * *', '@daily', ''])
      expect([text, fits(cronPattern)(text)]).toEqual([text, false]);
  });
});

describe('the pattern of alarms', () => {
  it('fits those that the app reads, and no other', () => {
    const days = fc.array(fc.oneof(fc.nat(400).map(String), fc.constantFrom('', '007', '0', 'none', '1000')), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(days, (list) => {
        const alarms = list.join(',');
        expect(fits(alarmsPattern)(alarms)).toBe(calendarQuery.safeParse({ alarms: [alarms] }).success);
      }),
      { numRuns: 2000 },
    );
    for (const alarms of ['none', '14,7,3,1', '365', '1,1,1,1,1'])
      expect([alarms, fits(alarmsPattern)(alarms)]).toEqual([alarms, true]);
    for (const alarms of ['366', '1,1,1,1,1,1', 'none,1'])
      expect([alarms, fits(alarmsPattern)(alarms)]).toEqual([alarms, false]);
  });
});

describe('the schemas of requests of webhooks', () => {
  const errorsOf = (name: string, body: object) => requestErrors({ $ref: `#/components/schemas/${name}` }, body);
  const [url, email] = ['https://desk.example.org/hooks', 'desk@example.org'];
  const [from, to] = ['2026-05-01T00:00:00Z', '2026-05-02T00:00:00Z'];

  it('ask for one address, and leave a mailbox as it is', () => {
    for (const body of [{ url }, { email }]) expect(errorsOf('WebhookRequest', body)).toBe('');
    for (const body of [{}, { url, email }]) expect(errorsOf('WebhookRequest', body)).not.toBe('');
    expect(errorsOf('WebhookRequestPatch', { url, filter: null })).toBe('');
    expect(errorsOf('WebhookRequestPatch', { url: null })).not.toBe('');
  });

  it('ask for both ends of a range or for events', () => {
    for (const body of [{ from, to }, { eventIds: ['e'] }]) expect(errorsOf('ResendRequest', body)).toBe('');
    for (const body of [{}, { from }, { to }, { from, eventIds: ['e'] }, { from, to, eventIds: ['e'] }])
      expect(errorsOf('ResendRequest', body)).not.toBe('');
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

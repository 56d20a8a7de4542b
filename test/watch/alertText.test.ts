import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangedEvent, ReminderEvent } from '../../domain/watch/alert.ts';
import { alertText, digestSubjectOf, digestText, mostLines, subjectOf } from '../../domain/watch/alertText.ts';
import { anyEvent, item, reminder, told } from './anyRows.ts';

const [sample] = fc.sample(
  anyEvent.filter((event): event is ChangedEvent => event.type === 'assessment.changed'),
  { numRuns: 1, seed: 1 },
);
const changed = (more: Partial<ChangedEvent> = {}): ChangedEvent => {
  if (sample?.type !== 'assessment.changed') throw new RangeError('No event of that type was drawn.');
  return { ...sample, items: [item()], left: 0, ...more };
};
const reminding = (more: Partial<ReminderEvent> = {}): ReminderEvent => ({
  ...told,
  type: 'deadline.reminder',
  assessmentId: 'r',
  asOf: '2026-03-01',
  reminders: [reminder()],
  left: 0,
  ...more,
});
const whole = 'https://breachclock.example/assessments/r2/diff?against=r';

/** Everything that could forge a line, or turn what is read. */
const forging = fc.constantFrom('\n', '\r', '\u2028', '\u2029', '\u0000', '\u001b', '\u202e', '\u0085');
const forged = fc.array(fc.oneof(fc.string(), forging), { maxLength: 6 }).map((parts) => parts.join(''));

describe('the text of an event', () => {
  it('says what changed with its date, vendor and citation, why, and where the whole stands', () => {
    expect(alertText(changed(), whole)).toBe(
      `BREACHCLOCK ALERT: General Hospital, as of 2026-03-01

WHAT CHANGED
  2026-03-20  Records Holdings: Notice to individuals: due 2026-03-20 instead of 2026-04-01. (45 CFR
              164.404)

WHY
  - The sources changed: Incident at records (changed).

Read the whole: ${whole}

Breachclock informs a person; it gives no legal advice and decides neither materiality nor whether a
notice is owed. Check every date against the cited text with counsel.
`,
    );
  });

  it('says which dates come near', () => {
    const text = alertText(reminding(), whole);
    expect(text).toContain(
      'WHAT COMES DUE\n  2026-03-04  Records Holdings: Notice to affected individuals: due in 3 days',
    );
    expect(text).toContain('164.404');
  });

  it('tells the first and counts the others', () => {
    const items = Array.from({ length: mostLines + 2 }, () => item({ about: 'fact', text: 'A fact.' }));
    const text = alertText(changed({ items, left: 8 }), whole);
    expect(text.match(/A fact\./g)).toHaveLength(mostLines);
    expect(text).toContain('10 more differences.');
    expect(alertText(reminding({ left: 1 }), whole)).toContain('1 more date.');
  });

  it('names a vendor by its id or its place where it has no name', () => {
    const of = (name: string | null, externalId: string | null) =>
      alertText(changed({ items: [item({ vendor: { row: 4, name, externalId } })] }), whole);
    expect(of(null, 'A-9')).toContain('A-9: ');
    expect(of('\u202e', null)).toContain('row 5: ');
  });

  it('has as many lines whatever names and titles hold', () => {
    fc.assert(
      fc.property(forged, forged, forged, (name, title, organization) => {
        const short = (text: string) => text.slice(0, 12);
        const event = changed({
          organization: { id: 'o', name: short(organization) },
          items: [item({ vendor: { row: 0, externalId: null, name: short(name) }, text: short(title), after: null })],
        });
        for (const text of [
          alertText(event, `https://x/${name}`),
          digestText([event], null, () => `https://x/${name}`),
        ]) {
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(text.split('\n').filter((line) => /^(?:WHY|WHAT CHANGED|Read the whole: )/.test(line))).toHaveLength(
            3,
          );
        }
        expect(subjectOf(event)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('a subject', () => {
  it('counts what changed, duties first', () => {
    const items = [item(), item(), item({ change: 'cleared' }), item({ about: 'exposure' }), item({ about: 'fact' })];
    expect(subjectOf(changed({ items, left: 2 }))).toBe(
      'Breachclock: General Hospital: 2 duties new or moved, 1 duty ended, 1 incident, 1 fact, 2 more differences',
    );
  });

  it('names the nearest date', () => {
    expect(subjectOf(reminding({ reminders: [reminder(), reminder()], left: 1 }))).toBe(
      'Breachclock: General Hospital: Notice to affected individuals (Records Holdings) due in 3 days, on 2026-03-04, 2 more dates',
    );
    expect(subjectOf(reminding({ reminders: [reminder({ daysLeft: 0 })] }))).toContain('due today');
    expect(subjectOf(reminding({ reminders: [], left: 2 }))).toContain('2 dates come near');
  });

  it('is never long', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 200, maxLength: 400 }), (name) => {
        expect([...subjectOf(changed({ organization: { id: 'o', name } }))].length).toBeLessThanOrEqual(150);
      }),
    );
  });
});

describe('a digest', () => {
  const events = [changed(), reminding({ organization: { id: 'org-2', name: 'Clinic' } })];

  it('tells each event in its order, each with its own address', () => {
    const text = digestText(events, '2026-02-28T07:00:00Z', (event) => `https://x/${event.organization.id}`);
    expect(text).toMatch(/^BREACHCLOCK DIGEST: 2 alerts since 2026-02-28T07:00:00Z\n/);
    const places = ['General Hospital, as of', 'https://x/org-1', 'Clinic, as of', 'https://x/org-2'].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text.match(/no legal advice/g)).toHaveLength(1);
  });

  it('counts alerts and organizations in its subject', () => {
    expect(digestSubjectOf(events)).toBe('Breachclock: 2 alerts for 2 organizations');
    expect(digestSubjectOf([changed(), changed()])).toBe('Breachclock: 2 alerts for 1 organization');
  });
});

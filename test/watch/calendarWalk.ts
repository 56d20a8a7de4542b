import ICAL from 'ical.js';
import type { MadeFeed } from '../../functions/verbs/calendarFeeds.ts';
import type { TestApp } from '../http/testApp.ts';

/** An entry of a calendar: its sequence, and all else that a reader sees of it. */
type Entry = { sequence: number; seen: string; words: string };

/** When it was written is no change of an entry. */
const stamps = new Set(['dtstamp', 'last-modified', 'sequence']);

function entriesOf(text: string): Map<string, Entry> {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return new Map(
    events.map((event) => {
      const seen = event.getAllProperties().filter(({ name }) => !stamps.has(name));
      const value = (name: string) => String(event.getFirstPropertyValue(name));
      const sequence = Number(value('sequence'));
      const words = `${sequence} ${value('status').toLowerCase()} ${value('dtstart')} ${value('summary')}`;
      return [value('uid'), { sequence, seen: seen.map((property) => property.toICALString()).join('\n'), words }];
    }),
  );
}

/** A subscribed calendar that is looked at day by day. */
export async function calendarWalk(app: TestApp, path: string) {
  const { url } = await app.create<MadeFeed>(`${path}/calendar-feeds`, { label: 'Desk' });
  let before = new Map<string, Entry>();
  const moves: string[] = [];
  let read = '';
  const wrong: string[] = [];
  const isOver = (uid: string): boolean => before.get(uid)?.words.includes(' cancelled ') === true;
  return {
    /** What moved since the look before, by day, in words: the sequence, the status, the date, the summary. */
    moves,
    /** Where a sequence grew without a change, a change had no new sequence, or an entry went without a word. */
    wrong,
    async look(day: string): Promise<void> {
      const text = await (await app.get(new URL(url).pathname, { tenant: null })).text();
      if (text === read) return;
      read = text;
      const after = entriesOf(text);
      for (const [uid, entry] of after) {
        const was = before.get(uid);
        const expected = was === undefined ? 0 : was.seen === entry.seen ? was.sequence : was.sequence + 1;
        if (entry.sequence !== expected) wrong.push(`${day}: ${uid}: ${entry.words}, not ${expected}`);
        if (was?.seen !== entry.seen) moves.push(`${day}: ${entry.words}`);
      }
      for (const uid of before.keys()) if (!after.has(uid) && !isOver(uid)) wrong.push(`${day}: ${uid} is gone`);
      before = after;
    },
  };
}

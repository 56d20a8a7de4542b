import { live } from '../../../../domain/report/dutyText.ts';
import { timeline } from '../../../../domain/report/timeline.ts';
import type { Schemas } from '../api.ts';
import { statusChip } from '../chip.ts';
import { timeText } from '../dates.ts';
import { h, type Markup } from '../frame.ts';

type Exposure = Schemas['Exposure'];

/** Something of the time line. `kind` decides how it is set off, beside its words. */
type Happening = { on: string; kind: 'event' | 'deadline'; text: string; status?: Schemas['DutyStatus'] };

/** What the organization itself states: the events that clocks run from. */
function statedEvents({ duties }: Exposure): Happening[] {
  const clocks = duties.flatMap(({ clock, readings }) => [clock, ...readings.map((reading) => reading.clock ?? null)]);
  return clocks.flatMap((clock) =>
    clock && clock.on !== null && clock.basis === 'input'
      ? [{ on: clock.on, kind: 'event' as const, text: `${clock.event} (stated by your organization)` }]
      : [],
  );
}

const doneEvents = ({ duties }: Exposure): Happening[] =>
  duties.flatMap(({ doneOn, title }) =>
    doneOn === undefined ? [] : [{ on: doneOn, kind: 'event' as const, text: `Done: ${title}` }],
  );

/** Each of them once, in the order of days: what happened before what is due. */
export function happenings(row: Schemas['VendorResult'], exposure: Exposure): Happening[] {
  const isMatch = exposure.decision === 'match';
  const entries = timeline([{ ...row, exposures: [{ ...exposure, decision: 'match' }] }]);
  const fromReport = entries
    .filter(({ kind }) => kind === 'event' || isMatch)
    .map(({ on, kind, label, status }): Happening => {
      const text = kind === 'event' ? label : label.replace(/: cautious date, .*$/, '');
      return { on, kind, text, ...(status && { status }) };
    });
  const all = [...fromReport, ...(isMatch ? [...statedEvents(exposure), ...doneEvents(exposure)] : [])];
  const once = new Map(all.map((one) => [JSON.stringify([one.on, one.text.toLowerCase()]), one]));
  return [...once.values()].toSorted((a, b) =>
    a.on === b.on ? Number(a.kind === 'deadline') - Number(b.kind === 'deadline') : a.on < b.on ? -1 : 1,
  );
}

const item = ({ kind, text, status }: Happening): Markup =>
  h`<li class="${kind}">${status ? h`${statusChip(status)} ` : null}${text}</li>`;

/** The incident as a time line: day by day what happened and what is due, with the day of the report between them. */
export function eventPart(row: Schemas['VendorResult'], exposure: Exposure, asOf: string): Markup {
  const days = [...Map.groupBy(happenings(row, exposure), ({ on }) => on)];
  const isLive = exposure.duties.some(live);
  if (days.length === 0) return h`<section><h2>What happened</h2><p>No day is known.</p></section>`;
  const [past, ahead] = [days.filter(([on]) => on <= asOf), days.filter(([on]) => on > asOf)];
  const day = ([on, all]: (typeof days)[number]): Markup => h`<li>${timeText(on)}<ul>${all.map(item)}</ul></li>`;
  return h`<section><h2>What happened${isLive ? ', and what is due' : ''}</h2><ol class="rail">${past.map(day)}<li class="now">${timeText(asOf)}<ul><li>Day of the report</li></ul></li>${ahead.map(day)}</ol></section>`;
}

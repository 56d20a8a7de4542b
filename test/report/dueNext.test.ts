import { expect, it } from 'vitest';
import type { TimelineEntry } from '../../domain/report/exposureReport.ts';
import { dueNext } from '../../domain/report/reportView.ts';

const entry = (on: string, status: 'missed' | 'running', vendor = on): TimelineEntry => ({
  on,
  kind: 'deadline',
  label: 'Notice',
  vendor,
  externalId: null,
  breachId: null,
  dutyId: 'us.hipaa.individual',
  status,
});
const missed = Array.from({ length: 30 }, (_, i) => entry(`20${String(i).padStart(2, '0')}-01-01`, 'missed'));
const ahead = Array.from({ length: 10 }, (_, i) => entry(`2040-01-${String(i + 1).padStart(2, '0')}`, 'running'));
const shown = (timeline: TimelineEntry[]) => dueNext(timeline, 12).next.map(({ on }) => on);

it('shows the next dates beside the latest missed ones, however many were missed', () => {
  const dates = shown([...missed, ...ahead]);
  expect(dates).toEqual([...missed.slice(-6), ...ahead.slice(0, 6)].map(({ on }) => on));
  expect(dueNext([...missed, ...ahead], 12).left).toBe(28);
});

it('fills the room with whichever there is', () => {
  expect(shown(missed)).toEqual(missed.slice(-12).map(({ on }) => on));
  expect(shown([...missed, ...ahead.slice(0, 2)])).toEqual(
    [...missed.slice(-10), ...ahead.slice(0, 2)].map(({ on }) => on),
  );
  expect(shown([...missed.slice(0, 2), ...ahead])).toEqual([...missed.slice(0, 2), ...ahead].map(({ on }) => on));
});

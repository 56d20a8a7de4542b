import type { Schemas } from './api.ts';
import { chip } from './chip.ts';
import { timeOr, timeText } from './dates.ts';
import { buttonForm, choices, type Faults, type FormMarks, form, hidden, textField } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { pairs, table } from './parts.ts';
import { shownOnce } from './shownOnce.ts';
import { webhooksPart } from './webhooksPart.ts';

export type ScheduleTyped = { cron: string; timeZone: string; spreadMinutes: string; enabled: boolean };

export const scheduleFields = ['cron', 'timeZone', 'spreadMinutes', 'enabled'] as const;
export const feedFields = ['label'] as const;

/** A schedule as its form shows it. */
export const typedSchedule = ({ cron, timeZone, spreadMinutes, enabled }: Schemas['Schedule']): ScheduleTyped => ({
  cron,
  timeZone,
  spreadMinutes: String(spreadMinutes),
  enabled,
});

export type SettingsState = {
  organizationId: string;
  schedule: Schemas['Schedule'];
  etag: string;
  typed: ScheduleTyped;
  feeds: readonly Schemas['CalendarFeed'][];
  webhooks: readonly Schemas['Webhook'][];
  /** A feed that was just made, with its address. */
  made?: Schemas['MadeCalendarFeed'] | undefined;
  label: string;
  mayWrite: boolean;
  /** Each form with marks of its own. */
  marks(): FormMarks;
  faults: Faults;
};

/** How an organization is watched, and where what the watch finds goes. */
export const settingsPage = (state: SettingsState): Framed => ({
  title: 'Settings',
  place: 'settings',
  scripts: ['copy.js'],
  body: h`${
    state.mayWrite ? null : h`<p class="note">Your key may only read: the settings are shown and cannot be changed.</p>`
  }${madePart(state)}<h2 id="schedule">Schedule</h2>${schedulePart(state)}<h2 id="calendar">Calendar feeds</h2>${feedsPart(state)}<h2 id="webhooks">Webhooks and mail</h2>${webhooksPart(state)}<h2>For the whole tenant</h2><ul><li><a href="/desk/keys">API keys</a></li><li><a href="/desk/tenant">Retention, export and deletion</a></li></ul>`,
});

const madePart = ({ made }: SettingsState): Markup | null =>
  made === undefined
    ? null
    : shownOnce('feed-address', {
        label: `Address of the calendar "${made.label}"`,
        secret: made.url,
        advice:
          'Subscribe to it in a calendar program. Whoever has the address can read the calendar; it is shown this once.',
      });

function schedulePart({ organizationId, schedule, etag, typed, mayWrite, marks, faults }: SettingsState): Markup {
  const base = `/desk/o/${organizationId}/settings/schedule`;
  const facts = pairs([
    ['Assessed by the clock', schedule.enabled ? chip('on', 'circle', 'calm') : chip('off', 'bars', 'quiet')],
    ['Cron', h`<code>${schedule.cron}</code> in ${schedule.timeZone}${schedule.own ? null : h` (the usual one)`}`],
    ['Next by the clock', timeOr(schedule.nextAt, 'not planned')],
    ['Next run', timeOr(schedule.nextRunAt, 'not planned yet')],
    ['Last run', schedule.lastRun === null ? 'none yet' : timeText(schedule.lastRun.at)],
    ['Set by', schedule.updatedBy],
  ]);
  if (!mayWrite) return facts;
  return h`${facts}${form(
    { action: base, marks: marks(), submit: 'Save the schedule' },
    h`${hidden('etag', etag)}${textField({
      name: 'cron',
      label: 'When',
      value: typed.cron,
      faults,
      required: true,
      hint: h`Minute, hour, day of the month, month, day of the week: <code>0 6 * * 1-5</code> is each working day at six. At most once an hour.`,
    })}${textField({
      name: 'timeZone',
      label: 'Time zone',
      value: typed.timeZone,
      faults,
      hint: 'Such as America/Chicago; without one the organization’s own.',
    })}${textField({
      name: 'spreadMinutes',
      label: 'Minutes over which runs are spread',
      value: typed.spreadMinutes,
      faults,
      type: 'number',
      required: true,
      more: h`min="0"`,
    })}${choices({
      name: 'enabled',
      label: 'By the clock',
      type: 'checkbox',
      values: typed.enabled ? ['yes'] : [],
      options: [['yes', 'Assess by this clock']],
      faults,
      hint: 'Changes of facts lead to assessments either way.',
    })}`,
  )}${
    schedule.own
      ? h`<p>${buttonForm({ action: `${base}/usual`, marks: marks(), text: 'Use the usual schedule' }, hidden('etag', etag))}</p>`
      : null
  }`;
}

function feedsPart({ organizationId, feeds, label, mayWrite, marks, faults }: SettingsState): Markup {
  const base = `/desk/o/${organizationId}/settings/feeds`;
  const rows = feeds.map((feed) => [
    h`${feed.label} <span class="soft">(…${feed.hint})</span>`,
    timeText(feed.createdAt),
    feed.createdBy,
    feed.revokedAt === null
      ? chip('in force', 'circle', 'calm')
      : h`${chip('revoked', 'cross', 'quiet')} ${timeText(feed.revokedAt)}`,
    feed.revokedAt === null && mayWrite
      ? buttonForm(
          {
            action: `${base}/revoke`,
            marks: marks(),
            text: h`Revoke<span class="unseen"> ${feed.label}</span>`,
            kind: 'danger',
          },
          hidden('feedId', feed.id),
        )
      : null,
  ]);
  return h`${table({
    caption: 'Addresses under which calendars subscribe to what is due',
    head: ['Who subscribes', 'Made', 'By', 'State', 'Change'],
    rows,
    empty: 'No calendar subscribes yet.',
  })}${
    mayWrite
      ? form(
          { action: base, marks: marks(), submit: 'Make an address' },
          textField({
            name: 'label',
            label: 'Who subscribes',
            value: label,
            faults,
            required: true,
            hint: 'So that the address can be told from others: the desk of privacy, a name.',
            more: h`maxlength="200"`,
          }),
        )
      : null
  }`;
}

import type { Day } from '../../../../domain/calendar/day.ts';
import { nameOf } from '../../../../domain/report/reportView.ts';
import type { Schemas } from '../api.ts';
import { chip } from '../chip.ts';
import { datesInWords, dueText, timeText } from '../dates.ts';
import { buttonForm } from '../form.ts';
import { type Framed, h, type Markup } from '../frame.ts';
import { note } from '../parts.ts';
import { acceptancePart } from './acceptancePart.ts';
import { clockPart } from './clockPart.ts';
import { eventPart } from './eventPart.ts';
import { factPart } from './factPart.ts';
import { findingPath } from './findingPath.ts';
import { notePart } from './notePart.ts';
import { noticePart } from './noticePart.ts';
import { type FindingData, recordedSince } from './readFinding.ts';
import { riskPart } from './riskPart.ts';
import type { Typed } from './typed.ts';
import { type Agency, type Moves, whatIfPart } from './whatIf.ts';
import { historyPart, matchPart, questionPart } from './whyPart.ts';
import { changesPart, stateChip, workPart } from './workPart.ts';

export type FindingPage = { data: FindingData; today: Day; agency: Agency; moves: Moves; typed: Typed };

/** The vendor as the list names it. */
export const vendorName = ({ vendor }: Pick<Schemas['WholeFinding'], 'vendor'>): string =>
  vendor.name ?? vendor.externalId ?? 'A vendor without a name';

/** One incident at one vendor: what is due and why, what is known of it, and the work on it. */
export function findingPage({ data, today, agency, moves, typed }: FindingPage): Framed {
  const { organization, finding, row, rows, exposures } = data;
  const path = findingPath(organization.id, finding.findingId);
  return {
    title: vendorName(finding),
    place: 'portfolio',
    scripts: ['finding.js'],
    actions: row
      ? h`<a class="button" href="${path}/checklists">Notice checklists</a><a class="button" href="${path}/ask">Ask the vendor</a>`
      : undefined,
    body: h`${headPart(data, path, typed)}<div class="finding"><div class="known">${
      row === null
        ? note(
            'The newest report does not have this incident at this vendor. What was recorded about it stays here.',
            'warn',
          )
        : h`${whatIfPart(path, agency, moves)}${exposures.map((exposure, i) => incidentPart({ data, row: rows.find((one) => one.exposures.includes(exposure)) ?? row, exposure, path, typed, mark: i === 0 ? '' : `${i + 1}-` }))}`
    }${row === null ? null : historyPart(row, exposures, organization.id)}</div><aside aria-label="Work on this finding" class="work"><h2>Work on it</h2>${workPart(
      data,
      path,
      typed,
    )}${noticePart(data, path, typed)}${acceptancePart(data, path, today, typed)}${riskPart(finding, path)}${notePart(data, path, typed)}${changesPart(data)}</aside></div>`,
  };
}

function headPart(data: FindingData, path: string, typed: Typed): Markup {
  const { finding, row } = data;
  const { assessment, decision, nextDue, missed } = finding;
  const recorded = recordedSince(data);
  const again = typed.mayWrite
    ? buttonForm({ action: `${path}/assessment`, marks: typed.marks(), text: 'Assess again' })
    : null;
  const state =
    decision === 'match'
      ? chip('exposed', 'diamond', 'alarm')
      : decision === 'review'
        ? chip('to review', 'triangle', 'warn')
        : chip('no longer found', 'dash', 'quiet');
  return h`<p class="lead"><strong>${datesInWords(finding.title)}</strong> ${finding.breachId ? h`<span class="soft">${finding.breachId}</span>` : null}</p><p>${state} ${stateChip(finding.state)}${
    missed ? h` ${chip(`${missed} missed`, 'cross', 'alarm')}` : null
  }${nextDue ? h` Next date: ${dueText(nextDue)}.` : null}${row ? h` <span class="soft">On the list as ${nameOf(row)}.</span>` : null}</p>${
    recorded.length > 0
      ? h`<div class="note warn"><p>Recorded since this report was made: ${recorded.join(', ')}. The dates below do not count it yet.</p>${again}</div>`
      : null
  }${
    assessment === null
      ? null
      : h`<div class="soft">The report on show is of ${timeText(assessment.asOf)}, made ${timeText(assessment.createdAt)}. ${recorded.length > 0 ? null : again}</div>`
  }`;
}

function incidentPart({
  data: { finding, organization, rows },
  row,
  exposure,
  path,
  typed: { mayWrite },
  mark,
}: Pick<FindingPage, 'data' | 'typed'> & {
  row: Schemas['VendorResult'];
  exposure: Schemas['Exposure'];
  path: string;
  /** Keeps the names of places apart where several incidents stand on the page. */
  mark: string;
}): Markup {
  const asOf = finding.assessment?.asOf ?? '';
  const isReview = exposure.decision === 'review';
  return h`${rows.length > 1 ? h`<p class="soft">As row ${row.row + 1} of the list has it; the vendor stands in ${rows.length} rows.</p>` : null}${
    isReview
      ? note(
          h`It is open whether this incident concerns you: a person should look. <a href="/desk/o/${organization.id}/review">Go to the review queue</a>. The dates below are those that would hold.`,
          'warn',
        )
      : null
  }${clockPart(exposure, { asOf, path, mayWrite, mark })}${questionPart(exposure, `${path}/ask`)}${eventPart(row, exposure, asOf)}${factPart(exposure)}${matchPart(row, exposure)}`;
}

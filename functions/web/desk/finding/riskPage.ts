import type { Day } from '../../../../domain/calendar/day.ts';
import {
  type RiskFactorName,
  riskConclusions,
  riskFactors,
  riskRatings,
} from '../../../../domain/findings/riskAssessment.ts';
import { link } from '../../../render/html/markup.ts';
import type { Schemas } from '../api.ts';
import { dateWords, timeText } from '../dates.ts';
import { form, type Option, selectField, textArea, textField } from '../form.ts';
import { type Framed, h, type Markup } from '../frame.ts';
import { pairs, table } from '../parts.ts';
import { vendorName } from './findingPage.ts';
import { findingPath } from './findingPath.ts';
import { conclusionWords, factorWords, ratingWords, riskStateChip } from './riskWords.ts';
import { shownValue, type Typed } from './typed.ts';

type Version = Schemas['RiskAssessment'];

/** The fields of one factor, by what they hold. */
export const factorFields = (factor: RiskFactorName) => ({
  rating: `factors.${factor}.rating`,
  reasons: `factors.${factor}.reasons`,
  fileName: `factors.${factor}.evidence.fileName`,
  sha256: `factors.${factor}.evidence.sha256`,
  url: `factors.${factor}.evidence.url`,
});

export const riskFields: readonly string[] = [
  ...riskFactors.flatMap((factor) => Object.values(factorFields(factor))),
  'conclusion',
  'reasons',
  'riskOfHarm.noRiskOfHarm',
  'riskOfHarm.reasons',
  'author',
  'madeOn',
];

/** The approval of a version has fields of its own, since a page has many of them. */
export const approvalFields = (id: string) => ({ approver: `approver.${id}`, approvedOn: `approvedOn.${id}` });

type RiskPage = {
  organizationId: string;
  finding: Schemas['WholeFinding'];
  /** The oldest first. */
  versions: readonly Version[];
  today: Day;
  typed: Typed;
};

/** The risk assessment of a finding by the four factors: its versions with their approval, and a form for a new one. */
export function riskPage({ organizationId, finding, versions, today, typed }: RiskPage): Framed {
  const path = findingPath(organizationId, finding.findingId);
  const newest = versions.at(-1);
  return {
    title: `Risk assessment: ${vendorName(finding)}`,
    place: 'portfolio',
    body: h`<p><a href="${path}">${finding.title}</a></p><p>A breach is presumed unless a risk assessment shows a low probability that the protected health information has been compromised, by at least these four factors (45 CFR 164.402, definition of breach, paragraph (2)). A version counts for nothing until a named person approves it; from that day on it counts in assessments.</p>${versions
      .toReversed()
      .map((version) => versionPart(version, path, today, typed))}${
      typed.mayWrite
        ? h`<h2>${newest ? `New version, after version ${newest.version}` : 'First version'}</h2>${form(
            { action: `${path}/risk-assessment`, marks: typed.marks(), submit: 'Keep this version' },
            riskForm(newest, today, typed),
          )}`
        : null
    }`,
  };
}

const evidenceText = (evidence: Schemas['RiskEvidence']): Markup =>
  'url' in evidence
    ? h`<br>${link(evidence.url, evidence.url)}${evidence.note ? `, ${evidence.note}` : ''}`
    : h`<br>${evidence.fileName}, SHA-256 <code>${evidence.sha256}</code>${evidence.note ? `, ${evidence.note}` : ''}`;

function versionPart(version: Version, path: string, today: Day, typed: Typed): Markup {
  const { factors, conclusion, reasons, riskOfHarm, author, madeOn, approval, state } = version;
  return h`<section class="version"><h2>Version ${version.version}</h2><p>${riskStateChip(state)} By ${author}, ${timeText(madeOn)}; recorded ${timeText(version.recordedAt)} by ${version.recordedBy}.</p>${table(
    {
      caption: `What version ${version.version} finds`,
      head: ['Factor', 'Speaks for a compromise', 'Reasons and evidence'],
      rows: riskFactors.map((factor) => [
        factorWords[factor][0],
        ratingWords[factors[factor].rating],
        h`${factors[factor].reasons}${(factors[factor].evidence ?? []).map(evidenceText)}`,
      ]),
    },
  )}${pairs([
    ['Conclusion', conclusionWords[conclusion]],
    ['Because', reasons],
    ['Harm to people', riskOfHarm && h`${riskOfHarm.noRiskOfHarm ? 'not likely' : 'likely'}: ${riskOfHarm.reasons}`],
    ['Approved', approval && h`${approval.approver}, ${timeText(approval.approvedOn)}`],
  ])}${approval === undefined && typed.mayWrite && state !== 'superseded' ? approvalForm(version, path, today, typed) : null}</section>`;
}

function approvalForm({ id, version }: Version, path: string, today: Day, typed: Typed): Markup {
  const { approver, approvedOn } = approvalFields(id);
  const isWrong = [approver, approvedOn].some((name) => typed.faults.of.has(name));
  return h`<details${isWrong ? h` open` : null}><summary>Approve version ${version}</summary>${form(
    {
      action: `${path}/risk-assessment/${id}/approval`,
      marks: typed.marks(),
      submit: `Approve version ${version}`,
      className: 'plain',
    },
    h`${textField({
      name: approver,
      label: 'Who approves it',
      required: true,
      value: shownValue(typed, approver),
      faults: typed.faults,
    })}${textField({
      name: approvedOn,
      label: 'Day of the approval',
      type: 'date',
      required: true,
      value: shownValue(typed, approvedOn, today),
      faults: typed.faults,
    })}`,
  )}</details>`;
}

const ratingOptions = riskRatings.map((rating): Option => [rating, ratingWords[rating]]);
const conclusionOptions = riskConclusions.map((conclusion): Option => [conclusion, conclusionWords[conclusion]]);

function factorPart(factor: RiskFactorName, newest: Version | undefined, typed: Typed): Markup {
  const [title, hint] = factorWords[factor];
  const names = factorFields(factor);
  const known = newest?.factors[factor];
  const evidence = known?.evidence ?? [];
  const file = evidence.find((one) => 'fileName' in one);
  const address = evidence.find((one) => 'url' in one);
  const { faults } = typed;
  return h`<fieldset><legend><h3>${title}</h3></legend><p class="hint">${hint}</p>${selectField({
    name: names.rating,
    label: 'How far it speaks for a compromise',
    required: true,
    empty: 'Choose',
    options: ratingOptions,
    value: shownValue(typed, names.rating, known?.rating),
    faults,
  })}${textArea({
    name: names.reasons,
    label: 'What was found',
    required: true,
    value: shownValue(typed, names.reasons, known?.reasons),
    faults,
  })}<details${file || address || Object.values(names).some((name) => faults.of.has(name)) ? h` open` : null}><summary>Evidence</summary>${textField(
    {
      name: names.fileName,
      label: 'Name of a file',
      value: shownValue(typed, names.fileName, file && 'fileName' in file ? file.fileName : ''),
      faults,
    },
  )}${textField({
    name: names.sha256,
    label: 'SHA-256 of that file',
    hint: '64 hex digits; the file itself is never sent.',
    value: shownValue(typed, names.sha256, file && 'sha256' in file ? file.sha256 : ''),
    faults,
  })}${textField({
    name: names.url,
    label: 'Address of a source',
    type: 'url',
    value: shownValue(typed, names.url, address && 'url' in address ? address.url : ''),
    faults,
  })}</details></fieldset>`;
}

function riskForm(newest: Version | undefined, today: Day, typed: Typed): Markup {
  const { faults } = typed;
  const harm = newest?.riskOfHarm;
  return h`${riskFactors.map((factor) => factorPart(factor, newest, typed))}<h3>Conclusion</h3>${selectField({
    name: 'conclusion',
    label: 'The four factors taken together show',
    required: true,
    empty: 'Choose',
    options: conclusionOptions,
    value: shownValue(typed, 'conclusion', newest?.conclusion),
    faults,
  })}${textArea({
    name: 'reasons',
    label: 'How that follows',
    value: shownValue(typed, 'reasons', newest?.reasons),
    faults,
  })}${selectField({
    name: 'riskOfHarm.noRiskOfHarm',
    label: 'Is harm to people likely, as State laws ask?',
    hint: 'Another question than that of HIPAA, with reasons of its own.',
    empty: 'Not judged',
    options: [
      ['true', 'Harm is not likely'],
      ['false', 'Harm is likely'],
    ],
    value: shownValue(typed, 'riskOfHarm.noRiskOfHarm', harm && String(harm.noRiskOfHarm)),
    faults,
  })}${textArea({
    name: 'riskOfHarm.reasons',
    label: 'Why harm is likely or not',
    value: shownValue(typed, 'riskOfHarm.reasons', harm?.reasons),
    faults,
  })}${textField({
    name: 'author',
    label: 'Who made the assessment',
    required: true,
    value: shownValue(typed, 'author', newest?.author),
    faults,
  })}${textField({
    name: 'madeOn',
    label: 'Day on which it was made',
    type: 'date',
    required: true,
    value: shownValue(typed, 'madeOn', today),
    hint: `At the latest today, ${dateWords(today)}.`,
    more: h`max="${today}"`,
    faults,
  })}`;
}

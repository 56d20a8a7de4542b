import type { Schemas } from './api.ts';
import { chip } from './chip.ts';
import { timeText } from './dates.ts';
import { choices, type Faults, hidden, type Option, selectField, textArea, textField } from './form.ts';
import { h, type Markup } from './frame.ts';
import { table } from './parts.ts';

/** A decision as its form holds it. */
export type DecisionTyped = {
  conclusion: string;
  decidedOn: string;
  decidedBy: string;
  role: string;
  reasons: string;
  facts: string;
  considered: readonly string[];
  supersedes: string;
  vendor: string;
};

/** Names as the API's pointers spell them with dots. */
export const decisionFields = [
  'conclusion',
  'decidedOn',
  'decidedBy',
  'role',
  'reasons',
  'known.facts',
  'considered',
  'supersedes',
  'vendor',
] as const;

export const conclusions = ['material', 'not-material', 'undecided'] as const;

export const emptyDecision: DecisionTyped = {
  conclusion: '',
  decidedOn: '',
  decidedBy: '',
  role: '',
  reasons: '',
  facts: '',
  considered: [],
  supersedes: '',
  vendor: '',
};

const conclusionOptions: readonly Option[] = [
  ['material', 'Material'],
  ['not-material', 'Not material'],
  ['undecided', 'What is known does not settle it yet'],
];
const conclusionWords = new Map(conclusionOptions);

/** The log: who concluded what, when, on what; superseded ones too. */
export const decisionsPart = (decisions: readonly Schemas['DecisionOnIt'][]): Markup => {
  const superseded = new Set(decisions.flatMap(({ supersedes }) => supersedes ?? []));
  return table({
    caption: 'Decisions on this incident, in the order in which they were decided',
    head: ['Decided', 'Conclusion', 'By', 'Why', 'Known then', 'Written down'],
    rows: decisions.map((one) => [
      timeText(one.decidedOn),
      h`${(conclusionWords.get(one.conclusion) ?? one.conclusion).toLowerCase()}${superseded.has(one.id) ? h` ${chip('superseded', 'dash', 'quiet')}` : null}`,
      h`${one.decidedBy}${one.role ? `, ${one.role}` : null}`,
      h`${one.reasons}${one.considered.length === 0 ? null : h` <span class="soft">Looked at: ${one.considered.join(', ')}.</span>`}`,
      h`${one.known.facts.join('; ')}${one.known.reportId ? h` <span class="soft">Report ${one.known.reportId}</span>` : null}`,
      timeText(one.recordedAt),
    ]),
    empty: 'Nobody has written a decision down.',
  });
};

/** The fields of a decision. A named person concludes, on a day: the form proposes no conclusion. */
export function decisionForm(
  typed: DecisionTyped,
  {
    faults,
    earlier,
    vendors,
    factors,
    reportId,
  }: {
    faults: Faults;
    earlier: readonly Schemas['DecisionOnIt'][];
    vendors: readonly Schemas['ThroughVendor'][];
    factors: readonly { factor: string; title: string }[];
    reportId: string | null;
  },
): Markup {
  const named = vendors.flatMap(({ externalId, name }): Option[] =>
    externalId === null ? [] : [[externalId, name ?? externalId]],
  );
  return h`${reportId === null ? null : hidden('known.reportId', reportId)}${choices({
    name: 'conclusion',
    label: 'What was concluded',
    type: 'radio',
    values: [typed.conclusion],
    options: conclusionOptions,
    required: true,
    faults,
  })}${textField({
    name: 'decidedOn',
    label: 'When it was decided',
    value: typed.decidedOn,
    type: 'date',
    required: true,
    faults,
  })}${textField({
    name: 'decidedBy',
    label: 'Who decided, by name',
    value: typed.decidedBy,
    required: true,
    faults,
  })}${textField({ name: 'role', label: 'In what office', value: typed.role, faults })}${textArea({
    name: 'reasons',
    label: 'Why',
    value: typed.reasons,
    required: true,
    faults,
  })}${textArea({
    name: 'known.facts',
    label: 'What else was known then',
    value: typed.facts,
    hint: 'One fact a line. The report that this page rests on is written down with it.',
    faults,
  })}${choices({
    name: 'considered',
    label: 'What was looked at',
    type: 'checkbox',
    values: typed.considered,
    options: factors.map(({ factor, title }): Option => [factor, title]),
    faults,
  })}${
    named.length > 1
      ? selectField({
          name: 'vendor',
          label: 'Through which vendor',
          value: typed.vendor,
          options: named,
          empty: 'Not said',
          faults,
        })
      : null
  }${
    earlier.length === 0
      ? null
      : selectField({
          name: 'supersedes',
          label: 'In the place of which earlier decision',
          value: typed.supersedes,
          options: earlier.map(
            ({ id, decidedOn, conclusion, decidedBy }): Option => [id, `${decidedOn}: ${conclusion}, ${decidedBy}`],
          ),
          empty: 'None: it stands beside them',
          faults,
        })
  }`;
}

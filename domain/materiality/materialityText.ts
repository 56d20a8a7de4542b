import { wrap } from '../report/text.ts';
import type { RecordedDecision } from './decision.ts';
import type { Spread } from './peerDays.ts';
import type { MaterialityWorkspace } from './workspace.ts';

/** The workspace of one incident as lines of a readable report. */
export function materialityText(workspace: MaterialityWorkspace): string[] {
  const { facts, discovery, peers, disclosure, decisions, clocks } = workspace;
  return [
    ...wrap(
      '',
      `MATERIALITY of ${workspace.title}${workspace.breachId ? ` (${workspace.breachId})` : ''}, as of ${workspace.asOf}`,
    ),
    '',
    'WHAT BEARS ON IT',
    ...facts.flatMap((fact) => [
      ...wrap(
        '  ',
        `${fact.title}: ${fact.text}${fact.sources.length > 0 ? ` (${fact.sources.map(sourceText).join('; ')})` : ''}`,
      ),
      ...(fact.question ? wrap('      To find out: ', fact.question) : []),
      ...wrap('      ', `${fact.bearing} ${fact.law.citation}`),
    ]),
    '',
    'HOW LONG',
    ...wrap('  ', discoveryText(discovery)),
    ...spreadText('to the determination', peers.toDetermination),
    ...spreadText('to Form 8-K Item 1.05', peers.toItem105),
    ...spreadText('to Form 8-K Item 1.05 after a delay by the Attorney General', peers.toItem105Delayed),
    ...spreadText('to Form 8-K under another item', peers.toOtherItem),
    ...wrap('  ', peers.caution),
    '',
    'ITEM 1.05 OR 8.01',
    ...wrap('  ', disclosure.question),
    ...disclosure.choices.flatMap(({ item, when, filing, law }) =>
      wrap(
        '  - ',
        `${item === 'none yet' ? 'None yet' : `Item ${item}`}: ${when} ${filing} (${law.map((l) => l.citation).join('; ')})`,
      ),
    ),
    '',
    'DECISIONS',
    ...(decisions.length === 0 ? ['  None is recorded.'] : decisions.flatMap(decisionText)),
    ...clocks.readings.flatMap(({ reading, because }) => wrap('      ', `${reading}: ${because}`)),
    ...clocks.duties
      .filter((d) => d.answer === 'due' || d.answer === 'undetermined')
      .flatMap((d) => wrap('  ', `${d.due ?? 'no date'}  ${d.title}: ${d.status.replaceAll('-', ' ')}; ${d.citation}`)),
    '',
    ...wrap('', workspace.notice),
  ];
}

const sourceText = ({ by, text }: MaterialityWorkspace['facts'][number]['sources'][number]): string =>
  by === 'organization' ? `the organization: ${text}` : text;

function discoveryText({ discoveredOn, days, concludedOn }: MaterialityWorkspace['discovery']): string {
  if (discoveredOn === null) return 'This organization: the day of its discovery is not given.';
  const ended = concludedOn ? `concluded on ${concludedOn}` : 'not concluded';
  return `This organization: discovered on ${discoveredOn}, ${ended}${days === null ? '' : `, ${days} ${days === 1 ? 'day' : 'days'}`}.`;
}

const spreadText = (what: string, { n, days, median }: Spread): string[] =>
  n === 0
    ? []
    : wrap(
        '  ',
        `Others, from discovery ${what}: ${days.join(', ')} days (n = ${n}${n > 2 ? `, median ${median}` : ''}).`,
      );

function decisionText({
  decidedOn,
  decidedBy,
  role,
  conclusion,
  reasons,
  known,
  considered,
  supersedes,
  id,
}: RecordedDecision): string[] {
  const words = { material: 'material', 'not-material': 'not material', undecided: 'undecided' };
  return [
    ...wrap(
      '  ',
      `${decidedOn}  ${words[conclusion]}, decided by ${decidedBy}${role ? `, ${role}` : ''} (${id}${supersedes ? `, in place of ${supersedes}` : ''})`,
    ),
    ...wrap('      ', `Reasons: ${reasons}`),
    ...wrap(
      '      ',
      `Considered: ${considered.join(', ')}.${known.reportId ? ` Known: report ${known.reportId}${known.versions ? `, law ${known.versions.law}, store ${known.versions.store}` : ''}.` : ''}`,
    ),
    ...known.facts.flatMap((fact) => wrap('      Known: ', fact)),
  ];
}

import { link } from '../../render/html/markup.ts';
import type { Schemas } from './api.ts';
import { statusChip } from './chip.ts';
import { datesInWords, dueText, timeOr, timeText } from './dates.ts';
import { type DecisionTyped, decisionForm, decisionsPart } from './decisionForm.ts';
import { type Faults, type FormMarks, form, hidden } from './form.ts';
import { type Framed, h, type Markup } from './frame.ts';
import { note, pairs, table } from './parts.ts';
import { type ProfileTyped, profileForm } from './profileForm.ts';
import { stripSvg } from './stripSvg.ts';

type Organization = Schemas['KeptOrganization'];

/** What is said to organizations to which the question does not apply, or for which nobody has said. */
function registrantNote({ id, secRegistrant }: Organization): Markup | null {
  if (secRegistrant === 'domestic') return null;
  if (secRegistrant === undefined)
    return note(
      h`Nobody has said whether this organization files with the SEC. <a href="/desk/organizations/${id}">Say so</a>: its duties to the SEC stay undetermined until then.`,
      'warn',
    );
  return note(
    secRegistrant === 'none'
      ? 'This organization is no SEC registrant: no Form 8-K is owed. What stands here may still serve its board.'
      : 'This organization is a foreign private issuer: Form 8-K is not its form. What stands here may still serve its decision under Form 6-K.',
    'warn',
  );
}

/** The incidents of the newest report, each to be looked at; and what holds for all of them. */
export const incidentsPage = ({
  organization,
  incidents,
  isCut,
  profile,
}: {
  organization: Organization;
  incidents: readonly { breachId: string; title: string; vendors: readonly string[] }[];
  /** The report reaches further than what is listed. */
  isCut: boolean;
  profile: ProfileState;
}): Framed => ({
  title: 'Materiality',
  place: 'materiality',
  body: h`${registrantNote(organization)}<p>Facts and questions for whoever decides whether an incident is material. Nothing here decides it.</p>${table(
    {
      caption: 'Incidents that reach vendors of the newest report',
      head: ['Incident', 'Through'],
      rows: incidents.map(({ breachId, title, vendors }) => [
        h`<a href="/desk/o/${organization.id}/materiality/${breachId}">${datesInWords(title)}</a>`,
        vendors.join(', '),
      ]),
      empty: 'No incident of the store reaches a vendor in the newest report.',
    },
  )}${isCut ? note('The list is cut: the report has more vendors than are looked at here.') : null}<h2>What holds for every incident</h2>${profilePart(organization.id, profile)}`,
});

export type ProfileState = {
  breachId: string | null;
  kept: Schemas['MaterialityProfile'];
  etag: string;
  typed: ProfileTyped;
  mayWrite: boolean;
  marks(): FormMarks;
  faults: Faults;
};

function profilePart(
  organizationId: string,
  { breachId, kept, etag, typed, mayWrite, marks, faults }: ProfileState,
): Markup {
  const said =
    kept.updatedAt === null
      ? h`<p class="soft">Nobody has said anything yet.</p>`
      : h`<p class="soft">Last said ${timeText(kept.updatedAt)} by ${kept.updatedBy ?? ''}.</p>`;
  if (!mayWrite) return said;
  const action = `/desk/o/${organizationId}/materiality/${breachId === null ? 'profile' : `${breachId}/profile`}`;
  return h`${said}${form(
    { action, marks: marks(), submit: 'Save' },
    h`${hidden('etag', etag)}${profileForm(typed, faults, breachId === null)}`,
  )}`;
}

export type WorkspaceState = {
  organization: Organization;
  workspace: Schemas['MaterialityWorkspace'];
  profile: ProfileState;
  decision: { typed: DecisionTyped; reportId: string | null };
};

/** All that bears on one incident. It concludes nothing. */
export function workspacePage({ organization, workspace, profile, decision }: WorkspaceState): Framed {
  const { discovery, peers, facts, vendor, otherVendors, disclosure, notice } = workspace;
  return {
    title: `Materiality: ${datesInWords(workspace.title)}`,
    place: 'materiality',
    body: h`<p><a href="/desk/o/${organization.id}/materiality">All incidents</a></p>${registrantNote(organization)}${note(notice)}${pairs(
      [
        ['As of', timeText(workspace.asOf)],
        [
          'Through',
          [vendor, ...otherVendors]
            .map(({ name, externalId }) => name ?? externalId ?? 'a vendor without a name')
            .join(', '),
        ],
        ['Discovered', timeOr(discovery.discoveredOn, 'not known: say when the vendor told you')],
        ['Days since', discovery.days === null ? 'not known' : discovery.days],
        ['Concluded', timeOr(discovery.concludedOn, 'nobody has concluded anything')],
      ],
    )}<h2>What bears on it</h2><p>No factor weighs more here than another, and none is a score.</p>${factsTable(facts)}<h2>Days since discovery, beside other registrants</h2>${stripSvg(peers, discovery.days)}<p class="soft">A ring is one registrant, a bar the median of its line, the broken line this organization.</p>${note(peers.caution)}${peersTable(peers.peers)}<h2>Which item of Form 8-K</h2><p>${disclosure.question}</p>${table(
      {
        caption: 'Ways to disclose: the registrant decides',
        head: ['Item', 'When', 'What is filed', 'Text'],
        rows: disclosure.choices.map(({ item, when, filing, law }) => [item, when, filing, h`${law.map(lawText)}`]),
      },
    )}${clocksPart(workspace.clocks)}<h2>Decisions</h2>${decisionsPart(workspace.decisions)}${
      profile.mayWrite
        ? h`<h3>Write a decision down</h3>${form(
            {
              action: `/desk/o/${organization.id}/materiality/${workspace.breachId ?? ''}/decisions`,
              marks: profile.marks(),
              submit: 'Write it down',
            },
            decisionForm(decision.typed, {
              faults: profile.faults,
              earlier: workspace.decisions,
              vendors: [vendor, ...otherVendors],
              factors: facts,
              reportId: decision.reportId,
            }),
          )}`
        : note('Your key may only read: it cannot write a decision down.')
    }<h2>What you say of this incident</h2>${profilePart(organization.id, profile)}`,
  };
}

const lawText = ({ citation, url, says }: Schemas['LegalBasis']): Markup => h`<p>${link(url, citation)}: ${says}</p>`;

const factsTable = (facts: readonly Schemas['MaterialityFact'][]): Markup =>
  table({
    caption: 'Facts, or the questions that ask for them',
    head: ['Factor', 'What is known', 'Whose word', 'Still to be found out', 'Why it bears'],
    rows: facts.map(({ title, text, sources, question, bearing, law }) => [
      title,
      text,
      sources.length === 0
        ? 'nobody'
        : h`<ul class="sources">${sources.map(({ by, text: said, url }) => h`<li>${by === 'organization' ? h`You: ` : null}${link(url, said)}</li>`)}</ul>`,
      question ?? 'nothing',
      h`${bearing} (${link(law.url, law.citation)})`,
    ]),
  });

const peersTable = (peers: readonly Schemas['Peer'][]): Markup =>
  h`<details><summary>The ${peers.length} registrants</summary>${table({
    caption: 'What each of them took, from its discovery',
    head: [
      'Registrant',
      'Discovered',
      'Determined',
      'Filed',
      'Items',
      'Days to determination',
      'Days to filing',
      'Note',
    ],
    numbers: [5, 6],
    rows: peers.map((peer) => [
      link(peer.sources[0], peer.registrant),
      timeText(peer.discoveredOn),
      timeOr(peer.determinedOn, 'not public'),
      timeText(peer.filedOn),
      peer.items.join(', '),
      peer.daysToDetermination ?? 'not public',
      peer.daysToFiling,
      peer.note,
    ]),
  })}</details>`;

const clocksPart = ({ duties, readings, started }: Schemas['MaterialityClocks']): Markup =>
  h`<h2>What follows from the decisions so far</h2>${
    started.length === 0
      ? h`<p>No decision has started a clock.</p>`
      : h`<ul>${started.map(({ on, decidedBy }) => h`<li>${timeText(on)}, as ${decidedBy} decided</li>`)}</ul>`
  }${readings.map(({ reading, because }) => h`<p>${reading}: ${because}</p>`)}${table({
    caption: 'Duties to the SEC',
    head: ['Duty', 'State', 'Date', 'Because'],
    rows: duties.map((duty) => [
      h`${duty.title} (${link(duty.sources[0], duty.citation)})`,
      duty.answer === 'due' || duty.answer === 'undetermined' ? statusChip(duty.status) : 'not owed on these facts',
      duty.due === null ? 'no date' : dueText(duty.due, duty.daysLeft),
      duty.because.join(' '),
    ]),
    empty: 'None is computed.',
  })}`;

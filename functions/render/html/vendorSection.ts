import type { SourceRef } from '../../../domain/breach/reconcile.ts';
import type { DutyGroup, DutyView } from '../../../domain/report/dutyText.ts';
import type { FactText } from '../../../domain/report/factText.ts';
import type { IncidentView, RowView, SetAsideView } from '../../../domain/report/reportView.ts';
import { toneOf } from '../tone.ts';
import { h, link, list, type Markup } from './markup.ts';

const findings = {
  exposed: ['Exposed', 'alarm'],
  review: ['To review', 'warn'],
  rejected: ['Rejected', 'warn'],
  clear: ['Clear', 'done'],
} as const;

/** More sources of one fact than these are only counted. */
const mostSources = 6;

const sourceMarkup = ({ publisher, published, url, document, confidence }: SourceRef): Markup =>
  h`<li>${link(url, publisher)}${published ? `, ${published}` : ''}${document ? `, ${document}` : ''} (${confidence} confidence)</li>`;

function sourceList(sources: readonly SourceRef[]): Markup | null {
  if (sources.length === 0) return null;
  const more = sources.length - mostSources;
  return h`<ul class="plain">${sources.slice(0, mostSources).map(sourceMarkup)}${more > 0 ? h`<li>and ${more} more</li>` : null}</ul>`;
}

function factTable(title: string, facts: readonly FactText[]): Markup | null {
  if (facts.length === 0) return null;
  const rows = facts.map(
    ({ label, value, sources }) =>
      h`<tr><th scope="row">${label || 'Also'}</th><td>${value}</td><td class="from">${sourceList(sources)}</td></tr>`,
  );
  return h`<h5>${title}</h5><table class="facts stack"><thead><tr><th scope="col">Fact</th><th scope="col">Statement</th><th scope="col">Sources</th></tr></thead><tbody>${rows}</tbody></table>`;
}

const dutyItem = (d: DutyView): Markup =>
  h`<li><span class="date">${d.date}</span> <strong>${d.title}</strong>: <span class="state ${toneOf(d.status)}">${d.state}</span>; ${link(d.sources[0], d.citation)}${d.latest ? h`<br><span class="muted">Cautious date; latest reading ${d.latest}</span>` : null}<br><span class="muted">To: ${d.recipient}</span></li>`;

const groupMarkup = ({ duties, clocks, sums, reasons }: DutyGroup): Markup =>
  h`<div class="group"><ul class="duties">${duties.map(dutyItem)}</ul>${list(sums, 'why sums')}${list(
    [...clocks.map((clock) => `Clock from ${clock}`), ...reasons],
    'why',
  )}</div>`;

const part = (title: string, body: Markup | null): Markup | null =>
  body === null ? null : h`<h5>${title}</h5>${body}`;

function incidentSection(incident: IncidentView): Markup {
  const { title, reference, path, explanation, ifItHolds, filing, owed, notOwed, asks, openQuestions } = incident;
  const header = h`<h4>Incident: ${title}</h4><p class="muted">${reference}; ${path}</p>${explanation.map((x) => h`<p>${x}</p>`)}`;
  if (ifItHolds !== null) return h`${header}<p><strong>${ifItHolds}</strong></p>`;
  return h`${header}${filing ? h`<p>${filing}</p>` : null}${factTable('What the sources say', incident.facts)}${factTable(
    'Where they disagree (not used)',
    incident.conflicts,
  )}${part('Facts that cannot all be true', list(incident.contradictions, 'plain'))}${part('Not public yet', list(openQuestions, 'plain'))}<h5>What is due, to whom, by when</h5>${
    owed.length > 0 ? owed.map(groupMarkup) : h`<p>Nothing on the facts known.</p>`
  }${part('Not owed on these facts', list(notOwed, 'plain'))}${part('What to find out next', list(asks, 'plain'))}`;
}

const setAsideSection = ({ title, lines }: SetAsideView): Markup =>
  h`<h4>Set aside: ${title}</h4>${lines.map((line) => h`<p>${line}</p>`)}`;

/** A vendor with all that the report says of it. */
export function vendorSection({ row, name, finding, remarks, incidents, setAside }: RowView): Markup {
  const [words, tone] = findings[finding];
  return h`<article class="vendor" id="vendor-${row}"><h3><span class="tag ${tone}">${words}</span> <bdi>${name}</bdi></h3>${remarks.map((remark) => h`<p>${remark}</p>`)}${incidents.map(incidentSection)}${setAside.map(setAsideSection)}</article>
`;
}

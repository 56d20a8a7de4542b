import { findOut } from '../../../../domain/report/dutyText.ts';
import type { Schemas } from '../api.ts';
import { h, type Markup } from '../frame.ts';
import { pathOfSubject } from './findingPath.ts';
import { textList } from './textList.ts';

type Row = Schemas['VendorResult'];
type Exposure = Schemas['Exposure'];

const matchText = ({ vendorName, decision, score, via }: Schemas['VendorMatch']): string =>
  `${vendorName}: ${decision}, score ${score}${via.length > 0 ? ` (${via.join('; ')})` : ''}`;

/** Why the incident is taken to reach this vendor of the list. */
export const matchPart = (
  { matches }: Row,
  { explanation, path, organizationNamed, organizationNamedBy, vendorId }: Exposure,
): Markup => {
  const used = matches.filter((match) => match.vendorId === vendorId);
  return h`<section><h2>Why it is taken to reach this vendor</h2>${textList(explanation)}${
    path.length > 0 ? h`<p class="soft">By: ${path.join(', ')}.</p>` : null
  }${organizationNamed ? h`<p>Sources name your organization as ${organizationNamed}: ${organizationNamedBy.join('; ')}.</p>` : null}${
    used.length > 0
      ? h`<details><summary>What the matcher says</summary>${textList(used.map(matchText))}</details>`
      : null
  }</section>`;
};

/** What nobody knows yet, in public or here, with what it would change. */
export function questionPart({ openQuestions, duties }: Exposure, askPath: string): Markup | null {
  const asks = findOut(duties);
  if (openQuestions.length === 0 && asks.length === 0) return null;
  return h`<section><h2>What to find out next</h2>${textList(asks)}${
    asks.length > 0 ? h`<p><a class="button" href="${askPath}">Ask the vendor</a></p>` : null
  }${openQuestions.length > 0 ? h`<h3>Not public yet</h3>${textList(openQuestions)}` : null}</section>`;
}

/** The other incidents of the vendor, and whom people ruled out. */
export function historyPart(row: Row, shown: readonly Exposure[], organizationId: string): Markup | null {
  const others = row.exposures.filter((exposure) => !shown.includes(exposure));
  const { setAside = [] } = row;
  if (others.length === 0 && setAside.length === 0) return null;
  const other = ({ title, breachId, decision }: Exposure): Markup =>
    h`<li><a href="${pathOfSubject(organizationId, { externalId: row.externalId, name: row.name, breachId })}">${title}</a>${decision === 'review' ? h` (to review)` : null}</li>`;
  return h`<section><h2>Other incidents of this vendor</h2>${
    others.length > 0 ? h`<ul>${others.map(other)}</ul>` : null
  }${setAside.length > 0 ? h`<h3>Set aside by a person</h3>${textList(setAside.map(({ vendorName, explanation }) => `${vendorName}: ${explanation.join(' ')}`))}` : null}</section>`;
}

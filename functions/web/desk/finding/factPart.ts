import { conflictTexts, type FactText, factTexts } from '../../../../domain/report/factText.ts';
import type { Schemas } from '../api.ts';
import { h, type Markup } from '../frame.ts';
import { sourceList, table } from '../parts.ts';
import { textList } from './textList.ts';

type Source = FactText['sources'][number];

const refOf = ({ publisher, document, confidence, url, published }: Source) => ({
  title: `${publisher}${document ? `, ${document}` : ''} (${confidence} confidence)`,
  url,
  published,
});

/** More sources of one statement than these are only counted. */
const mostSources = 6;

const sourcesOf = ({ sources }: FactText): Markup => {
  const more = sources.length - mostSources;
  return h`${sourceList(sources.slice(0, mostSources).map(refOf))}${more > 0 ? h`<p class="soft">and ${more} more</p>` : null}`;
};

const factTable = (caption: string, facts: readonly FactText[]): Markup | null =>
  facts.length === 0
    ? null
    : table({
        caption,
        head: ['Fact', 'Statement', 'Sources'],
        rows: facts.map((fact) => [fact.label || 'Also', fact.value, sourcesOf(fact)]),
      });

/** What the sources say of an incident, where they disagree, and what cannot be true together. */
export function factPart({ facts, contradictions, materiality }: Schemas['Exposure']): Markup {
  const [said, conflicts] = [factTexts(facts), conflictTexts(facts)];
  const filing = materiality.vendorDeterminedOn || materiality.vendorFiledOn ? h`<p>${materiality.note}</p>` : null;
  return h`<section><h2>What the sources say</h2>${
    said.length === 0
      ? h`<p>No source is known: this incident rests on what your organization states itself.</p>`
      : factTable('Facts that the clocks are reckoned from, with their sources', said)
  }${filing}${factTable('What other sources say, and was not used', conflicts)}${
    contradictions.length === 0 ? null : h`<h3>Facts that cannot all be true</h3>${textList(contradictions)}`
  }</section>`;
}

import type { MaterialityFact, MaterialityInput } from './materialityFacts.ts';

/** A factor of which something is known; `open` asks for the part that is missing. */
export type Known = { value: unknown; text: string; sources: MaterialityFact['sources']; open?: string };

/** Reads one factor; `null` where nothing at all is known of it. */
export type Reader = (input: MaterialityInput) => Known | null;

/** A number as people read it. */
export const n = (x: number): string => x.toLocaleString('en-US');
/** The organization's own word, by the field that bears it. */
export const own = (text: string): MaterialityFact['sources'][number] => ({ by: 'organization', text });

/** A fact as the sources of the store give it. */
export function stored({ exposure }: MaterialityInput, field: string): Known | null {
  const fact = exposure.facts[field];
  if (!fact) return null;
  const others = fact.conflict?.map((c) => c.text) ?? [];
  return {
    value: fact.value,
    text: others.length > 0 ? `${fact.text}; other sources say: ${others.join('; ')}` : fact.text,
    sources: fact.sources.map(({ publisher, published, url }) => ({
      by: 'sources',
      text: published ? `${publisher}, ${published}` : publisher,
      ...(url !== undefined && { url }),
    })),
  };
}

/** To a tenth of a percent; less than that is said as such. */
export const shareText = (share: number): string =>
  share > 0 && share < 0.001
    ? 'less than 0.1 %'
    : `${(share * 100).toFixed(1)} %${share > 1 ? ': more than are served; check both numbers' : ''}`;

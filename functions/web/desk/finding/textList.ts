import { h, type Markup } from '../frame.ts';

/** Sentences one below the other; nothing where there are none. */
export const textList = (texts: readonly string[]): Markup | null =>
  texts.length === 0 ? null : h`<ul>${texts.map((text) => h`<li>${text}</li>`)}</ul>`;

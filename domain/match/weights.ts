import type { VendorIndex } from './index/vendorIndex.ts';
import * as v1 from './weights.v1.ts';
import * as v2 from './weights.v2.ts';

type Figures<T> = { readonly [K in keyof T]: number };

/** All figures by which one version of the matcher weighs its evidence. A new version is a new file of figures. */
export type Weights = {
  signs: Figures<typeof v1.signs>;
  equality: Figures<typeof v1.equality>;
  differences: Figures<typeof v1.differences>;
  thresholds: Figures<typeof v1.thresholds>;
  rules: { readonly [K in keyof typeof v1.rules]: boolean };
};

/** What a feature works on: the entities, and the figures of the version that was asked for. */
export type Search = { index: VendorIndex; weights: Weights };

/** The versions that can be asked for, by the name that stands in reports. */
export const matchers = { v1, v2 } as const satisfies Record<string, Weights>;
export type MatcherName = keyof typeof matchers;

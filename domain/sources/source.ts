import type { Origin } from '../breach/contribution.ts';

/** The public sources, in the order in which they build on each other. */
export const feedNames = ['hhs-ocr', 'vcdb', 'sec-8k'] as const;
export type FeedName = (typeof feedNames)[number];

/** A public or own source of breach records: what it is, on what terms, and what a healthy load of it looks like. */
export type SourceDescription = {
  name: Exclude<Origin, 'curators'>;
  title: string;
  publisher: string;
  /** Where it is found; `null` for what has no public address of its own. */
  url: string | null;
  /** The terms of use in a few words, with the address of the licence where it has one. */
  licence: string;
  /** How the source wants to be named wherever its contents are shown; `null` where it asks for nothing. */
  attribution: string | null;
  /** Days after which what was last brought in counts as old: what happened since is likely missing. */
  staleAfterDays: number;
  /** What one file of each kind holds, by kind. Fewer or more is no error, but a person should look at that file. */
  expectedRows: Readonly<Record<string, ExpectedRows>>;
};

/** Both ends included. */
export type ExpectedRows = { least: number; most: number };

import type { FeedName } from '../../domain/sources/source.ts';
import type { BuiltFeed, Known, StoredFile } from './feed.ts';
import { buildFilings } from './filingsFeed.ts';
import { buildPortal } from './portalFeed.ts';
import { buildVcdb } from './vcdbFeed.ts';

/** Computes the records of a source out of all its files. Pure: the same files and knowledge give the same records. */
export const buildFeed = (source: FeedName, files: readonly StoredFile[], known: Known): BuiltFeed =>
  builders[source](files, known);

const builders: Record<FeedName, (files: readonly StoredFile[], known: Known) => BuiltFeed> = {
  'hhs-ocr': buildPortal,
  vcdb: buildVcdb,
  'sec-8k': buildFilings,
};

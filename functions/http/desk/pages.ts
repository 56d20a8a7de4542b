import type { Place } from '../../web/desk/frame.ts';
import type { DeskPages } from './deskEnv.ts';

/** Pages that one file of routes makes. */
type Entry = {
  /** Their addresses, as the routes spell them; `/*` at the end: all below too. The first entry that fits is taken. */
  paths: readonly string[];
  /** Where they stand among the places of the frame; left out for pages that others lead to. */
  place?: Place;
  load(): Promise<DeskPages>;
};

/** Every page of the desk, by the order in which the frame names them. A file of routes is loaded when one of its pages is asked for. */
export const pages: readonly Entry[] = [
  {
    paths: ['/desk', '/desk/organizations/*'],
    load: async () => (await import('../routes/desk/organizations.ts')).organizationPages,
  },
  {
    paths: ['/desk/o/:organizationId/import/*'],
    place: { id: 'import', name: 'Import', of: 'organization', path: '/import' },
    load: async () => (await import('../routes/desk/import.ts')).importPages,
  },
  {
    paths: ['/desk/o/:organizationId/run'],
    load: async () => (await import('../routes/desk/run.ts')).runPages,
  },
];

/** The places of the frame, in their order. */
export const places: readonly Place[] = pages.flatMap(({ place }) => (place ? [place] : []));

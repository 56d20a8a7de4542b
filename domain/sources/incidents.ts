import type { SourceDescription } from './source.ts';

/** The incidents that people of this project read up and reviewed, one file each (domain/breach/catalog). */
export const incidents: SourceDescription = {
  name: 'incidents',
  title: 'Reviewed incidents at vendors of hospitals',
  publisher: 'Breachclock',
  url: null,
  licence: 'The terms of Breachclock itself; each claim names the public document that it was read from.',
  attribution: null,
  staleAfterDays: 60,
  expectedRows: { incident: { least: 20, most: 5_000 } },
};

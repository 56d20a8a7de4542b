import type { SourceDescription } from './source.ts';

/** Security incidents that volunteers coded from public reports. Many years of it, few recent ones. */
export const vcdb: SourceDescription = {
  name: 'vcdb',
  title: 'VERIS Community Database',
  publisher: 'VERIS Community Database (vz-risk)',
  url: 'https://github.com/vz-risk/VCDB',
  licence: 'CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/',
  attribution: 'VERIS Community Database (VCDB), https://github.com/vz-risk/VCDB, CC BY-SA 4.0',
  staleAfterDays: 365,
  expectedRows: { incident: { least: 2_000, most: 30_000 } },
};

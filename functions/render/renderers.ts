import type { ReportWriter } from '../../domain/report/reportWriter.ts';
import type { EarlierEvent } from './ics/calendarEvents.ts';

/** The forms of a report beside its JSON. */
export const formats = ['text', 'csv', 'ics', 'html', 'pdf', 'xlsx'] as const;
export type Format = (typeof formats)[number];

export type RenderOptions = {
  /** Tells one organization's calendar entries from another's: its id, or else its name. */
  uidScope: string;
  /** The calendar entries of the organization's report before, so that those that are gone are cancelled. */
  earlier?: readonly EarlierEvent[];
  /** Characters about vendors in the plain text; without it there is no bound. */
  mostText?: number;
};

export type Renderer = {
  mediaType: string;
  /** The end of a file's name. */
  extension: string;
  isBinary: boolean;
  /** A writer for one report. What it is made of is loaded here, so that a start of the function does not pay for them. */
  open(options: RenderOptions): Promise<ReportWriter<string | Promise<Uint8Array>>>;
};

/** Every form of a report, with what it is on the wire. */
export const renderers: Record<Format, Renderer> = {
  text: {
    mediaType: 'text/plain; charset=UTF-8',
    extension: 'txt',
    isBinary: false,
    open: async ({ mostText = Number.POSITIVE_INFINITY }) =>
      (await import('../../domain/report/textReport.ts')).textWriter(mostText),
  },
  csv: {
    mediaType: 'text/csv; charset=UTF-8; header=present',
    extension: 'csv',
    isBinary: false,
    open: async () => (await import('./csv/csvReport.ts')).csvWriter(),
  },
  ics: {
    mediaType: 'text/calendar; charset=UTF-8; method=PUBLISH',
    extension: 'ics',
    isBinary: false,
    open: async ({ uidScope, earlier }) =>
      (await import('./ics/icsReport.ts')).icsWriter({ uidScope, ...(earlier && { earlier }) }),
  },
  html: {
    mediaType: 'text/html; charset=UTF-8',
    extension: 'html',
    isBinary: false,
    open: async () => (await import('./html/htmlReport.ts')).htmlWriter(),
  },
  pdf: {
    mediaType: 'application/pdf',
    extension: 'pdf',
    isBinary: true,
    open: async () => (await import('./pdf/pdfReport.ts')).pdfWriter(),
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    isBinary: true,
    open: async () => (await import('./xlsx/xlsxReport.ts')).xlsxWriter(),
  },
};

/** The form that a word asks for; null where there is none of that name. */
export const formatNamed = (word: string): Format | null => formats.find((format) => format === word) ?? null;

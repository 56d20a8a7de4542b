import type { Day } from '../calendar/day.ts';

/**
 * Items of Form 8-K that can tell of an incident: 1.05 does so by its very title; 7.01 (Regulation FD disclosure) and 8.01
 * (other events) are used for incidents too, and for anything else.
 */
export const incidentItem = '1.05';
export const otherItems: readonly string[] = ['7.01', '8.01'];

/** Item 1.05 exists since this day (88 FR 51896; 17 CFR 249.308, compliance from 2023-12-18). */
export const firstDayOfIncidentItem: Day = '2023-12-18';

/** A company under whose number a report was filed; several have filed one together. */
export type Registrant = {
  /** Central Index Key, ten digits. */
  cik: string;
  /** As EDGAR writes it; `null` where the file that was read does not say it. */
  name: string | null;
  formerNames: string[];
  ticker: string | null;
};

/** One current report: what EDGAR says about it without its text. */
export type Filing = {
  /** "0000731766-24-000045". */
  accession: string;
  form: '8-K' | '8-K/A';
  /** Numbers of its items, in their order. */
  items: string[];
  filedOn: Day;
  /** The cover's "date of earliest event reported". */
  reportDate: Day | null;
  /** In the order of their numbers. */
  registrants: [Registrant, ...Registrant[]];
  /** The report itself, or the page that lists its documents. */
  url: string;
};

/** One file of EDGAR, read. */
export type FilingsFile = {
  sha256: string;
  /** Day on which the file was first brought into the store. */
  importedOn: Day;
  filings: readonly Filing[];
};

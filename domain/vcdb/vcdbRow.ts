import type { PartialDate } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';

/** Branches of the VERIS vocabulary under which an incident's causes stand. */
export const actionKinds = [
  'malware',
  'hacking',
  'social',
  'misuse',
  'physical',
  'error',
  'environmental',
  'unknown',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** One cause, with the words of VERIS for what was done and by which way. */
export type VcdbAction = { kind: ActionKind; varieties: string[]; vectors: string[] };

/** One incident of the VERIS Community Database: what is used of its record, and nothing else. */
export type VcdbRow = {
  /** Line of the file on which the record begins, the first being 1. */
  line: number;
  /** In small letters. */
  id: string;
  /** Runs of white space made one; `null` where there is none. */
  summary: string | null;
  /** The addresses among its references, in their order. */
  references: string[];
  standing: 'confirmed' | 'suspected' | 'near-miss' | 'false-positive';
  /** How far its author trusts what the record says. */
  confidence: 'high' | 'medium' | 'low' | 'none' | null;
  /** How far the people of the database are with it; in their words. */
  analysis: string | null;
  victim: {
    name: string | null;
    /** NAICS, two to six digits; "000" for unknown. */
    industry: string;
    /** ISO 3166-1 codes; none where unknown. */
    countries: string[];
    /** Two letters, for a victim in the United States. */
    state: string | null;
    /** Other organizations that were reached through this one. */
    others: string[];
  };
  /** A business partner who was (also) the cause. The notes hold a name, a sentence or what belongs to another record. */
  partner: { names: string[]; notes: string | null } | null;
  actions: VcdbAction[];
  /** What became known to others; `null` where nothing is said of it. */
  data: {
    disclosure: 'yes' | 'potentially' | 'no' | 'unknown';
    /** Records, as VERIS counts them. */
    total: number | null;
    varieties: string[];
  } | null;
  occurred: PartialDate;
  /** Day on which the record was last changed, or made where only that is known. */
  changedOn: Day | null;
};

/** One file of the database, read. */
export type VcdbFile = {
  sha256: string;
  /** Day on which the file was first brought into the store. */
  importedOn: Day;
  rows: readonly VcdbRow[];
};

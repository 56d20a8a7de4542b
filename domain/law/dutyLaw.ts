import type { Confidence } from './duty.ts';
import type { Parameter } from './parameter.ts';

/** What a rule's text fixes, as dated data: one file a duty under `parameters/`. */
export type DutyLaw = {
  dutyId: string;
  jurisdiction: string;
  title: string;
  recipient: string;
  citation: string;
  /** Where the text can be read. */
  sources: readonly string[];
  confidence: Confidence;
  /** What is not settled, or was not seen in the official text; said in the register. */
  doubts?: readonly string[];
  /** From when to when the duty exists at all. */
  inForce: Parameter<true>;
  /** The words that come before the number, or stand in its place. */
  standard: Parameter<string>;
  /** What the notice must contain. */
  content?: Parameter<readonly string[]>;
};

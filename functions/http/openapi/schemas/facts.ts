import * as z from 'zod';
import type { StepName } from '../../../../domain/breach/ranking.ts';
import type { ReconciledFact, SourcedValue, SourceRef } from '../../../../domain/breach/reconcile.ts';
import { confidence, statedDate } from './common.ts';
import { objectOf, wordsOf } from './tied.ts';

const sourceFields = {
  publisher: z.string().describe('Who published it.'),
  kind: z
    .string()
    .describe('How near the document stands to the fact: filing, regulator, notice, court, press, reprint.'),
  confidence: confidence.describe('How well it is established.'),
  published: statedDate.exactOptional().describe('When it was published.'),
  url: z.string().exactOptional().describe('Where it can be read.'),
  document: z.string().exactOptional().describe('Number of a document that has no known public address.'),
};

export const sourceRef = objectOf<SourceRef>()('SourceRef', 'A source as a report cites it.', sourceFields);

const tracedSource = objectOf<SourceRef & { sha256?: string }>()(
  'TracedSource',
  'A source, with the digest of the file in which it was read.',
  { ...sourceFields, sha256: z.string().exactOptional().describe('SHA-256 of the file, in hex.') },
);

const valueFields = {
  value: z
    .unknown()
    .describe(
      'The value in the shape of its field: a partial date, a count of people, a list or a text; `text` reads it.',
    ),
  text: z.string().describe('The value in words.'),
  note: z.string().exactOptional().describe('What we noted on it.'),
};

const sourcedValue = objectOf<SourcedValue>()('SourcedValue', 'One value that sources give, with those sources.', {
  ...valueFields,
  sources: z.array(sourceRef).describe('Who says so, the nearest first.'),
});

const tracedValue = objectOf<Omit<SourcedValue, 'sources'> & { sources: z.infer<typeof tracedSource>[] }>()(
  'TracedValue',
  'One value that sources give, with those sources and the files they were read in.',
  { ...valueFields, sources: z.array(tracedSource).describe('Who says so, the nearest first.') },
);

const others = {
  conflict: 'What other sources say against it.',
  also: 'Other wordings of a fact that is told in words.',
  earlier: 'What the same source said before it revised itself: history, no disagreement.',
};

export const fact = objectOf<ReconciledFact>()(
  'Fact',
  'What was chosen among the sources, and what stands against it.',
  {
    ...valueFields,
    sources: z.array(sourceRef).describe('Who says so, the nearest first.'),
    conflict: z.array(sourcedValue).exactOptional().describe(others.conflict),
    also: z.array(sourcedValue).exactOptional().describe(others.also),
    earlier: z.array(sourcedValue).exactOptional().describe(others.earlier),
  },
);

const step = wordsOf<StepName>()([
  'kind-of-figure',
  'confidence',
  'nearness',
  'precision',
  'support',
  'later-publication',
  'order-of-text',
]).meta({ id: 'RuleStep', description: 'The step of a rule that decided between two claims.' });

export const shownFact = z
  .object({
    ...valueFields,
    sources: z.array(tracedSource).describe('Who says so, the nearest first.'),
    conflict: z.array(tracedValue).exactOptional().describe(others.conflict),
    also: z.array(tracedValue).exactOptional().describe(others.also),
    earlier: z.array(sourcedValue).exactOptional().describe(others.earlier),
    rule: z.string().describe('The rule by which the value was chosen, in words.'),
    decidedBy: step.nullable().describe('The step that decided; null where there was nothing to decide.'),
    because: z.string().describe('Why this value stands, in words.'),
  })
  .meta({
    id: 'ExplainedFact',
    description: 'A fact of a breach with its sources and the rule by which it was chosen.',
  });

export const factSheet = <S extends z.ZodType>(one: S) =>
  z.record(z.string(), one).describe('By field: `discovered`, `exfiltration`, `individuals`, `dataTypes` and others.');

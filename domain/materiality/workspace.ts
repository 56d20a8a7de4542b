import { type Day, daysBetween } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import type { Duty } from '../law/duty.ts';
import { defaultTimeZone } from '../law/facts.ts';
import { type FactsOfDecisions, factsOfDecisions, inOrder, type RecordedDecision } from './decision.ts';
import { disclosureQuestion } from './disclosure.ts';
import { type MaterialityFact, type MaterialityInput, materialityFacts } from './materialityFacts.ts';
import { type PeerDays, peerDays } from './peerDays.ts';
import type { Peer } from './peers.ts';

/** All that a registrant needs before it judges one incident, and what it decided so far. It concludes nothing itself. */
export type MaterialityWorkspace = {
  breachId: string | null;
  title: string;
  asOf: Day;
  facts: MaterialityFact[];
  questions: { factor: MaterialityFact['factor']; question: string }[];
  /** Since the organization was told or knew; the day on which its first determination "material" or last conclusion ended it. */
  discovery: { discoveredOn: Day | null; days: number | null; concludedOn: Day | null };
  peers: PeerDays;
  disclosure: typeof disclosureQuestion;
  decisions: RecordedDecision[];
  clocks: FactsOfDecisions & { duties: Duty[] };
  notice: string;
};

const notice =
  'Facts and questions for the people who judge. Breachclock gives no score and draws no conclusion on materiality; only a decision that a named person records starts a clock.';

/** `decisions` are those on this incident; `catalogPeers` what the catalog knows of other registrants (`peersInCatalog`). */
export function materialityWorkspace(
  input: MaterialityInput,
  decisions: readonly RecordedDecision[],
  catalogPeers: readonly Peer[],
): MaterialityWorkspace {
  const { asOf, exposure, organization } = input;
  const zone = organization.timeZone ?? defaultTimeZone;
  const facts = materialityFacts(input);
  const duties = exposure.duties.filter((d) => d.jurisdiction === 'US' && d.dutyId.startsWith('us.sec.'));
  const determination = duties.find((d) => d.dutyId === 'us.sec.8k-1.05.materiality-determination');
  const followed = factsOfDecisions(decisions, { asOf, timeZone: organization.timeZone });
  const given = followed.facts.materialityDeterminedOn ?? input.stated?.materialityDeterminedOn;
  const concluded = given === undefined ? null : localDay(given, zone);
  const concludedOn = concluded !== null && concluded <= asOf ? concluded : null;
  const discoveredOn = determination?.clock?.on ?? null;
  const until = concludedOn ?? asOf;
  return {
    breachId: exposure.breachId,
    title: exposure.title,
    asOf,
    facts,
    questions: facts.flatMap(({ factor, question }) => (question === undefined ? [] : [{ factor, question }])),
    discovery: {
      discoveredOn,
      days: discoveredOn === null || until < discoveredOn ? null : daysBetween(discoveredOn, until),
      concludedOn,
    },
    peers: peerDays(catalogPeers, asOf, organization.name),
    disclosure: disclosureQuestion,
    decisions: inOrder(decisions, zone),
    clocks: { ...followed, duties },
    notice,
  };
}

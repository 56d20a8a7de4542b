import { pointer } from '../problem.ts';
import { type Around, causesOf, changedFacts, isCount, type Stated, statedChanges } from './diffCauses.ts';
import { changeOf, differences, reasonOf, shown } from './diffDuty.ts';
import { exposureItem } from './diffExposure.ts';
import type { DutyState, ExposureState, FactState, RowState } from './diffMemory.ts';
import { type Pair, pairs } from './diffPairs.ts';
import type { DiffItem, DiffPlace } from './diffReasons.ts';
import { consequences, dutyText, factText } from './diffText.ts';
import { vendorItem } from './diffVendor.ts';

/** The place of a row in the later report, or in the earlier one where the later has none. */
function placeOf({ before, after }: Pair<RowState>): DiffPlace {
  const row = after ?? before;
  const vendor = { row: row?.row ?? 0, externalId: row?.externalId ?? null, name: row?.name ?? null };
  return { path: ['vendors', vendor.row], vendor };
}

/** All differences of one vendor, in order: the vendor, what its list states of it, then incident by incident. */
export function* rowItems(pair: Pair<RowState>, differs: Around): Generator<DiffItem> {
  const place = placeOf(pair);
  const stated = statedChanges(pair);
  const exposures = pairs(pair.before?.exposures ?? [], pair.after?.exposures ?? [], (e) => e.breachId ?? '');
  const ofExposures = exposures.map((exposure) => ({
    exposure,
    item: exposureItem(exposure, pair, place, stated, differs),
  }));
  const first = ofExposures.flatMap(({ item }) => item ?? [])[0];
  const vendor = vendorItem(pair, place, differs, first);
  if (vendor) yield vendor;
  for (const fact of stated.vendor) yield factItem(fact, place, { saidBy: 'organization', brought: '' });
  const told = new Set<string | null>();
  for (const { exposure, item } of ofExposures) {
    const breachId = (exposure.after ?? exposure.before)?.breachId ?? null;
    if (item) yield item;
    yield* statedItems(stated, breachId, exposure, place, told);
    if (exposure.before && exposure.after) yield* withinExposure(exposure, place, stated, differs);
  }
  yield* statedElsewhere(pair, stated, place, told);
}

/** What the list states of one incident, with what other numbers of people brought. */
function* statedItems(
  stated: Stated,
  breachId: string | null,
  exposure: Pair<ExposureState> | null,
  place: DiffPlace,
  told: Set<string | null>,
): Generator<DiffItem> {
  if (told.has(breachId)) return;
  told.add(breachId);
  const facts = stated.of(breachId);
  const firstCount = facts.find((f) => isCount(fieldOf(f)));
  for (const fact of facts) {
    const brought = fact === firstCount && exposure ? consequences(changedDuties(exposure)) : '';
    yield factItem(fact, place, { saidBy: 'organization', breachId, brought });
  }
}

/** Facts about incidents that neither report shows under that name: facts without a breachId, a second entry. */
function* statedElsewhere(
  { before, after }: Pair<RowState>,
  stated: Stated,
  place: DiffPlace,
  told: Set<string | null>,
): Generator<DiffItem> {
  const ids = new Set([...(before?.stated?.incidents.keys() ?? []), ...(after?.stated?.incidents.keys() ?? [])]);
  for (const breachId of ids) yield* statedItems(stated, breachId, null, place, told);
}

const changedDuties = ({ before, after }: Pair<ExposureState>): Pair<DutyState>[] =>
  before?.duties === after?.duties
    ? []
    : pairs(before?.duties ?? [], after?.duties ?? [], (d) => d.dutyId).filter((p) => differences(p).length > 0);

/** Facts and duties of an incident that stands in both reports. */
function* withinExposure(
  pair: Pair<ExposureState>,
  place: DiffPlace,
  stated: Stated,
  differs: Around,
): Generator<DiffItem> {
  const breachId = pair.after?.breachId ?? null;
  const facts = changedFacts(pair.before?.facts ?? [], pair.after?.facts ?? []);
  for (const fact of facts) yield factItem(fact, place, { saidBy: 'sources', breachId, brought: '' });
  const causes = causesOf(differs, facts, stated, breachId);
  for (const duty of changedDuties(pair)) {
    const dutyId = (duty.after ?? duty.before)?.dutyId ?? '';
    yield {
      change: changeOf(duty),
      about: 'duty',
      ...reasonOf(duty, causes),
      path: pointer([...place.path, 'exposures', breachId ?? '', 'duties', dutyId]),
      vendor: place.vendor,
      breachId,
      dutyId,
      before: shown(duty.before),
      after: shown(duty.after),
      text: dutyText(duty),
    };
  }
}

const fieldOf = (fact: Pair<FactState>): string => fact.after?.field ?? fact.before?.field ?? '';

type Said = { saidBy: 'sources' | 'organization'; breachId?: string | null; brought: string };

function factItem(fact: Pair<FactState>, place: DiffPlace, { saidBy, breachId, brought }: Said): DiffItem {
  const field = fieldOf(fact);
  const about = breachId === undefined ? [] : [saidBy === 'sources' ? 'exposures' : 'incidents', breachId ?? ''];
  const where = saidBy === 'sources' ? [...about, 'facts'] : about;
  return {
    change: !fact.before ? 'added' : !fact.after ? 'cleared' : 'changed',
    about: 'fact',
    reason: isCount(field) ? 'breach-count-changed' : saidBy === 'sources' ? 'fact-changed' : 'stated-fact-changed',
    path: pointer([...place.path, ...where, field]),
    vendor: place.vendor,
    ...(breachId !== undefined && { breachId }),
    field,
    saidBy,
    before: fact.before?.value ?? null,
    after: fact.after?.value ?? null,
    text: factText(fact, saidBy, brought),
  };
}

import type { Breach, Claim } from '../breach/breach.ts';
import { dayRange, partialDateText } from '../breach/partialDate.ts';
import { inOrder } from '../breach/ranking.ts';
import { knownClaims } from '../breach/reconcile.ts';
import { addBusinessDays, OutsideCalendar } from '../calendar/businessDays.ts';
import type { Day } from '../calendar/day.ts';
import { secBusinessDays } from '../calendar/secBusinessDays.ts';
import { valueOn } from '../law/parameter.ts';
import { sec8kItem105 as law } from '../law/parameters/us/federal/sec8kItem105.ts';
import type { VendorMateriality } from './exposureReport.ts';

type Filing = Extract<Claim, { field: 'sec.filing' }>;
type Determined = Extract<Claim, { field: 'sec.materialityDetermined' }>;

/** The vendor's own determination and Item 1.05 filing, as known on a day, and whether the filing kept its four business days. */
export function vendorMateriality(breach: Breach | null, registrant: string | null, on: Day): VendorMateriality {
  const claims = breach ? knownClaims(breach, on) : [];
  const determinations = claims.filter((c): c is Determined => c.field === 'sec.materialityDetermined');
  const determined = inOrder(determinations, 'ranked')[0]?.value;
  const filings = claims.filter(
    (c): c is Filing => c.field === 'sec.filing' && isItem105(c as Filing, determined !== undefined),
  );
  const filed = inOrder(filings, 'ranked')[0]?.value.filed;
  const dueOn = determined ? dueAfter(exactDay(determined)) : null;
  const filedOn = filed ? exactDay(filed) : null;
  return {
    registrant,
    vendorDeterminedOn: determined ? partialDateText(determined) : null,
    vendorFiledOn: filed ? partialDateText(filed) : null,
    vendorDueOn: dueOn,
    vendorOnTime: dueOn && filedOn ? filedOn <= dueOn : null,
    note: "The vendor's own determination and filing are evidence; they start no clock of this organization.",
  };
}

/** A first 8-K under Item 1.05; where the vendor determined materiality, also one whose heading was not read. */
const isItem105 = (c: Filing, material: boolean): boolean =>
  c.value.form === '8-K' && (c.value.item?.includes('1.05') ?? material);

const exactDay = (d: Parameters<typeof dayRange>[0]): Day | null => {
  const { earliest, latest } = dayRange(d);
  return earliest === latest ? earliest : null;
};

function dueAfter(day: Day | null): Day | null {
  const period = day ? valueOn(law.period, day) : null;
  if (!day || !period) return null;
  try {
    return addBusinessDays(secBusinessDays, day, period.value).day;
  } catch (error) {
    if (error instanceof OutsideCalendar) return null;
    throw error;
  }
}

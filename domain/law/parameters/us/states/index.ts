import type { StateLaw } from '../../../stateLaw.ts';
import { alaska } from './ak.ts';
import { alabama } from './al.ts';
import { arkansas } from './ar.ts';
import { arizona } from './az.ts';
import { california } from './ca.ts';
import { colorado } from './co.ts';
import { connecticut } from './ct.ts';
import { districtOfColumbia } from './dc.ts';
import { delaware } from './de.ts';
import { florida } from './fl.ts';
import { georgia } from './ga.ts';
import { guam } from './gu.ts';
import { hawaii } from './hi.ts';
import { iowa } from './ia.ts';
import { idaho } from './id.ts';
import { illinois } from './il.ts';
import { indiana } from './in.ts';
import { kansas } from './ks.ts';
import { kentucky } from './ky.ts';
import { louisiana } from './la.ts';
import { massachusetts } from './ma.ts';
import { maryland } from './md.ts';
import { maine } from './me.ts';
import { michigan } from './mi.ts';
import { minnesota } from './mn.ts';
import { missouri } from './mo.ts';
import { mississippi } from './ms.ts';
import { montana } from './mt.ts';
import { northCarolina } from './nc.ts';
import { northDakota } from './nd.ts';
import { nebraska } from './ne.ts';
import { newHampshire } from './nh.ts';
import { newJersey } from './nj.ts';
import { newMexico } from './nm.ts';
import { nevada } from './nv.ts';
import { newYork } from './ny.ts';
import { ohio } from './oh.ts';
import { oklahoma } from './ok.ts';
import { oregon } from './or.ts';
import { pennsylvania } from './pa.ts';
import { puertoRico } from './pr.ts';
import { rhodeIsland } from './ri.ts';
import { southCarolina } from './sc.ts';
import { southDakota } from './sd.ts';
import { tennessee } from './tn.ts';
import { texas } from './tx.ts';
import { utah } from './ut.ts';
import { virginia } from './va.ts';
import { usVirginIslands } from './vi.ts';
import { vermont } from './vt.ts';
import { washington } from './wa.ts';
import { wisconsin } from './wi.ts';
import { westVirginia } from './wv.ts';
import { wyoming } from './wy.ts';

/** The breach laws by code; each is made when somebody first asks for it, so that a start does not pay for all. */
const makers: Readonly<Record<string, () => StateLaw>> = {
  'US-AK': alaska,
  'US-AL': alabama,
  'US-AR': arkansas,
  'US-AZ': arizona,
  'US-CA': california,
  'US-CO': colorado,
  'US-CT': connecticut,
  'US-DC': districtOfColumbia,
  'US-DE': delaware,
  'US-FL': florida,
  'US-GA': georgia,
  'US-GU': guam,
  'US-HI': hawaii,
  'US-IA': iowa,
  'US-ID': idaho,
  'US-IL': illinois,
  'US-IN': indiana,
  'US-KS': kansas,
  'US-KY': kentucky,
  'US-LA': louisiana,
  'US-MA': massachusetts,
  'US-MD': maryland,
  'US-ME': maine,
  'US-MI': michigan,
  'US-MN': minnesota,
  'US-MO': missouri,
  'US-MS': mississippi,
  'US-MT': montana,
  'US-NC': northCarolina,
  'US-ND': northDakota,
  'US-NE': nebraska,
  'US-NH': newHampshire,
  'US-NJ': newJersey,
  'US-NM': newMexico,
  'US-NV': nevada,
  'US-NY': newYork,
  'US-OH': ohio,
  'US-OK': oklahoma,
  'US-OR': oregon,
  'US-PA': pennsylvania,
  'US-PR': puertoRico,
  'US-RI': rhodeIsland,
  'US-SC': southCarolina,
  'US-SD': southDakota,
  'US-TN': tennessee,
  'US-TX': texas,
  'US-UT': utah,
  'US-VA': virginia,
  'US-VI': usVirginIslands,
  'US-VT': vermont,
  'US-WA': washington,
  'US-WI': wisconsin,
  'US-WV': westVirginia,
  'US-WY': wyoming,
};
const made = new Map<string, StateLaw>();

/** The jurisdictions whose breach law is coded: 50 States, the District of Columbia, Puerto Rico, Guam, the Virgin Islands. */
export const stateCodes: readonly string[] = Object.keys(makers);

/** The breach law of one jurisdiction; undefined where it is not coded. */
export function stateLaw(code: string): StateLaw | undefined {
  const known = made.get(code) ?? (Object.hasOwn(makers, code) ? makers[code]?.() : undefined);
  if (known) made.set(code, known);
  return known;
}

/** All of them, in the order of their codes' files. */
export const stateLaws = (): StateLaw[] => stateCodes.flatMap((code) => stateLaw(code) ?? []);

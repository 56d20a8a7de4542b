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

/** The breach law of the 50 States, the District of Columbia, Puerto Rico, Guam and the US Virgin Islands, by code. */
export const stateLaws: ReadonlyMap<string, StateLaw> = new Map(
  [
    alabama,
    alaska,
    arizona,
    arkansas,
    california,
    colorado,
    connecticut,
    delaware,
    districtOfColumbia,
    florida,
    georgia,
    hawaii,
    idaho,
    illinois,
    indiana,
    iowa,
    kansas,
    kentucky,
    louisiana,
    maine,
    maryland,
    massachusetts,
    michigan,
    minnesota,
    mississippi,
    missouri,
    montana,
    nebraska,
    nevada,
    newHampshire,
    newJersey,
    newMexico,
    newYork,
    northCarolina,
    northDakota,
    ohio,
    oklahoma,
    oregon,
    pennsylvania,
    rhodeIsland,
    southCarolina,
    southDakota,
    tennessee,
    texas,
    utah,
    vermont,
    virginia,
    washington,
    westVirginia,
    wisconsin,
    wyoming,
    puertoRico,
    guam,
    usVirginIslands,
  ].map((law) => [law.jurisdiction, law]),
);

import { normalizeName } from '../vendor/normalizeName.ts';
import { reportedVendorId } from '../vendor/reportedVendor.ts';
import type { VcdbRow } from './vcdbRow.ts';

/** Words that say what an organization is but not which one: a name made of these alone names nobody. */
const generic = new Set(
  `a an and at center centre centers clinic clinics community company contractor county dental dentist dentists department doctor
doctors dr facility firm for general group health healthcare healthcentre home hospice hospital hospitals in insurance lab
laboratory law local md medical n na nhs none not number nurse nursing of office offices optometrist or other partner pharmacy
physician physicians practice practices private provider public rehabilitation school service services several small social
state surgery surgical system the third party trust unidentified unknown unnamed unspecified various vendor worker listed
disclosed transcription survey storage shredding waste disposal cleaning janitorial renovation billing mail courier site
website individual individuals multiple hospitals organization named home care`.split(/\s+/),
);

/** Whether a text can be the name of one organization: some word says which one, and it is not as long as a sentence. */
export function isName(text: string): boolean {
  const { tokens } = normalizeName(text);
  const tells = tokens.some((token) => !generic.has(token) && !/^\d+$/.test(token));
  return tells && text.trim().length <= 120 && tokens.length <= 15;
}

/** Names that differ by legal form, signs or capitals only have one key. */
export const nameKey = (name: string): string => reportedVendorId(name).replaceAll('health-care', 'healthcare');

const folded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** A note that can be a name: a few words that no sentence is made of. */
const looksLikeName = (note: string): boolean =>
  note.length <= 60 && /^[A-Z0-9]/.test(note.trim()) && !/\b(?:was|were|is|are|had|has|failed|sent)\b/.test(note);

/**
 * The name of the business partner, where it is certain: it stands in the field for names, or in the notes and in the
 * summary too. Notes alone are no evidence: in many records they are those of another one ("Medi-Waste Disposal" beside a
 * hospital in Malaysia). `note`: what stands there where no name is certain.
 */
export function partnerOf({ partner, summary, victim }: VcdbRow): { name: string | null; note: string | null } {
  if (partner === null) return { name: null, note: null };
  const note = partner.names.join('; ') || partner.notes;
  const isOther = (name: string) => isName(name) && nameKey(name) !== nameKey(victim.name ?? '');
  if (partner.names.length > 0) {
    const [name = '', ...more] = partner.names;
    return more.length === 0 && isOther(name) ? { name, note: null } : { name: null, note };
  }
  const name = partner.notes?.replace(/[\s,;]+$/, '').trim() ?? '';
  const core = folded(normalizeName(name).core);
  const isTold = looksLikeName(name) && isOther(name) && folded(summary ?? '').includes(core);
  return isTold ? { name, note: null } : { name: null, note };
}

import { hashOf } from '../match/index/hashedLists.ts';
import { normalizeName } from './normalizeName.ts';
import { type Vendor, vendorSchema } from './vendor.ts';

const longestSlug = 70;

/**
 * The id of a company that is known by its name alone. Names that differ by legal form, signs or capitals only are one;
 * of a name cut for its length a number keeps it apart from others that begin alike.
 */
export function reportedVendorId(name: string): string {
  const { core } = normalizeName(name);
  const slug = core.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  if (slug !== '' && slug.length <= longestSlug) return `org-${slug}`;
  const beginning = slug.slice(0, longestSlug).replace(/-+$/, '');
  return ['org', beginning, hashOf(core === '' ? name : core).toString(36)].filter((part) => part !== '').join('-');
}

/** Reporters end names with stray signs, and old lists cut them within a bracket. */
export const tidyName = (name: string): string =>
  name
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;*]+$/, '')
    .replace(/\s*\((?=[^)]*$)[^)]*$/, '')
    // A remark of the portal's own: "[case #15381]".
    .replace(/\s*\[[^\]]*\]$/, '')
    .trim() || name.trim();

/**
 * A company as reports name it, under every spelling that they use. Other names that the text itself gives ("A d/b/a B")
 * become its names; one that is a single word does not confirm a match alone.
 */
export function reportedVendor(id: string, names: readonly string[], types: readonly string[]): Vendor {
  const [name = id, ...spellings] = [...new Set(names.map(tidyName))];
  // "A Walgreens Company" tells whose it is, not what it is called.
  const given = names.flatMap((text) => normalizeName(text).otherNames).filter((other) => !/^an? /i.test(other.text));
  const own = normalizeName(name).core;
  const others = given.filter((other, i) => other.core !== own && given.findIndex((o) => o.core === other.core) === i);
  const ofKind = (...kinds: string[]) => others.filter((other) => kinds.includes(other.kind));
  const trading = ofKind('doing-business-as', 'also-known-as');
  const dated = (list: typeof others) => list.map((other) => ({ name: other.text, basis: 'report' as const }));
  return vendorSchema.parse({
    id,
    name,
    types: [...new Set(types)].sort(),
    aliases: [
      ...spellings.filter((spelling) => normalizeName(spelling).core !== own),
      ...trading.filter((other) => other.tokens.length > 1).map((other) => other.text),
    ],
    weakAliases: trading.filter((other) => other.tokens.length === 1).map((other) => other.text),
    formerNames: dated(ofKind('former-name')),
    laterNames: dated(ofKind('later-name')),
    status: 'reported',
  });
}

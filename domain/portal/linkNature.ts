/** What kinds of incident the words of a report tell of. Two incidents of one vendor in one year differ by them. */
const signs = {
  intrusion:
    /cyber|ransomware|hack|phish|malware|virus|unauthori[sz]ed (?:user|individual|person|part|access|third)|security incident|intrud|compromised (?:an?|the|its)? ?(?:email|server|network)/i,
  mailing:
    /\bmail(?:ed|ing|s)\b|letters?\b|postcards?|envelopes?|misdirected|wrong recipients?|printing error|statements/i,
  loss: /\blost\b|missing|unable to locate|went missing|misplaced/i,
  theft: /stolen|\bstole\b|theft|burglar|break-in|robbed/i,
  disposal: /dispos|dumpster|\btrash\b|recycl|shred/i,
  exposure: /internet|online|search engine|google|web ?site|ftp|port open|publicly|misconfigured|unsecured server/i,
  insider:
    /(?:employee|worker|workforce member|staff member)[^.]* (?:impermissibly|improperly|copied|took|stole|accessed|disclosed|exfiltrated|obtained)/i,
} as const;
export type Nature = keyof typeof signs;

const all = Object.entries(signs) as [Nature, RegExp][];

/** Breach types of the portal, as far as they tell one kind. */
const byType: Readonly<Record<string, Nature[]>> = {
  'Hacking/IT Incident': ['intrusion'],
  Theft: ['theft'],
  Loss: ['loss'],
  'Improper Disposal': ['disposal'],
};

/** The kinds that a sentence tells of; where it tells of none, those of the breach types. Empty: nothing is known. */
export function naturesOf(sentence: string, types: readonly string[]): Set<Nature> {
  const said = all.filter(([, sign]) => sign.test(sentence)).map(([nature]) => nature);
  return new Set(said.length > 0 ? said : types.flatMap((type) => byType[type] ?? []));
}

/** Kinds that two reports of one incident can tell it by: a thing that was stolen was lost, an open server is broken into. */
const alike: readonly ReadonlySet<Nature>[] = [
  new Set<Nature>(['theft', 'loss', 'insider']),
  new Set<Nature>(['intrusion', 'exposure']),
  new Set<Nature>(['loss', 'disposal']),
];

const areAlike = (a: Nature, b: Nature): boolean => a === b || alike.some((kinds) => kinds.has(a) && kinds.has(b));

/** Whether two incidents can be one: where either tells of no kind nothing speaks against it. */
export const canBeOne = (a: ReadonlySet<Nature>, b: ReadonlySet<Nature>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((x) => [...b].some((y) => areAlike(x, y)));

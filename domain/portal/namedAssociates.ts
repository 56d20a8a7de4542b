import {
  actingFor,
  ended,
  finding,
  helper,
  hired,
  included,
  namesThenRole,
  nameThenRole,
  noName,
  parentOf,
  rank,
  remedy,
  role,
  roleThenName,
  saidOf,
  secondName,
} from './namedGrammar.ts';
import { isReporter, letters, type Reporter } from './namedReporter.ts';
import { longestSentence, sentencesOf } from './namedSentences.ts';

/** A company that a closing text names as the one at which, or through which, the incident happened. */
export type NamedAssociate = {
  /** As the text writes it, with its legal form, without what it says in brackets. */
  name: string;
  /** The sentence that says so, white space made one. */
  sentence: string;
  /** A short name that the text gives in brackets: "(CoPilot)". */
  short?: string;
  /** The whole text is that company's report of its own incident and tells of no customer. */
  ofItself: boolean;
};

/** Whether the words before a name leave it the one that did it, and not the one to whom something was given. */
function isActor(before: string, first: boolean): boolean {
  if (/^As [^,]*$/.test(before)) return false;
  if (hired.test(before) && !first) return false;
  const preposition =
    /\b(to|for|with|against)(?: (?:an?|another|its|it|the|their|one of its|his))?(?: (?!(?:by|of|from|at|through|that|when|into|in|on|involving)\b)[a-z][\w'-]*| \(\w+\)| CE's| covered entity's)*\s*$/.exec(
      before,
    );
  if (!preposition) return true;
  const lead = before.slice(0, preposition.index);
  if (preposition[1] === 'with')
    return (
      (first && /\bcontract(?:s|ed) $/.test(lead)) ||
      ended.test(lead) ||
      /\b(?:conjunction|relationship)\s*$/.test(lead)
    );
  return /\b(?:belong(?:ing|s|ed)|subcontractor|contractor|vendor|leased|attribut(?:ed|able)|due|owing|occurred|happened|limited|unknown)\s*$/.test(
    lead,
  );
}

/** "… the business associate (BA) of ". */
const clientBefore = new RegExp(`\\b${rank.replace('?<rank>', '?:')} of $`);

/** Level of a company in the chain: the one hired by a business associate stands below it. */
const isBelow = (rankWord: string): boolean => /sub|(?:associate|BA).*(?:vendor|contractor)/i.test(rankWord);

const tidy = (written: string): string =>
  written
    .replace(/\((?!d)[^()]*\)?|(?<!\([^)]*)\)/g, ' ')
    .replaceAll(/[“”"®]/g, '')
    .replace(/\\/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(actingFor, '')
    .replace(/^the /i, '')
    .replace(/(?:'s|')$/, '')
    .replace(/[\s,;:]+$/, '')
    .replace(/(?<!\b(?:Inc|Corp|Co|Ltd|[A-Z]))\.$/, '')
    .trim();

const isName = (text: string): boolean => {
  const [first = ''] = text.split(/[\s,]/);
  return text.length >= 3 && text.length <= 150 && !noName.test(first) && /[A-Za-z]/.test(text);
};

/** "(“CoPilot”)" or "(CoPilot)" beside a name. */
const shortIn = (text: string): string | undefined =>
  /\((?:the )?["“']?([A-Z][\w&.-]*(?: [A-Z][\w&.-]*)?)["”']?\)/.exec(
    text.replaceAll(/\((?:BAs?|CEs?|TPA)\)/g, ''),
  )?.[1];

const anyRole = new RegExp(role, 'i');

/** `below`: hired by a business associate; `associate`: called one outright, not a vendor or contractor. */
type Found = { name: string; below: boolean; associate: boolean; short?: string };

function namesIn(sentence: string, first: boolean): Found[] {
  const found: Found[] = [];
  const add = (match: RegExpMatchArray, after: string) => {
    const [said, rankWord] = [tidy(match.groups?.name ?? ''), match.groups?.rank ?? ''];
    const before = sentence.slice(0, match.index);
    if (!isName(said) || helper.test(before)) return;
    const short = shortIn(match[0] + after.slice(0, 40));
    const one = { name: said, ...(short !== undefined && { short }) };
    // "… gave it to another vendor, X, who lost it": X did it.
    if (/^,? (?:who|which) (?:then|inadvertently|erroneously|mistakenly|impermissibly)\b/.test(after)) {
      found.push({ ...one, below: true, associate: false });
      return;
    }
    // "… after its business associate, X, reported a breach": of the reporter's own.
    if (/\bafter (?:its|the|an?) $/.test(before) && /^,? reported a breach\b/.test(after)) return;
    // "X, through its subcontractor, Y, lost it": either can have.
    if (isBelow(rankWord) && /\bthrough (?:its|an?|their) $/.test(before)) {
      found.push({ ...one, below: false, associate: false });
      return;
    }
    if (isActor(before, first)) found.push({ ...one, below: isBelow(rankWord), associate: /^b/i.test(rankWord) });
  };
  for (const [pattern, below] of [
    [saidOf, false],
    [parentOf, true],
  ] as const) {
    const match = pattern.exec(sentence);
    const said = tidy(match?.groups?.name ?? '');
    const short = match ? shortIn(match[0]) : undefined;
    if (isName(said)) found.push({ name: said, below, associate: true, ...(short !== undefined && { short }) });
  }
  for (const match of sentence.matchAll(roleThenName)) {
    const after = sentence.slice(match.index + match[0].length);
    add(match, after);
    const second = /^(?:business associates|BAs|vendors|contractors)\b/i.test(match[0]) && secondName.exec(after);
    if (second && found.length > 0)
      found.push({ name: tidy(second.groups?.name ?? ''), below: false, associate: true });
  }
  for (const pattern of [nameThenRole, namesThenRole])
    for (const match of sentence.matchAll(pattern)) {
      const before = sentence.slice(0, match.index);
      // "the covered entity (CE), X, a business associate …" names X as the covered entity; "the business associate of
      // X, its business associate" names X as the client of the one before.
      if (/(?:covered entit(?:y|ies)|\(CEs?\)),? $/.test(before) || clientBefore.test(before)) continue;
      add(match, '');
    }
  const listing = included.exec(sentence)?.groups;
  for (const one of [listing?.name, listing?.second])
    if (one) found.push({ name: tidy(one), below: false, associate: true });
  const below = found.filter((f) => f.below);
  return below.length > 0 ? below : found;
}

/** A text that begins as the report of the business associate itself. */
const ownReport =
  /^(?:(?:The|A) business associates?(?: \(BA\))?,? |(?:[^,]+(?:, (?:Inc|LLC|L\.L\.C|LLP|Corp|Ltd)\.?)?), (?:an?|the) business associates?(?: \(BA\))?[^,]*,? )[\s\S]*?\b(?:reported|filed|submitted|discovered|learned|experienced)\b/i;

/**
 * The business associates that a closing text says were the cause: at whom, or through whom, the incident happened. Of a
 * chain the one furthest down that is named. Not whoever reports its own incident, was hired afterwards, or was sent
 * something by mistake. `reporters`: the names under which the report was filed, where known.
 */
export function businessAssociatesNamed(description: string, reporters: readonly Reporter[] = []): NamedAssociate[] {
  if (!anyRole.test(description)) return [];
  const sentences = sentencesOf(description);
  const itself = /covered entit|\(CE/i.test(description) ? '' : (ownReport.exec(sentences[0] ?? '')?.[0] ?? '');
  if (itself !== '' && reporters.length === 0) return [];
  for (const remedies of [false, true])
    for (const [i, sentence] of sentences.entries()) {
      if (
        sentence.length > longestSentence ||
        !(anyRole.test(sentence) || saidOf.test(sentence)) ||
        remedy.test(sentence) !== remedies ||
        (remedies && finding.test(sentence))
      )
        continue;
      const seen = new Set<string>();
      const named = namesIn(sentence, i === 0).filter(({ name: said, associate }) => {
        if (remedies && !associate) return false;
        const key = letters(said);
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      });
      const others = named.filter(({ name: said }) => !reporters.some((reporter) => isReporter(said, reporter)));
      if (others.length > 0)
        return others.map(({ name: said, short }) => ({
          name: said,
          sentence,
          ...(short !== undefined && { short }),
          ofItself: itself.includes(said),
        }));
      if (named.length > 0) return [];
    }
  return [];
}

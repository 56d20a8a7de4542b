import { sameOrganization, wordsOf } from '../vendor/normalizeName.ts';

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

/** Who filed a report; `isAssociate`: as a business associate. */
export type Reporter = { name: string; isAssociate: boolean };

/** Closing texts have none longer; bounds the time that a hostile text takes. */
const longestSentence = 2000;

/** Words after which a full stop ends no sentence. */
const shortened = /(?:^|[\s(,])(?:St|Mt|Ft|Dr|Drs|Mr|Mrs|Ms|No|Jr|Sr|vs|[A-Z]|(?:[A-Z]\.)+[A-Z])$/;
/** Legal forms: a full stop after them ends a sentence only where the next word begins one. */
const formAtEnd = /(?:^|[\s,])(?:Inc|Corp|Co|Ltd|LLC|L\.L\.C|P\.C|P\.A|L\.P|LLP|dba|d\.b\.a)$/;
const beginsSentence =
  /^(?:The|A|An|In|On|Upon|Following|After|As|At|To|This|These|It|Its|OCR|During|Additionally|Among|Approximately|Both|When|Prior|Between|Subsequent|Subsequently|Notably|Because|Due|According|Although|While|Once|Sometime|Specifically|However)\b/;

/** The sentences of a text, white space made one and curly apostrophes straight. */
function sentencesOf(text: string): string[] {
  const plain = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‘’`´]/g, "'")
    .trim();
  const sentences: string[] = [];
  let begin = 0;
  for (const end of plain.matchAll(/[.!?]["”)]*\s+(?=["“(]?[A-Z0-9])/g)) {
    const before = plain.slice(begin, end.index);
    if (end[0].startsWith('.') && shortened.test(before)) continue;
    const after = end.index + end[0].length;
    if (end[0].startsWith('.') && formAtEnd.test(before) && !beginsSentence.test(plain.slice(after))) continue;
    sentences.push(plain.slice(begin, after).trim());
    begin = after;
  }
  return [...sentences, plain.slice(begin)].filter((sentence) => sentence !== '');
}

/** The grammar of company names in these texts: capital words, joined by small ones, then legal forms and other names. */
const word = String.raw`(?:(?:St|Mt|Ft|Drs?)\.|[A-Z]\w*s'(?= [A-Z])|[A-Z0-9][\w&'./\\+®-]*[\w&+®]|[A-Z]\.?|[a-z]{1,5}[A-Z][\w-]+|athenahealth)`;
const joint = `(?: (?:of|and|&|for|the|at|in|on|de|del|y|to the))*(?: |-|–)`;
const words = `${word}(?:${joint}${word})*`;
const form = String.raw`(?:,? (?:Inc|Incorporated|LLC|L\.L\.C|LLP|L\.L\.P|LP|L\.P|Ltd|Corp|Corporation|Co|PLLC|P\.?C|P\.?A|PSC|M\.?D|D\.?D\.?S|N\.?A|CPAs?)(?:\.(?! [A-Z])|\b))`;
const firm = String.raw`(?:${word}(?:, ${words})+,? (?:&|and) ${word}|University of ${word}(?:, ${words}(?= \())?|${words})${form}*\.?`;
const bracket = String.raw`(?: ?\((?!BAs?\)|TPA\))[^()]{1,60}\))`;
const otherName = String.raw`(?:,? \(?(?:dba|d/b/a|d\.b\.a\.?|doing business as|formerly known as|formerly|now known as|also known as|f/k/a|a/k/a),? (?:the )?${firm}\)?)`;
const name = `(?:the )?(?<name>${firm}${bracket}?${otherName}?)${bracket}?`;

const role =
  '(?:business associates?|BAs?|(?:sub-?)+contractors?|contractors?|vendors?|third[- ]party administrators?|suppliers?|(?:service|billing|transcription|collections?|hosting|storage|printing|mailing|software|shredding|disposal) (?:company|provider|firm|agency|service))';
/** "business associate's (BA) vendor": with the mark, and who was hired in turn. */
const rank = String.raw`(?<rank>${role}(?:'s?)?(?: ?\(["“']?(?:BAs?|TPA|CE)["”']?\))?(?:'s?)?(?: (?:(?:sub-?)*contractor|broker|vendor|partner|transcription service)s?\b)?)`;

/** "its business associate (BA), X, …"; "a vendor, X, …"; "its business associate (X)". */
const roleThenName = new RegExp(String.raw`\b${rank}(?:, | \((?!BAs?\))|: |(?<!'s?) )${name}`, 'g');
/** "X, a business associate (BA) of …"; "X, which is the business associate responsible". */
const owner = String.raw`(?:(?:the )?(?:CE|covered entity)(?:'s|s'|')?(?: \(CE(?:'s)?\))?(?:'s|')?|(?!(?:Inc|LLC|Corp|Ltd|P\.)\b)[A-Z][\w&.' ]{1,60}'s?)`;
const nameThenRole = new RegExp(
  String.raw`\b${name}(?:,| is| was|, which (?:is|was)|, who is|(?<=\b(?:Inc|LLC|Corp|Ltd)\.?)) (?:an?|its?|it's|the|their|one of (?:its|the)|${owner})(?: (?!(?:its|with|that|to|of|for|has|had|is|was|been|from|by|the|as|in)\b)[a-z][a-z-]*){0,5}? ${rank}`,
  'g',
);
/** "business associates (BA) of …", after two names. */
const namesThenRole = new RegExp(String.raw`\b${name}, ${rank} (?:of|for)\b`, 'g');

/** "The BAs involved in … included X and Y". */
const included = new RegExp(
  `^The ${rank} (?:involved|responsible)[^.]*? (?:included|was|were|is|are) ${name}(?: and (?:the )?(?<second>${firm}))?`,
);

/** What follows a role and is a word of the texts, not a name. */
const noName =
  /^(?:CEs?|BAs?|BAAs?|OCR|HHS|PHI|ePHI|HIPAA|Agreements?|Contracts?|Covered|The|A|An|It|Its|In|On|At|To|As|This|That|Internet|Rule|Privacy|Security|Breach|Notification|U\.S|Attorney|FBI|Social|SSN|Medicare|Medicaid|September|January|February|March|April|May|June|July|August|October|November|December|Additionally|Subsequently|Specifically|Consequently|Following|Upon|However|Among|\d[\d,.]*)$/;

/** Steps taken after the incident; who is named in them helped afterwards. */
const remedy =
  /^(?:In (?:response|its mitigation|their mitigation|addition|order)|To (?:prevent|mitigate|resolve)|As (?:a result|part)|Following|Subsequent|Upon (?:discover|learning|receiving)|After (?:the|discover|learning)|Among the|Additionally|Consequently|OCR|The CE (?:also|now)|The (?:CE|BA|covered entity) (?:hired|retained|engaged|improved|updated|revised|implemented|notified|provided|entered|executed|trained|retrained))/;
const hired =
  /\b(?:hired|engaged|engaging|retained|contracted|utilized|employed|changed|switched|selected|purchased|new|assistance of|worked with|working with|agreement with|contract with|terminated by)\b[^,]{0,80}$/;
const ended = /\b(?:terminat|ended|ending|ceased|suspended|sever|discontinu|affiliated)[^,]*$/;

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
    .replace(/^the /i, '')
    .replace(/(?:'s|')$/, '')
    .replace(/[\s,;:]+$/, '')
    .replace(/(?<!\b(?:Inc|Corp|Co|Ltd|[A-Z]))\.$/, '')
    .trim();

const isName = (text: string): boolean => {
  const [first = ''] = text.split(/[\s,]/);
  return text.length >= 3 && text.length <= 150 && !noName.test(first) && /[A-Za-z]/.test(text);
};

/** A name as it is compared within one text. */
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

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
    if (!isName(said)) return;
    const short = shortIn(match[0] + after.slice(0, 40));
    const one = { name: said, ...(short !== undefined && { short }) };
    // "… gave it to another vendor, X, who lost it": X did it.
    if (/^,? (?:who|which) (?:then|inadvertently|erroneously|mistakenly|impermissibly)\b/.test(after)) {
      found.push({ ...one, below: true, associate: false });
      return;
    }
    // "… after its business associate, X, reported a breach": of the reporter's own.
    if (/\bafter (?:its|the|an?) $/.test(before) && /^,? reported a breach\b/.test(after)) return;
    if (isBelow(rankWord) && /\bthrough (?:its|an?|their) $/.test(before)) return;
    if (isActor(before, first)) found.push({ ...one, below: isBelow(rankWord), associate: /^b/i.test(rankWord) });
  };
  for (const match of sentence.matchAll(roleThenName)) add(match, sentence.slice(match.index + match[0].length));
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
      if (sentence.length > longestSentence || !anyRole.test(sentence) || remedy.test(sentence) !== remedies) continue;
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

/** Words that say nothing of whose name it is. */
const common = new Set(
  (
    'of the and for at in inc llc llp corp co ltd corporation company health healthcare care services service system systems ' +
    'medical center solutions group hospital insurance plan management associates'
  ).split(' '),
);

/**
 * Whether a name in a text is the reporter's own: within it ("Nemadji" of "Nemadji Research Corporation"), or with two of
 * three words in common, for the texts misspell names. Of one that files as a business associate common words count too.
 */
export function isReporter(said: string, { name: reporter, isAssociate }: Reporter): boolean {
  const [a, b] = [letters(said), letters(reporter)];
  if (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a))) return true;
  if (sameOrganization(said, reporter)) return true;
  const whole = new Set(wordsOf(reporter));
  if (wordsOf(said).every((w) => whole.has(w))) return true;
  const significant = (text: string) =>
    new Set(wordsOf(text).filter((w) => w.length > 2 && (isAssociate || !common.has(w))));
  const [left, right] = [significant(said), significant(reporter)];
  const shared = [...left].filter((w) => right.has(w)).length;
  return shared >= 2 && shared * 3 >= Math.min(left.size, right.size) * 2;
}

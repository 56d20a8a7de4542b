/** Where a clause ends that has its own say: what one part denies the other may affirm. */
const clauseEnd =
  /;(?=[^;]*\b(?:not|no|none|neither)\b)|;(?= (?:the|it|its|no|none|however|there|this|these|they|but|and the|OCR)\b)|,(?= (?:the|these|this|it|they) (?:[\w()'-]+ ){1,6}?(?:was|were|had|did|(?:includ|contain|involv|compromis|affect|expos)\w+)\b)|,? (?:but(?! not limited)|however|although|though|while|whereas)\b,?|, and (?=(?:no|none|neither|did|was|were|that|it|there|the (?:CE|BA|covered entity|business associate|laptop|computer|device|files?|drive))\b)/;

const held =
  'includ|contain|involv|list|display|disclos|expos|compromis|affect|access|view|stor|reveal|show|consist|hold|have|print';

/** From here on a clause denies: "did not include …", "there were no …", "without …". */
const denies = new RegExp(
  String.raw`\b(?:no(?! show)|none|neither|nor|never|without|exclud\w*|except\w*|other than|rather than|instead of|free of|lack\w*|(?:not|n't|cannot) (?:(?!and |but |or |that |which )\w+ ){0,4}(?:${held})\w*)\b`,
  'i',
);
/** A clause that denies what stands before: "Social Security numbers were not included". */
const deniedAfter =
  /\b(?:was|were|is|are|been|had|did|would|could|being) (?:\w+ly )?not (?:\w+ )?(?:includ|contain|involv|list|display|disclos|expos|compromis|affect|access|view|stor|reveal|present|part|at risk|among)|\b(?:was|were|been) (?:redacted|removed|de-identified|masked|omitted)\b|\b(?:was|were|did|does|do|are|is) not[ .,;)]*$/i;

/** What was first believed and then corrected. */
const corrected =
  /(?<!which was )\b(?:initially|originally|first) (?:\w+ )?(?:reported|believed|thought|indicated|stated|determined|estimated)\b/i;

/** A sentence about what was done afterwards. */
const afterwards =
  /^(?:In (?:response|its|their|order|addition to)|To (?:prevent|mitigate|resolve|address|avoid)|As (?:a|the) (?:result|part|consequence) of (?:the|its|this|OCR|our|an) ?(?:OCR|investigation|corrective)|Following (?:the|this|OCR|its|an) (?:breach|incident|investigation|OCR|theft|event)|Subsequent|Additionally, (?:the (?:CE|covered entity|BA)|OCR|it) (?!determined|discovered|learned|reported)|OCR (?:obtained|provided|verified|reviewed|confirmed)|After (?:OCR|the (?:breach|incident)))/;

/** Words of what was done about a breach; what a sentence lists behind them was not in the breach. */
const remedy =
  /\b(?:implement\w*|revis(?:ed|ing|e)|updat(?:ed|ing|e)|(?:provid\w+|sent|sending|mail\w+) (?:\w+ ){0,3}notifications?|notif(?:y|ied|ying)(?!(?: \w+){1,6}? that\b)|train(?:ed|ing)|retrain\w*|re-train\w*|adopt\w*|improv\w*|develop(?:ed|ing)|offer\w*|strengthen\w*|enhanc\w*|sanction\w*|terminat\w*|counsel(?:ed|ing) (?:the|its|staff|all|an?|employ\w+|workforce)|reset|chang(?:ed|ing)|establish\w*|ceas\w*|safeguards?|credit monitoring|corrective|no longer|going forward|in the future|requir\w+|agreements?|apolog\w+|instruct\w*|will|ensur\w*|discontinu\w*|eliminat\w*|relocat\w*|encrypting|destroyed|shredded|re-?mailed|resent)\b/i;

/** What opens a list of what was in the breach. */
const opener =
  /(?<!\b(?:services|products|plans|efforts|steps|actions|measures|safeguards),? )\b(?:includ(?:ed|es|ing|e)|contain(?:ed|s|ing)?|consist(?:ed|s|ing)? of|compris(?:ed|ing)(?: of)?|involv(?:ed|ing|es)|(?:expos|disclos|compromis|reveal|display|list|affect|stor|show)(?:ed|ing)|access(?:ed|ing)?(?: to)?|(?:download|remov)(?:ed|ing)|obtain(?:ed|ing)|view(?:ed|ing)|(?:PHI|data|information) (?:was|were)|such as|specifically|had their|(?:sent|e-?mailed|mailed|stole|took|copied|printed|posted|used|forwarded) (?=(?:[\w'()]+ ){0,6}?(?:names|[Ss]ocial [Ss]ecurity numbers|SSNs)\b)|(?:disclosure|exposure|lists?|compromise|theft|loss) of|i\.e\.|(?:PHI|information|data)\)?:|(?:with|using) (?=(?:[\w'.]+ ){0,4}?(?:names?|Social Security|social security|SSNs?|addresses)\b)|\((?=(?:[\w']+ ){0,2}(?:names|demographic|clinical|financial|social|Social|dates)))/g;

/** A list before its verb: "names and test results were visible through the window of the envelope". */
const shown =
  /\b(?:was|were|had been|have been|could be|could have been|may have been|might have been|being|to be) (?:\w+ )?(?:visible|expos|disclos|view|access|compromis|includ|involv|print|display|stolen|posted|obtained|acquired|copied|taken|listed|sent|e-?mailed|mailed|available|contained|stored)/i;

/**
 * What a clause says was in the breach: what follows its first opener, or stands before a verb that shows it, as far as it
 * neither denies nor tells what was done afterwards.
 */
function listOf(clause: string): string {
  if (deniedAfter.test(clause)) return '';
  const denial = clause.search(denies);
  const affirmed = denial < 0 ? clause : clause.slice(0, denial);
  const undone = affirmed.search(remedy);
  const told = undone < 0 ? affirmed : affirmed.slice(0, undone);
  const opened = [...told.matchAll(opener)][0];
  const verb = told.search(shown);
  const before = verb < 0 ? '' : told.slice(0, verb);
  return opened ? `${before} · ${told.slice(opened.index + opened[0].length)}` : before;
}

/** The parts of a sentence that list what was in the breach; empty where it lists nothing. */
export function listsOf(sentence: string): string[] {
  if (afterwards.test(sentence) || corrected.test(sentence)) return [];
  const lists: string[] = [];
  for (const clause of sentence.split(clauseEnd)) {
    lists.push(listOf(clause));
    // What follows an act of remedy in the same sentence follows from it.
    if (remedy.test(clause)) break;
  }
  return lists.filter((list) => list.trim() !== '');
}

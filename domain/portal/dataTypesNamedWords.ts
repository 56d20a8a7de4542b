import type { DataType } from '../breach/breach.ts';

/** Names of others than the people concerned, or of things, and images of papers: what they are of stays, the word goes. */
const namesOfOthers: readonly RegExp[] = [
  /\b(file|domain|folder|brand|company|drug|medication|hospital|clinic|facility|employer|insurer|(?:insurance )?(?:carrier|company|provider|plan)|payer|physician|doctor|dentist|surgeon|therapist|nurse|staff|school|agency|pharmacy)s?'?s? names?\b/gi,
  /\bnames? of ((?:(?:an?|the|its|their|his|her) )?(?:\w+ )?(?:physicians?|doctors?|providers?|dentists?|therapists?|hospitals?|clinics?|facility|practice|covered entity|ce|compan(?:y|ies)|carriers?|medications?|insurers?|drugs?|study|program|department))\b/gi,
  /\b(?:photo(?:graph)?s|(?:photographic )?images?) of ((?:the |their )?(?:[\w']+ )?(?:data|records?|information|documents?|screens?|licen[sc]es?|checks?|cards?))\b/gi,
];

/**
 * Words that look like a kind of data and are none: taken out before the kinds are read. What is broad ("demographic
 * information", "medical records") is in no list at all, so that nobody's duty rests on a guess.
 */
const lookalikes: readonly RegExp[] = [
  /\bpassword[- ]protect\w*/gi,
  /\b(?:policy|policies|protocols?)(?:,? (?:and|or)|\/) ?procedures?/gi,
  // Part of a number is not the number.
  /\b(?:(?:the )?(?:last|first|final) (?:\w+ )?(?:\(?[3-6]\)? )?(?:digits?|numbers) of|(?<!\b(?:full|complete) (?:or|and) )partial(?! (?:or|and)\b)|truncated|redacted|portions? of)(?: (?!and\b)[\w']+){0,4}? (?:social security (?:numbers?)?|ssns?)/gi,
  /\bsocial security (?:administration|benefits?|income|disability|office)/gi,
  /\b(?:ip|web|url|internet|wrong|incorrect|erroneous|outdated|old|former|prior|previous|unintended|unauthorized|external) (?:(?:mailing|home|e-?mail|street) )?address(?:es)?/gi,
  /\b(?:to|at|from) (?:an?|one|another|the same|his|her|each) (?:[\w']+ ){0,3}address(?:es)?/gi,
  /\b(?:life|auto|car|cyber|liability|malpractice) insurance/gi,
  /\b(?:to|by|from|with|an|its|for|at) (?:\w+ )?insurance (?:compan(?:y|ies)|carriers?|agents?|brokers?)/gi,
  /\bhealth insurance portability\b/gi,
  /\bfinancial (?:institutions?|assistance|aid|class|status|counsel\w*|harm|officers?|services|risk|directors?|office|loss|department|gain)/gi,
  /\bclinical (?:services|staff|trials?|research\w*|teams?|laborator(?:y|ies)(?! (?:results|tests|data))|director|practice)/gi,
  /\bclaims? (?:that|process\w*|administrator|department|system)/gi,
  /\b(?:the )?last (?:four|4) digits of (?:[\w']+ ){0,2}(?:credit|debit|payment)(?: (?:and|or) debit)? cards?/gi,
  /\b(?:employees?|workforce members?|staff|his|her|administrator|vendor|e-?mail|network|system)(?:'s|s')? (?:log-?in )?(?:credentials|passwords?|user ?names?)/gi,
  /\bto address\b/gi,
  /\bfraudulent (?:bank accounts?|prescriptions?)|\b(?:insurance|credit card) fraud\b|\bprescription pads?\b/gi,
  /\b(?:access|administrative|network|the) credentials\b/gi,
  /\btreatment (?:center|centre|facilit|program|location|relationship)\w*|\bfor treatment\b/gi,
  /\b(?:photo(?:graph)?|image) (?:id\w*|copies)/gi,
  /\bcheck images\b/gi,
  /\bhealth insurance (?:coverage )?(?:from|through|by|under)\b/gi,
  /\b(?:toll[- ]free|dedicated|hotline) (?:\w+ )?(?:(?:tele)?phone )?numbers?/gi,
  /\b(?:covered entity|CE|company|practice|hospital|organization)'s(?: \(CE\))? financial\b/gi,
  /\b(?:attacker|hacker|thief|employee|his|her|their)(?:'s)? (?:own |personal )?bank accounts?/gi,
  /\binsurance (?:members?|programs?|products?|plans?|polic(?:y|ies))(?! (?:\w+ )?(?:information|numbers?|names?|id\w*)\b)/gi,
  /\bbiometric screening/gi,
  /\bhealth information (?:management|exchange|systems?|technology|department)/gi,
  /\bbilling (?:company|vendor|services?|department|systems?|office|software|errors?|process\w*|purposes|co-workers)/gi,
  /\baddress (?:books?|labels?|change)/gi,
];

/**
 * Words of the closing texts for each kind of data. Those with `i` are read in capitals too; the others are also words of
 * the names of hospitals and companies ("Lane Treatment Center"), and are read in small letters only.
 */
const words: readonly [DataType, RegExp][] = [
  ['name', /(?<!\buser ?)\bnames?\b/i],
  [
    'contact',
    /\baddress(?:es)?\b|\b(?:tele)?phone(?: and [\w-]+)? (?:numbers?|and|or)\b|(?<=, )(?:tele)?phone(?=,)|\be-?mails? (?:and|or) [\w ]{0,20}address|\bcontact (?:information|details|data)\b/i,
  ],
  ['dob', /\b(?:dates?|days?) of births?\b|\bbirth ?dates?\b|\bdobs?\b/i],
  ['ssn', /\bsocial security\b|\bssns?\b/i],
  [
    'medical-record-number',
    /\bmedical records?(?:,? (?:and|or|&) [\w' ]{1,40}?)? (?:numbers?|identif\w+)\b|\bmrns?\b|\bchart numbers?\b/i,
  ],
  [
    'diagnosis-treatment',
    /\bdiagnos[ei]s\b|\bdiagnostic (?:\w+ )?(?:codes?|information|data|conditions?)|\btreatments?\b|\bclinical\b|\bconditions?\b|\b(?:medical|surgical|dental|(?:types?|descriptions?) of|diagnos[ei]s(?:,|\/)?(?: and| or)?) ?procedures?\b|, (?:and |or )?procedures?\b(?=,|\.|$| and\b)|\bprocedures? (?:codes?|types?|names?|information|performed|dates?)\b|\bmedical (?:and [\w ]{1,30} )?(?:information|histor(?:y|ies)|data|diagnos|treatment)|(?<=(?:,|and|or|other|as) )health (?:information|histor(?:y|ies)|data|status)|\breasons? for (?:the |their )?(?:visit|appointment|referral|admission)/,
  ],
  ['medications', /\bmedications?\b|\bprescriptions?\b|\bdrug (?:names?|dosages?|information)\b|\bmedicines\b/],
  [
    'lab-results',
    /\b(?:lab(?:oratory)?|test(?:ing)?|pathology)(?:s|\/\w+)?(?: tests?)? (?:and [\w-]+ )?(?:results?|values|findings)\b|\blab(?:oratory)? (?:data|information|tests?|reports?)\b/,
  ],
  [
    'health-insurance',
    /\binsurance\b|\binsurers?\b|\bhealth plan (?:account |member |identification |policy )?(?:information|data|id|ids|members?|numbers?|identif\w+|names?)\b|\b(?:Medicare|Medicaid|subscriber|[Mm]ember|policy|beneficiary)(?:'s)? (?:(?:health )?(?:insurance )?(?:claim )?(?:ID|id|IDs|identification|identifier|beneficiary|group)\b|(?:claim )?numbers?\b)/,
  ],
  [
    'billing-claims',
    /(?<!\b(?:insurance|[Mm]edicare|[Ss]ecurity) )\bclaims?\b|\binsurance claims? (?!numbers?)|\bbilling\b(?! address)/,
  ],
  [
    'financial-account',
    /\bfinancial(?=[^.;()]{0,70}\b(?:information|data|accounts?|records?)\b)|\bbank(?:ing)? (?:\w+ )?(?:accounts?|information|routing)\b|\b(?:checking|savings) account/,
  ],
  ['payment-card', /\b(?:credit|debit|payment|bank)(?:(?:\/| and | or )debit)? cards?\b/i],
  ['driver-license', /\bdriver'?s?'?(?: and [\w' ]{1,30})? (?:licen[sc]es?\b|identification)/i],
  ['biometric', /\bbiometrics?\b|\bfingerprints?\b/],
  [
    'images',
    /\bx-?rays\b|\bx-?ray (?:films?|images?)|(?<!\w-)\bimages\b|\bphotographs\b|\bphotos\b|\bphotographic images?\b|\bimaging scans\b/i,
  ],
  ['credentials', /\bpasswords?\b|\bcredentials\b|\buser ?names?\b/],
  ['genetic', /\bgenetic\b/],
  ['substance-use', /\bsubstance (?:use|abuse)\b/],
  ['mental-health', /\b(?:mental|behavioral) health\b/],
];

/** The kinds of data that a list names, in the order of the words above. */
export function kindsIn(list: string): DataType[] {
  const own = namesOfOthers.reduce((text, other) => text.replaceAll(other, '$1'), list);
  const bare = lookalikes.reduce((text, lookalike) => text.replaceAll(lookalike, ' · '), own);
  const kinds = words.flatMap(([type, word]) => (word.test(bare) ? [type] : []));
  // Alone they are those of the employee by whom the intruder came in.
  return kinds.length === 1 ? kinds.filter((kind) => kind !== 'credentials') : kinds;
}

/** The grammar of company names in these texts: capital words, joined by small ones, then legal forms and other names. */
const word = String.raw`(?:(?:St|Mt|Ft|Drs?)\.|[A-Z]\w*s'(?= [A-Z])|[A-Z0-9][\w&'./\\+®-]*[\w&+®]|[A-Z]\.?|[a-z]{1,5}[A-Z][\w-]+|athenahealth)`;
const joint = `(?: (?:of|and|&|for|the|at|in|on|de|del|y|to the))*(?: |–)`;
const words = `${word}(?:${joint}${word})*`;
const form = String.raw`(?:,? (?:Inc|Incorporated|LLC|L\.L\.C|LLP|L\.L\.P|LP|L\.P|Ltd|Corp|Corporation|Co|PLLC|P\.?C|P\.?A|PSC|M\.?D|D\.?D\.?S|N\.?A|CPAs?)(?:\.(?! [A-Z])|\b))`;
const firm = String.raw`(?:${word}(?:, ${words})+,? (?:&|and) ${word}|University of ${word}(?:, ${words}(?= \())?|${words})${form}*\.?`;
const bracket = String.raw`(?: ?\((?!BAs?\)|TPA\))[^()]{1,60}\))`;
const otherName = String.raw`(?:,? \(?(?:dba|d/b/a|d\.b\.a\.?|doing business as|formerly known as|formerly|now known as|also known as|f/k/a|a/k/a),? (?:the )?${firm}\)?)`;
const name = `(?:the )?(?<name>${firm}${bracket}?${otherName}?)${bracket}?`;

export const role =
  '(?:business associates?|BAs?|(?:sub-?)+contractors?|contractors?|vendors?|third[- ]party administrators?|suppliers?|(?:service|billing|transcription(?: service)?|collections?|hosting|storage|printing|mailing|software|shredding|disposal) (?:company|provider|firm|agency|service))';
/** "business associate's (BA) vendor": with the mark, and who was hired in turn. */
export const rank = String.raw`(?<rank>${role}(?:'s?)?(?: ?\(["“']?(?:BAs?|TPA|CE)["”']?\))?(?:'s?)?(?: (?:(?:sub-?)*contractor|broker|vendor|partner|transcription service)s?\b)?)`;

/** "its business associate (BA), X, …"; "a vendor, X, …"; "its business associate (X)". */
export const roleThenName = new RegExp(String.raw`\b${rank}(?:, | \((?!BAs?\))|: |(?<!'s?) )${name}`, 'g');
/** "its business associates, X (X) and Y": the second one. */
export const secondName = new RegExp(`^,? and ${name}`);
/** "X, a business associate (BA) of …"; "X, which is the business associate responsible". */
const owner = String.raw`(?:(?:the )?(?:CE|covered entity)(?:'s|s'|')?(?: \(CE(?:'s)?\))?(?:'s|')?|(?!(?:Inc|LLC|Corp|Ltd|P\.)\b)[A-Z][\w&.' ]{1,60}'s?)`;
export const nameThenRole = new RegExp(
  String.raw`\b${name}(?:,| is| was|, which (?:is|was)|, who is|(?<=\b(?:Inc|LLC|Corp|Ltd)\.?)) (?:an?|its?|it's|the|their|one of (?:its|the)|${owner})(?: (?!(?:its|with|that|to|of|for|has|had|is|was|been|from|by|the|as|in)\b)[a-z][a-z-]*){0,5}? ${rank}`,
  'g',
);
/** "business associates (BA) of …", after two names. */
export const namesThenRole = new RegExp(String.raw`\b${name}, ${rank} (?:of|for)\b`, 'g');

/** "The BAs involved in … included X and Y". */
export const included = new RegExp(
  `^The ${rank} (?:involved|responsible)[^.]*? (?:included|was|were|is|are) ${name}(?: and (?:the )?(?<second>${firm}))?`,
);

/** "The covered entity (CE) reported that X (X) suffered a data security incident", without a word of what X is to it. */
export const saidOf = new RegExp(
  String.raw`\breported that ${name},? (?:suffered|experienced|was (?:hacked|breached|the (?:victim|target|subject) of))\b`,
);

/** "its servers, belonging to its parent corporation, X": it happened at X, whatever its subsidiary is to the reporter. */
export const parentOf = new RegExp(
  String.raw`\b(?:belonging to|owned by|operated by|maintained by) its parent (?:corporation|company|organization), ${name}`,
);

/** Who acts for a company, written behind its name: "The Management Group's IRIS Consultant". */
export const actingFor = /'s (?:[A-Z][\w-]* )*(?:Consultant|Employee|Nurse|Manager|Agent|Representative|Coordinator)$/;

/** Kinds of contractors that hold nobody's records, and are named for what they did before or after. */
export const helper =
  /\b(?:background check|forensics?|credit monitoring|identity (?:theft )?protection|cyber ?security|investigation|notification|legal) $/i;

/** What follows a role and is a word of the texts, not a name. */
export const noName =
  /^(?:CEs?|BAs?|CE\/BA|BA\/CE|BAAs?|OCR|HHS|PHI|ePHI|HIPAA|Agreements?|Contracts?|Covered|The|A|An|It|Its|In|On|At|To|As|This|That|Internet|Rule|Privacy|Security|Breach|Notification|U\.S|Attorney|FBI|Social|SSN|Medicare|Medicaid|September|January|February|March|April|May|June|July|August|October|November|December|Additionally|Subsequently|Specifically|Consequently|Following|Upon|However|Among|\d[\d,.]*)$/;

/** What the office found lacking beside the incident, and no word of who caused it. */
export const finding = /\b(?:agreements?|BAAs?|assurances?)\b/;

/** Steps taken after the incident; who is named in them helped afterwards. */
export const remedy =
  /^(?:In (?:response|its mitigation|their mitigation|addition|order)|To (?:prevent|mitigate|resolve)|As (?:a result|part)|Following|Subsequent|Upon (?:discover|learning|receiving)|After (?:the|discover|learning)|Among the|Additionally|Consequently|OCR|The CE (?:also|now)|The (?:CE|BA|covered entity) (?:hired|retained|engaged|improved|updated|revised|implemented|notified|provided|entered|executed|trained|retrained))/;
export const hired =
  /\b(?:hired|engaged|engaging|retained|contracted|utilized|employed|changed|switched|selected|purchased|new|assistance of|worked with|working with|agreement with|contract with|terminated by)\b[^,]{0,80}$/;
export const ended = /\b(?:terminat|ended|ending|ceased|suspended|sever|discontinu|affiliated)[^,]*$/;

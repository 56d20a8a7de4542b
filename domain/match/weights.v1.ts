/** The figures of matcher v1. A report says which list made it; a changed list is a new file beside this one. */

/** What an equal sign is worth by itself, 0 … 1. */
export const signs = {
  identifier: 1,
  name: 1,
  'legal-name': 1,
  alias: 0.98,
  'former-name': 0.97,
  'later-name': 0.97,
  product: 0.94,
  domain: 0.95,
  'weak-alias': 0.65,
  'weak-product': 0.6,
  'shared-domain': 0.6,
  parent: 0.6,
  subsidiary: 0.65,
  initials: 0.55,
  /** The CIK of the registrant to which an entity belongs. */
  'registrant-of-group': 0.6,
  /** The same name is borne by several entities. */
  'shared-name': 0.8,
  /** Tail of "AP dept - Change Healthcare" behind a head that is not empty talk. */
  'second-part': 0.7,
  /** A bracket alone; with another sign it only supports. */
  hint: 0.5,
} as const;

/** Factor for how an equal name was found. */
export const equality = {
  same: 1,
  sameWords: 0.98,
  sameLetters: 0.96,
  truncated: 0.93,
  reordered: 0.95,
  sameLook: 0,
} as const;

/** Factors that a near name loses, one for each difference; they multiply. */
export const differences = {
  plural: 0.9,
  /** A letter doubled, or a double one written once. */
  doubled: 0.95,
  joined: 0.97,
  abbreviated: 0.97,
  initials: 0.93,
  reordered: 0.96,
  /** Another order and further words: hardly the same name. */
  reorderedWithin: 0.8,
  /** A letter dropped, added or swapped, or exchanged for one of like sound. */
  slip: 0.92,
  /** One letter exchanged for another: as often another name as a slip. */
  otherLetter: 0.65,
  slipInShortWord: 0.75,
  /** The same beside another telling word that is equal. */
  slipBesideEqual: 0.95,
  /** The vendor list says what is bought ("EHR", "hosting"). */
  extraService: 0.93,
  extraPlace: 0.97,
  extraNoise: 0.97,
  extraGeneric: 0.92,
  extraField: 0.65,
  extraUnknown: 0.53,
  missingGeneric: 0.9,
  missingField: 0.75,
  missingUnknown: 0.7,
  /** Missing behind two telling words: "Berry, Dunn" of "Berry, Dunn, McNeil & Parker". */
  missingBehindTwo: 0.93,
  /** Every further word of a kind. */
  further: 0.98,
  /** Each name has words that the other lacks. */
  bothDiffer: 0.65,
  /** Only the country or reach differs (USA, International). */
  territory: 0.93,
  /** A word that the listed name lacks stands between words that it has. */
  interrupted: 0.8,
  /** The shared part is not where the entity's name begins. */
  notAtHead: 0.75,
  /** The shared part is one ordinary word (Premier, Quest), initials, or a word of up to three letters. */
  ordinary: 0.75,
  /** Nothing telling is shared. */
  onlyGeneric: 0.55,
  confusable: 0.5,
  /** Another entity is as near. */
  notUnique: 0.85,
  /** By rules that v1 does not know. */
  sound: 0,
  twoSlips: 0,
  country: 0,
  numeral: 0,
  foreignForm: 1,
  widespread: 1,
  look: 0,
  rareHead: 0,
  wholeName: 0,
  extraGenericAlone: 1,
  reorderedShort: 1,
  shortAddition: 1,
  slipAmongEqual: 1,
  slipAlone: 1,
  farSlipAlone: 1,
  addition: 1,
  extraProduct: 1,
  bareHead: 1,
  /** Brackets name different places in the United States, or different countries. */
  otherPlace: 1,
  otherCountry: 1,
} as const;

/** Rules beside the figures, by which versions differ. */
export const rules = {
  /** Words that only sound alike, or are two keystrokes apart, are laid beside each other. */
  farSlips: false,
  /** Countries and numbers of a series that one name lacks are told from other words. */
  countriesAndNumerals: false,
  /** Legal forms of different countries speak against a name. */
  legalForms: false,
  /** How many companies bear a word is asked beside the word lists. */
  frequencies: false,
  /** Words that are written as one, or apart, tell as much as the one word. */
  joinedWordsTell: false,
  /** A last word that a field cut off is set aside. */
  cutWords: false,
  /** A weak name weakens a strong one only where both are spelt alike; words anybody uses are no product's name. */
  weaknessBySpelling: false,
  /** A bracket speaks where the name before it means nobody, also with a weak name. */
  bracketsSpeak: false,
  /** Of several near names only the nearest is confirmed, and of equal ones the one that is written the same. */
  onlyNearest: false,
  /** A rare word that only one entity's name begins with stands for the whole name. */
  bareHeads: false,
  /** An equal identifier settles the entity; one that differs is told in any case. */
  identifiersDecide: false,
  /** Two signs are independent only where they rest on different words of the query. */
  independentWords: false,
  /** Words behind a name that is there whole are an addition to it. */
  additions: false,
} as const;

export const thresholds = { match: 0.85, review: 0.5 } as const;

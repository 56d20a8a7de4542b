/** The figures of matcher v2. A report says which list made it; a changed list is a new file beside this one. */

/** What an equal sign is worth by itself, 0 … 1. */
export const signs = {
  identifier: 0.999,
  name: 0.99,
  'legal-name': 0.99,
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
  'registrant-of-group': 0.62,
  /** The same name is borne by several entities. */
  'shared-name': 0.8,
  /** Tail of "AP dept - Change Healthcare" behind a head that is not empty talk. */
  'second-part': 0.7,
  /** A bracket alone; with another sign it only supports. */
  hint: 0.62,
} as const;

/** Factor for how an equal name was found. */
export const equality = {
  same: 1,
  sameWords: 0.98,
  sameLetters: 0.96,
  truncated: 0.93,
  reordered: 0.95,
  sameLook: 0.94,
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
  extraService: 0.91,
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
  notUnique: 0.9,
  /** Words that an English ear takes for one another: "dimention", "dymension". */
  sound: 0.85,
  /** Two keystrokes in a long word. */
  twoSlips: 0.7,
  /** A country that one of the names lacks: a branch is another legal person than its parent. */
  country: 0.75,
  /** A number of a series that one of the names lacks (Fund II, 2). */
  numeral: 0.8,
  /** Legal forms of different countries (GmbH, LLC). */
  foreignForm: 0.82,
  /** Brackets name different places in the United States, or different countries. */
  otherPlace: 0.66,
  otherCountry: 0.55,
  /** Letters that a scanner takes for one another. */
  look: 0.96,
  /** A line that begins with the one rare word of a name and goes on, as with a product. */
  rareHead: 0.65,
  /** A word behind the whole of a rare name: the same company's branch as often as another one. */
  wholeName: 0.63,
  /** The same for a common word behind a name of one telling word. */
  extraGenericAlone: 0.82,
  /** Names of few bits in another order. */
  reorderedShort: 0.75,
  /** One word behind a name of three or more. */
  shortAddition: 0.85,
  /** Two keystrokes, or an exchanged letter, where two or more other words are equal and none is left over. */
  slipAmongEqual: 0.88,
  /** A slip in the only telling word, where other words differ too. */
  slipAlone: 0.98,
  /** The same for words that only sound alike, or differ by two letters. */
  farSlipAlone: 0.88,
  /** A word behind a name that is there whole and says enough by itself. */
  addition: 0.8,
  /** A word between a name that is there whole and what is bought of it ("Expanse" in "Meditech Expanse EHR"). */
  extraProduct: 0.72,
  /** One rare word for the whole name, where no other entity has it. */
  bareHead: 0.87,
  /** The only telling word that is shared is borne by many companies. */
  widespread: 0.8,
} as const;

/** Rules beside the figures, by which versions differ. */
export const rules = {
  /** Words that only sound alike, or are two keystrokes apart, are laid beside each other. */
  farSlips: true,
  /** Countries and numbers of a series that one name lacks are told from other words. */
  countriesAndNumerals: true,
  /** Legal forms of different countries speak against a name. */
  legalForms: true,
  /** How many companies bear a word is asked beside the word lists. */
  frequencies: true,
  /** Words that are written as one, or apart, tell as much as the one word. */
  joinedWordsTell: true,
  /** A last word that a field cut off is set aside. */
  cutWords: true,
  /** A weak name weakens a strong one only where both are spelt alike; words anybody uses are no product's name. */
  weaknessBySpelling: true,
  /** A bracket speaks where the name before it means nobody, also with a weak name. */
  bracketsSpeak: true,
  /** Of several near names only the nearest is confirmed, and of equal ones the one that is written the same. */
  onlyNearest: true,
  /** A rare word that only one entity's name begins with stands for the whole name. */
  bareHeads: true,
  /** An equal identifier settles the entity; one that differs is told in any case. */
  identifiersDecide: true,
  /** Two signs are independent only where they rest on different words of the query. */
  independentWords: true,
  /** Words behind a name that is there whole are an addition to it. */
  additions: true,
} as const;

export const thresholds = { match: 0.82, review: 0.6 } as const;

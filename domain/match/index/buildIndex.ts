import { canonicalIdentifier, type IdentifierKind } from '../../vendor/identifiers.ts';
import { normalizeName } from '../../vendor/normalizeName.ts';
import { comparable } from '../comparable.ts';
import { type Token, tellingWords } from '../foldTokens.ts';
import { hostOf } from '../host.ts';
import { deletionHashes, initialsOf, lookOf, shortestLook, soundOf } from '../letters.ts';
import type { MatchEntity } from '../match.ts';
import { Filing, hashOf } from './hashedLists.ts';
import { namesOf } from './names.ts';
import { Numbers } from './numbers.ts';
import { TextPool } from './texts.ts';
import {
  beginningLetters,
  type EntityDetails,
  headLetters,
  type IndexColumns,
  type NameKind,
  nameKinds,
  noWord,
  shortestNameLook,
  shortestSlip,
  strongKinds,
  type VendorIndex,
  vendorIndexOf,
} from './vendorIndex.ts';

const numberOf = new Map(nameKinds.map((kind, i) => [kind, i]));

/** The words of strong names, each with the names that bear it. */
class Words {
  readonly pool = new TextPool();
  readonly #bearers: number[][] = [];
  readonly #written: boolean[] = [];

  bears(name: number, { word, written }: Token): void {
    const id = this.#idOf(word);
    const bearers = this.#bearers[id];
    if (bearers && bearers[bearers.length - 1] !== name) bearers.push(name);
    this.#written[written === word ? id : this.#idOf(written)] = true;
  }

  /** The number of a word that some strong name bears. */
  find(word: string): number | undefined {
    return this.pool.find(word);
  }

  #idOf(word: string): number {
    const id = this.pool.idOf(word);
    if (id === this.#bearers.length) {
      this.#bearers.push([]);
      this.#written.push(false);
    }
    return id;
  }

  columns(
    texts: TextPool,
  ): Pick<
    IndexColumns,
    'words' | 'wordText' | 'bearersFrom' | 'bearers' | 'wordIsWritten' | 'bySlip' | 'bySound' | 'byWordLook' | 'byHead'
  > {
    const [words, bySlip, bySound, byWordLook, byHead] = [
      new Filing(),
      new Filing(),
      new Filing(),
      new Filing(),
      new Filing(),
    ];
    const [wordText, bearersFrom, bearers] = [new Numbers(), new Numbers(), new Numbers()];
    for (const [id, word] of this.pool.all().entries()) {
      words.add(hashOf(word), id);
      wordText.push(texts.idOf(word));
      bearersFrom.push(bearers.size);
      for (const name of this.#bearers[id] ?? []) bearers.push(name);
      if (!this.#written[id] || word.length < shortestSlip) continue;
      for (const hash of deletionHashes(word)) bySlip.add(hash, id);
      const sound = soundOf(word);
      if (sound) bySound.add(hashOf(sound), id);
      if (word.length >= shortestLook) byWordLook.add(hashOf(lookOf(word)), id);
      if (word.length > headLetters) byHead.add(hashOf(word, 0, headLetters), id);
    }
    bearersFrom.push(bearers.size);
    return {
      words: words.lists(),
      wordText: wordText.array(),
      bearersFrom: bearersFrom.array(),
      bearers: bearers.array(),
      wordIsWritten: Uint32Array.from(this.#written, Number),
      bySlip: bySlip.lists(),
      bySound: bySound.lists(),
      byWordLook: byWordLook.lists(),
      byHead: byHead.lists(),
    };
  }
}

/** Distinct words, as a number for each pair of the spelling that is compared and the one that was written. */
class Tokens {
  readonly #ids = new Map<string, number>();
  readonly word = new Numbers();
  readonly written = new Numbers();
  readonly all: Token[] = [];

  idOf(token: Token, texts: TextPool): number {
    const key = token.written === token.word ? token.word : `${token.written} ${token.word}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    this.all.push(token);
    this.word.push(texts.idOf(token.word));
    this.written.push(texts.idOf(token.written));
    return id;
  }
}

/** What an entity's record says beside its names, in the form that is compared. */
function detailsOf(entity: MatchEntity): EntityDetails {
  const domains = (entity.domains ?? []).flatMap((domain) => hostOf(domain) ?? []);
  const identifiers: Partial<Record<IdentifierKind, string>> = {};
  for (const [kind, text] of Object.entries(entity.identifiers ?? {}) as [IdentifierKind, string | undefined][]) {
    const read = text === undefined ? undefined : canonicalIdentifier(kind, text);
    if (read && 'value' in read) identifiers[kind] = read.value;
  }
  const relatives = [...(entity.parents ?? []), ...(entity.subsidiaries ?? [])].flatMap(
    ({ vendorId }) => vendorId ?? [],
  );
  const { confusableWith = [] } = entity;
  const registrant = entity.registrant && canonicalIdentifier('cik', entity.registrant.cik);
  const registrantCik = registrant && 'value' in registrant ? registrant.value : undefined;
  return {
    ...(domains.length > 0 ? { domains } : {}),
    ...(Object.keys(identifiers).length > 0 ? { identifiers } : {}),
    ...(relatives.length > 0 ? { relatives } : {}),
    ...(confusableWith.length > 0 ? { confusableWith } : {}),
    ...(registrantCik === undefined ? {} : { registrantCik }),
  };
}

/** Works out once what every query needs. Pure: the same entities give the same index, to the byte when packed. */
export function buildVendorIndex(entities: readonly MatchEntity[]): VendorIndex {
  const texts = new TextPool();
  const none = texts.idOf('');
  const words = new Words();
  const tokens = new Tokens();
  const [entityId, entityName, entityDetails] = [new Numbers(), new Numbers(), new Numbers()];
  const [nameEntity, nameKind, nameLabel, nameCore] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()];
  const [nameSince, nameLegalForm, nameForm, nameTokensFrom, nameTokens] = [
    new Numbers(),
    new Numbers(),
    new Numbers(),
    new Numbers(),
    new Numbers(),
  ];
  const [byEntityId, byCore, byFolded, byCompact] = [new Filing(), new Filing(), new Filing(), new Filing()];
  const [byLook, byJoined, byBeginning, byInitials] = [new Filing(), new Filing(), new Filing(), new Filing()];
  const [byDomain, byIdentifier, confusable] = [new Filing(), new Filing(), new Filing()];

  const fileStrong = (id: number, kind: NameKind, core: string, name: readonly Token[]) => {
    const letters = core.replaceAll(' ', '');
    if (letters.length >= beginningLetters) byBeginning.add(hashOf(letters, 0, beginningLetters), id);
    name.forEach((token, i) => {
      words.bears(id, token);
      const next = name[i + 1];
      if (next) byJoined.add(hashOf(token.written + next.written), id);
    });
    if (kind === 'product') return;
    for (const initials of initialsOf(name.map((token) => token.written))) byInitials.add(hashOf(initials), id);
  };

  entities.forEach((entity, place) => {
    entityId.push(texts.add(entity.id));
    const ownName = texts.add(entity.name);
    entityName.push(ownName);
    byEntityId.add(hashOf(entity.id), place);
    const seen = new Set<string>();
    for (const { kind, label, name, since } of namesOf(entity)) {
      const forms = comparable(name);
      if (forms.core === '' || forms.folded === '') continue;
      const key = `${kind}|${forms.core}|${label}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const id = nameEntity.size;
      nameEntity.push(place);
      nameKind.push(numberOf.get(kind) ?? 0);
      nameLabel.push(label === entity.name ? ownName : texts.add(label));
      nameCore.push(texts.add(forms.core));
      nameSince.push(since === undefined ? none : texts.idOf(since));
      nameLegalForm.push(forms.legalForm ? 1 : 0);
      nameForm.push(texts.idOf(forms.form));
      nameTokensFrom.push(nameTokens.size);
      for (const token of forms.tokens) nameTokens.push(tokens.idOf(token, texts));
      byCore.add(hashOf(forms.core), id);
      byFolded.add(hashOf(forms.folded), id);
      byCompact.add(hashOf(forms.compact), id);
      if (forms.foldedCompact !== forms.compact) byCompact.add(hashOf(forms.foldedCompact), id);
      if (forms.compact.length >= shortestNameLook) byLook.add(hashOf(lookOf(forms.compact)), id);
      if (strongKinds.has(kind)) fileStrong(id, kind, forms.core, forms.tokens);
    }
    const details = detailsOf(entity);
    entityDetails.push(texts.idOf(JSON.stringify(details)));
    for (const domain of details.domains ?? []) byDomain.add(hashOf(domain), place);
    for (const [kind, value] of Object.entries(details.identifiers ?? {})) {
      byIdentifier.add(hashOf(`${kind} ${value}`), place);
    }
    if (details.registrantCik) byIdentifier.add(hashOf(`cik ${details.registrantCik}`), place);
    // What tells another company apart must not be what tells this one apart.
    const own = new Set([
      '',
      ...(entity.confusableNames ? namesOf(entity).map(({ name }) => tellingWords(comparable(name).tokens)) : []),
    ]);
    for (const name of entity.confusableNames ?? []) {
      const { folded, tokens: words } = comparable(normalizeName(name));
      confusable.add(hashOf(folded), place);
      const telling = tellingWords(words);
      if (telling !== folded && !own.has(telling)) confusable.add(hashOf(telling), place);
    }
  });
  nameTokensFrom.push(nameTokens.size);

  const wordColumns = words.columns(texts);
  return vendorIndexOf({
    texts: texts.texts(),
    entityId: entityId.array(),
    entityName: entityName.array(),
    entityDetails: entityDetails.array(),
    nameEntity: nameEntity.array(),
    nameKind: nameKind.array(),
    nameLabel: nameLabel.array(),
    nameCore: nameCore.array(),
    nameSince: nameSince.array(),
    nameLegalForm: nameLegalForm.array(),
    nameForm: nameForm.array(),
    nameTokensFrom: nameTokensFrom.array(),
    nameTokens: nameTokens.array(),
    tokenWord: tokens.word.array(),
    tokenWritten: tokens.written.array(),
    tokenWordId: Uint32Array.from(tokens.all, ({ word }) => words.find(word) ?? noWord),
    ...wordColumns,
    byEntityId: byEntityId.lists(),
    byCore: byCore.lists(),
    byFolded: byFolded.lists(),
    byCompact: byCompact.lists(),
    byLook: byLook.lists(),
    byJoined: byJoined.lists(),
    byBeginning: byBeginning.lists(),
    byInitials: byInitials.lists(),
    byDomain: byDomain.lists(),
    byIdentifier: byIdentifier.lists(),
    confusable: confusable.lists(),
  });
}

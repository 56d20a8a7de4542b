import { readIdentifiers } from '../match/features/identifier.ts';
import type { Token } from '../match/foldTokens.ts';
import { domainsAbove, hostOf } from '../match/host.ts';
import type { MatchQuery } from '../match/match.ts';
import { readClosely, readHints, readName } from '../match/readQuery.ts';
import { findingWords } from './nameWords.ts';
import type { Signs } from './watchKey.ts';

/** Names of a kind and domains beyond these are not read by the matcher either. */
const mostRead = 50;

const saysWho = (token: Token | undefined): boolean =>
  token !== undefined && token.class !== 'service' && token.class !== 'noise';

function wordsOfName(text: string): string[] {
  const name = readName(text);
  const literal = name.literal.flatMap(({ tokens }) => findingWords(tokens));
  // A remark of one common word ("billing") means nobody.
  const beside = [...readClosely(name, true), ...readHints(name)].filter(
    ({ tokens, isEmpty }) => !isEmpty && (tokens.length > 1 || saysWho(tokens[0])),
  );
  return [...literal, ...beside.flatMap(({ tokens }) => findingWords(tokens))];
}

/** By what a company that a line of a list means can be found, few signs for each of its names. */
export function queryWords({ name, aliases = [], products = [], domains = [], identifiers }: MatchQuery): Signs {
  const names = [...(name === undefined ? [] : [name]), ...aliases.slice(0, mostRead), ...products.slice(0, mostRead)];
  const hosts = [...domains.slice(0, mostRead), ...names.filter((text) => /^\S+\.\S+$/.test(text))];
  return {
    words: [...new Set(names.flatMap(wordsOfName))],
    domains: hosts.flatMap((text) => domainsAbove(hostOf(text) ?? '')),
    identifiers: readIdentifiers(identifiers).map(([kind, value]) => `${kind} ${value}`),
  };
}

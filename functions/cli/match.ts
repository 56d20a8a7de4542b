import { parseArgs } from 'node:util';
import * as z from 'zod';
import {
  buildVendorIndex,
  MATCHER,
  type MatchEntity,
  type MatcherName,
  type MatchQuery,
  matcherNames,
  matchVendor,
  thresholdsOf,
} from '../../domain/match/match.ts';
import { type Identifiers, identifiersSchema } from '../../domain/vendor/vendor.ts';
import { BadInput, readJson, run, writeAnswer } from './command.ts';

const usage = `usage: npm run -s match -- --entities E.json --queries Q.json [--matcher ${matcherNames.join('|')}] [--out P.json]`;

const id = z.union([z.string().min(1), z.number()]);
const names = z.array(z.string()).nullish();
/** Identifiers that this version does not know are ignored, as all other fields are. */
const identifiers = z.object(identifiersSchema.shape).nullish();
const formerName = z.union([
  z.string().transform((name) => ({ name, until: undefined })),
  z.object({ name: z.string(), until: z.union([z.string(), z.object({ date: z.string() })]).nullish() }),
]);

const entitiesSchema = z.array(
  z.object({
    id: id.transform(String),
    name: z.string(),
    aliases: names,
    also_known_as: names,
    formerNames: z.array(formerName).nullish(),
    products: names,
    domains: names,
    identifiers,
  }),
);

const queriesSchema = z.array(
  z.object({
    id,
    query: z.union([
      z.string().transform((name) => ({ name, aliases: null, domains: null, identifiers: null, products: null })),
      z.object({ name: z.string().nullish(), aliases: names, domains: names, identifiers, products: names }),
    ]),
  }),
);

const remedies = {
  entities: 'an array of {"id", "name", "aliases"?, "formerNames"?, "products"?, "domains"?, "identifiers"?}',
  queries: 'an array of {"id", "query"}, where query is a name or {"name"?, "domains"?, "identifiers"?, "products"?}',
} as const;

/** The list in a file, alone or under its own key. @throws BadInput with the file, the place in it and the remedy. */
function readList<T>(path: string, what: keyof typeof remedies, schema: z.ZodType<T[]>): T[] {
  const content = readJson(path);
  const isWrapped = typeof content === 'object' && content !== null && what in content;
  const parsed = schema.safeParse(isWrapped ? (content as Record<string, unknown>)[what] : content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const pointer = `/${issue?.path.join('/') ?? ''}`;
  throw new BadInput(`${path}: ${pointer}: ${issue?.message ?? 'wrong shape'}. Give ${remedies[what]}.`);
}

const present = (known: Record<string, unknown> | null | undefined): Identifiers =>
  Object.fromEntries(Object.entries(known ?? {}).filter(([, value]) => value !== undefined));

function toEntity(given: z.output<typeof entitiesSchema>[number]): MatchEntity {
  return {
    id: given.id,
    name: given.name,
    aliases: [...(given.aliases ?? []), ...(given.also_known_as ?? [])],
    formerNames: (given.formerNames ?? []).map(({ name, until }) => ({
      name,
      until: typeof until === 'string' ? { date: until } : (until ?? undefined),
    })),
    products: given.products ?? [],
    domains: given.domains ?? [],
    identifiers: present(given.identifiers),
  };
}

function toQuery(given: z.output<typeof queriesSchema>[number]['query']): MatchQuery {
  return {
    name: given.name ?? undefined,
    aliases: given.aliases ?? undefined,
    domains: given.domains ?? undefined,
    products: given.products ?? undefined,
    identifiers: present(given.identifiers),
  };
}

function refuseDoubles(entities: readonly MatchEntity[], path: string): void {
  const seen = new Set<string>();
  for (const [i, entity] of entities.entries()) {
    if (seen.has(entity.id))
      throw new BadInput(`${path}: /${i}/id: "${entity.id}" is used twice. Give each entity its own id.`);
    seen.add(entity.id);
  }
}

function readMatcher(name: string): MatcherName {
  const known = matcherNames.find((one) => one === name);
  if (known) return known;
  throw new BadInput(`--matcher: there is no matcher "${name}". Give ${matcherNames.join(' or ')}.`);
}

/** `npm run -s match`: the matcher that the API uses, over lists given in files. No other file is read. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      entities: { type: 'string' },
      queries: { type: 'string' },
      matcher: { type: 'string', default: MATCHER },
      out: { type: 'string' },
    },
  });
  if (values.entities === undefined || values.queries === undefined) throw new BadInput(usage);
  const matcher = readMatcher(values.matcher);
  const entities = readList(values.entities, 'entities', entitiesSchema).map(toEntity);
  refuseDoubles(entities, values.entities);
  const queries = readList(values.queries, 'queries', queriesSchema);
  const index = buildVendorIndex(entities);
  const answers = queries.map(({ id, query }) => {
    const matches = matchVendor(index, toQuery(query), thresholdsOf(matcher), matcher);
    const [first] = matches;
    return {
      id,
      decision: first?.decision ?? 'none',
      ...(first ? { entityId: first.vendorId } : {}),
      score: first?.score ?? 0,
      candidates: matches.map(({ vendorId, score, ...match }) => ({ entityId: vendorId, score, ...match })),
    };
  });
  writeAnswer(`${JSON.stringify(answers, null, 1)}\n`, values.out);
}

if (import.meta.main) await run(main);

import { type Rights, type RoleName, rights } from '../../infra/constructs/rights.ts';
import type { Call } from '../lambda/dynamoWitness.ts';

type Kind = 'read' | 'write' | 'remove' | 'check';
const plain: Record<string, Kind> = {
  'dynamodb:BatchGetItem': 'read',
  'dynamodb:GetItem': 'read',
  'dynamodb:Query': 'read',
  'dynamodb:PutItem': 'write',
  'dynamodb:DeleteItem': 'remove',
};
/** What each part of a transaction takes: IAM asks for them one by one. */
const parts: Record<string, Kind> = { Put: 'write', Delete: 'remove', ConditionCheck: 'check' };

/** What was asked of the table beyond a role's rights: nothing, where the role is wide enough. */
export function refusedTo(role: RoleName, calls: readonly Call[]): string[] {
  const { read, write, remove, check, notWrite }: Rights = rights[role];
  const lists: Record<string, readonly string[] | undefined> = { read, write, remove, check };
  const refused = calls
    .flatMap(askedBy)
    .filter(([kind, pk]) => !fits(lists[kind] ?? [], pk) || (kind === 'write' && fits(notWrite ?? [], pk)));
  return [...new Set(refused.map(([kind, pk]) => `${kind} ${pk}`))];
}

function askedBy({ action, body }: Call): [string, string][] {
  if (action !== 'dynamodb:TransactWriteItems') return partitionsIn(body).map((pk) => [plain[action] ?? action, pk]);
  const { TransactItems = [] } = body as { TransactItems?: Record<string, unknown>[] };
  return TransactItems.flatMap((item) =>
    Object.entries(item).flatMap(([part, of]) =>
      partitionsIn(of).map((pk): [string, string] => [parts[part] ?? part, pk]),
    ),
  );
}

function partitionsIn(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) =>
    name === 'pk' || name === ':pk' ? [(value as { S: string }).S] : partitionsIn(value),
  );
}

const fits = (patterns: readonly string[], pk: string): boolean =>
  patterns.some((keys) => new RegExp(`^${keys.replaceAll('*', '.*')}$`).test(pk));

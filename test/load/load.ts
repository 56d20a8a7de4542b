import { randomUUID } from 'node:crypto';
import { type Ask, loadClient, type Seen } from './client.ts';

/** What the clients know to have stored: by kind, the ids that they were given. */
export type Stored = {
  assessments: Set<string>;
  /** By organization. */
  notices: Map<string, Set<string>>;
  vendors: Map<string, Set<string>>;
  /** Storing requests that were answered, each once however often it was repeated. */
  storing: number;
};

export type Load = { url: string; key: string; clients: number; seconds: number };

const organization = {
  name: 'Riverbend Regional Hospital',
  role: 'covered-entity',
  jurisdiction: 'US-MO',
  secRegistrant: 'none',
};
const organizations = 20;
const vendors = ['CareCloud, Inc.', 'Cerner Corp (Oracle)', 'Joplin Linen', 'Change Healthcare', 'Riverside Catering'];

/**
 * So many clients at once for so many seconds, each with its own mix: assessments, reports read, notices recorded, vendors
 * merged into lists that ten clients share. One request in ten is sent a second time under its key, as after a lost answer.
 */
export async function load({ url, key, clients, seconds }: Load): Promise<{ seen: Seen; stored: Stored }> {
  const seen: Seen = { outcomes: [], wrong: [], later: {} };
  const stored: Stored = { assessments: new Set(), notices: new Map(), vendors: new Map(), storing: 0 };
  const ask = loadClient(url, key, seen);
  const ids: string[] = [];
  for (let i = 0; i < organizations; i++) {
    const made = await store<{ id: string }>(ask, seen, stored, 'keep', 'POST', '/v1/organizations', organization);
    if (made === null) throw new Error(`no organization could be kept: ${seen.wrong.join('; ')}`);
    ids.push(made.id);
    stored.notices.set(made.id, new Set());
    stored.vendors.set(made.id, new Set());
  }
  const end = performance.now() + seconds * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const organizationId = ids[client % organizations] ?? '';
      for (let round = 0; performance.now() < end; round++)
        await oneRound(ask, seen, stored, organizationId, `${client}-${round}`);
    }),
  );
  return { seen, stored };
}

async function oneRound(ask: Ask, seen: Seen, stored: Stored, organizationId: string, mark: string): Promise<void> {
  const path = `/v1/organizations/${organizationId}`;
  const report = await store<{ id: string }>(ask, seen, stored, 'assess', 'POST', '/v1/assessments', {
    asOf: '2026-05-01',
    organization,
    vendors: vendors.map((name, i) => ({ externalId: `${mark}-${i}`, name })),
  });
  if (report !== null) {
    stored.assessments.add(report.id);
    const read = await ask<{ id: string }>('read', 'GET', `/v1/assessments/${report.id}`);
    if (read?.body.id !== report.id) seen.wrong.push(`read: ${report.id} is not what was stored`);
  }
  const vendor = { externalId: `V-${mark}`, name: `Vendor ${mark}` };
  if ((await store(ask, seen, stored, 'merge', 'PATCH', `${path}/vendors`, { vendors: [vendor] })) !== null)
    stored.vendors.get(organizationId)?.add(vendor.externalId);
  const notice = { dutyId: 'us.hipaa.individual', vendor: { externalId: vendor.externalId }, on: '2026-04-20' };
  const kept = await store<{ id: string }>(ask, seen, stored, 'notice', 'POST', `${path}/notices`, notice);
  if (kept !== null) stored.notices.get(organizationId)?.add(kept.id);
  await ask('list', 'GET', `${path}/notices?limit=10`);
}

async function store<T>(
  ask: Ask,
  seen: Seen,
  stored: Stored,
  name: string,
  method: string,
  path: string,
  body: unknown,
): Promise<T | null> {
  const key = randomUUID();
  const answer = await ask<T>(name, method, path, body, key);
  if (answer === null) return null;
  stored.storing++;
  if (Math.random() < 0.1) {
    const again = await ask<T>(`${name} again`, method, path, body, key);
    if (again !== null && (!again.replayed || JSON.stringify(again.body) !== JSON.stringify(answer.body)))
      seen.wrong.push(`${name}: a repeat was answered otherwise`);
  }
  return answer.body;
}

/** Holds what lies in the store against what the clients stored: what is missing, doubled or of nobody, in words. */
export async function differences({ url, key }: Load, stored: Stored): Promise<string[]> {
  const seen: Seen = { outcomes: [], wrong: [], later: {} };
  const ask = loadClient(url, key, seen);
  const listed = async <T>(path: string, nameOf: (one: T) => string): Promise<string[]> => {
    const names: string[] = [];
    for (let cursor = ''; ; ) {
      const page = await ask<{ items: T[]; nextCursor: string | null }>('list', 'GET', `${path}${cursor}`);
      if (page === null) return names;
      names.push(...page.body.items.map(nameOf));
      if (page.body.nextCursor === null) return names;
      cursor = `&cursor=${encodeURIComponent(page.body.nextCursor)}`;
    }
  };
  const found: string[] = [];
  const compare = (what: string, wanted: ReadonlySet<string>, there: readonly string[]) => {
    const once = new Set(there);
    if (once.size !== there.length) found.push(`${what}: ${there.length - once.size} stand twice`);
    const lost = [...wanted].filter((id) => !once.has(id)).length;
    const strange = [...once].filter((id) => !wanted.has(id)).length;
    if (lost > 0) found.push(`${what}: ${lost} are lost`);
    if (strange > 0) found.push(`${what}: ${strange} are of nobody`);
  };
  const idOf = ({ id }: { id: string }) => id;
  compare('assessments', stored.assessments, await listed('/v1/assessments?limit=200', idOf));
  for (const [id, ids] of stored.notices)
    compare('notices', ids, await listed(`/v1/organizations/${id}/notices?limit=500`, idOf));
  for (const [id, ids] of stored.vendors)
    compare(
      'vendors',
      ids,
      await listed(
        `/v1/organizations/${id}/vendors?limit=1000`,
        ({ externalId }: { externalId: string }) => externalId,
      ),
    );
  const numbers = await listed('/v1/audit?limit=1000', ({ number }: { number: number }) => String(number));
  if (numbers.length !== stored.storing)
    found.push(`audit: ${numbers.length} entries of ${stored.storing} storing requests`);
  return [...found, ...seen.wrong];
}

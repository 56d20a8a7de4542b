import { localDay } from '../../../domain/calendar/instant.ts';
import { defaultTimeZone } from '../../../domain/law/facts.ts';
import { findingPage } from '../../web/desk/finding/findingPage.ts';
import { findingPath } from '../../web/desk/finding/findingPath.ts';
import { type FindingData, readFinding } from '../../web/desk/finding/readFinding.ts';
import type { Typed } from '../../web/desk/finding/typed.ts';
import { agencyOf } from '../../web/desk/finding/whatIf.ts';
import { type Faults, noFaults } from '../../web/desk/form.ts';
import type { DeskContext } from './deskEnv.ts';
import { marksOf, organizationOf, shown } from './shown.ts';
import { simulateAgency } from './simulateAgency.ts';

/** The finding of an address, as the API names it. */
export const findingIdOf = (c: DeskContext): string => c.req.param('findingId') ?? '';

/** The address of the finding's page. */
export const pathOf = async (c: DeskContext): Promise<string> =>
  findingPath((await organizationOf(c)).id, findingIdOf(c));

/** The finding of an address. @throws ApiProblem 404. */
export const findingOf = async (c: DeskContext): Promise<FindingData> =>
  readFinding(c.env.desk.api, await organizationOf(c), findingIdOf(c));

/** The organization's day of a request. */
export const todayOf = (c: DeskContext, { organization }: Pick<FindingData, 'organization'>): string =>
  localDay(c.env.desk.now(), organization.timeZone ?? defaultTimeZone);

/** What the forms of a page hold: nothing typed yet, or what was, with what is wrong about it. */
export const typedOf = (
  c: DeskContext,
  values: Readonly<Record<string, string>> = {},
  faults: Faults = noFaults,
): Typed => ({
  values,
  faults,
  marks: () => marksOf(c),
  mayWrite: c.env.desk.session.scopes.includes('write'),
});

/** The values of these fields of a form that was sent; empty ones are left out. */
export const valuesOf = (c: DeskContext, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((name): [string, string][] => {
      const value = c.env.desk.form.text(name);
      return value === '' ? [] : [[name, value]];
    }),
  );

/** Answers with the page of the finding of the address. */
export async function findingShown(c: DeskContext, typed: Typed): Promise<Response> {
  const data = await findingOf(c);
  const agency = agencyOf(c.req.query('agency'));
  const moves = await simulateAgency(c.env.desk.api, data, agency);
  const { faults } = typed;
  return shown(c, { ...findingPage({ data, today: todayOf(c, data), agency, moves, typed }), faults });
}

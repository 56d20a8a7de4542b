import { Hono } from 'hono';
import { localDay } from '../../../../domain/calendar/instant.ts';
import { defaultTimeZone } from '../../../../domain/law/facts.ts';
import { dataOf, type Schemas } from '../../../web/desk/api.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import { type PortfolioTyped, portfolioFields } from '../../../web/desk/portfolioFilter.ts';
import { portfolioPage } from '../../../web/desk/portfolioPage.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { organizationOf, shown, submitted } from '../../desk/shown.ts';

/** Vendors on one page: with their terms and cells they fill some 40 kB. */
const onePage = 20;

/** What presses most over all vendors of an organization. */
export const portfolioPages: DeskPages = () =>
  new Hono<DeskEnv>().get('/desk/o/:organizationId', (c) => {
    const typed = typedIn(c);
    return submitted(
      portfolioFields,
      async () => answered(c, await portfolioOf(c, typed), typed, noFaults),
      // What cannot be read narrows nothing, and stays in its field.
      async (faults) => answered(c, await portfolioOf(c, {}), typed, faults),
    );
  });

const typedIn = (c: DeskContext): PortfolioTyped =>
  Object.fromEntries(
    [...portfolioFields, 'cursor' as const].flatMap((name) => {
      const value = c.req.query(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );

async function portfolioOf(c: DeskContext, typed: PortfolioTyped): Promise<Schemas['Portfolio']> {
  const { id } = await organizationOf(c);
  // The API says what is wrong with a word that it does not know.
  const query = { ...typed, limit: onePage } as { q?: string; limit: number };
  return dataOf(c.env.desk.api.GET('/v1/organizations/{id}/portfolio', { params: { path: { id }, query } }));
}

async function answered(
  c: DeskContext,
  portfolio: Schemas['Portfolio'],
  typed: PortfolioTyped,
  faults: Faults,
): Promise<Response> {
  const { now, session } = c.env.desk;
  const organization = await organizationOf(c);
  const today = localDay(now(), organization.timeZone ?? defaultTimeZone);
  const mayWrite = session.scopes.includes('write');
  return shown(c, { ...portfolioPage({ organization, portfolio, typed, faults, today, mayWrite }), faults });
}

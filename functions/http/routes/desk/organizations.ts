import { Hono } from 'hono';
import { organizationSchema } from '../../../../domain/law/facts.ts';
import { parseRequest } from '../../../../domain/parse.ts';
import { Problem } from '../../../../domain/problem.ts';
import { bodyOf, dataOf, type Schemas } from '../../../web/desk/api.ts';
import { noFaults } from '../../../web/desk/form.ts';
import {
  emptyOrganization,
  type OrganizationTyped,
  organizationFields,
  typedOrganization,
} from '../../../web/desk/organizationForm.ts';
import { changeOrganizationPage, newOrganizationPage, organizationsPage } from '../../../web/desk/organizationPages.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import type { DeskForm } from '../../desk/forms.ts';
import { doneTo, marksOf, shown, submitted } from '../../desk/shown.ts';

type Organization = Schemas['Organization'];

/** Which organization to work on, and the forms in which one is described. */
export const organizationPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get('/desk', async (c) => {
      const { api, session } = c.env.desk;
      const cursor = c.req.query('cursor');
      const page = await dataOf(
        api.GET('/v1/organizations', { params: { query: { limit: 60, ...(cursor !== undefined && { cursor }) } } }),
      );
      const mayWrite = session.scopes.includes('write');
      const { items, nextCursor: next } = page;
      return shown(c, organizationsPage({ items, next, isFirst: cursor === undefined, mayWrite }));
    })
    .get('/desk/organizations/new', (c) => shown(c, newOrganizationPage(emptyOrganization, noFaults, marksOf(c))))
    .post('/desk/organizations/new', (c) => {
      const { api, form } = c.env.desk;
      const typed = typedIn(form);
      return submitted(
        organizationFields,
        async () => {
          const added = await dataOf(
            api.POST('/v1/organizations', { params: { header: form.once() }, body: organizationOf(typed) }),
          );
          return doneTo(c, `/desk/o/${added.id}/import`, `${added.name} is added.`);
        },
        (faults) => shown(c, { ...newOrganizationPage(typed, faults, marksOf(c)), faults }),
      );
    })
    .get('/desk/organizations/:id', async (c) => {
      const { data, response } = await readKept(c, c.req.param('id'));
      const etag = response.headers.get('etag') ?? '';
      const page = { typed: typedOrganization(data), faults: noFaults, marks: marksOf(c), etag };
      return shown(c, changeOrganizationPage(data, page));
    })
    .post('/desk/organizations/:id', (c) => {
      const { api, form } = c.env.desk;
      const id = c.req.param('id');
      const typed = typedIn(form);
      const etag = form.text('etag');
      return submitted(
        organizationFields,
        async () => {
          const saved = await dataOf(
            api.PUT('/v1/organizations/{id}', {
              params: { path: { id }, header: { ...form.once(), 'If-Match': etag } },
              body: organizationOf(typed),
            }),
          );
          return doneTo(c, '/desk', `${saved.name} is saved.`);
        },
        async (faults) => {
          const page = { typed, faults, marks: marksOf(c), etag };
          return shown(c, { ...changeOrganizationPage({ id, name: typed.name }, page), faults });
        },
      );
    });

async function readKept(c: DeskContext, id: string) {
  const { data, response } = await c.env.desk.api.GET('/v1/organizations/{id}', { params: { path: { id } } });
  if (data === undefined) throw new Problem('not-found', 'There is no such organization.');
  return { data, response };
}

function typedIn(form: DeskForm): OrganizationTyped {
  const { text, all } = form;
  return {
    name: text('name'),
    role: text('role'),
    kinds: all('kinds'),
    otherKinds: text('otherKinds'),
    jurisdiction: text('jurisdiction'),
    licensedIn: text('licensedIn'),
    secRegistrant: text('secRegistrant'),
    smallerReportingCompany: text('smallerReportingCompany'),
    timeZone: text('timeZone'),
    residents: text('residents'),
  };
}

const listed = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');

/** By the schema that the API has too. An empty field is left out. @throws Problem `invalid-request`. */
function organizationOf(typed: OrganizationTyped): Organization {
  const residents = residentsIn(typed.residents);
  const { smallerReportingCompany: smaller } = typed;
  const fields = {
    name: typed.name,
    role: typed.role,
    kinds: [...typed.kinds, ...listed(typed.otherKinds)],
    jurisdiction: typed.jurisdiction,
    licensedIn: listed(typed.licensedIn),
    residents,
    secRegistrant: typed.secRegistrant,
    smallerReportingCompany: smaller === '' ? '' : smaller === 'yes',
    timeZone: typed.timeZone,
  };
  const given = Object.entries(fields).filter(
    ([name, value]) =>
      name === 'name' || !(value === '' || value === null || (Array.isArray(value) && value.length === 0)),
  );
  return bodyOf(parseRequest(organizationSchema, Object.fromEntries(given)).value);
}

/** @throws Problem where a line is no place with a number. */
function residentsIn(text: string): Record<string, number> | null {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const wrong = lines.find((line) => !residentsLine.test(line));
  if (wrong !== undefined)
    throw new Problem('invalid-request', 'A field is wrong.', [
      { pointer: '/residents', message: `"${wrong.slice(0, 60)}" is no line such as US-MO 41000` },
    ]);
  if (lines.length === 0) return null;
  return Object.fromEntries(
    lines.map((line) => {
      const [, place = '', people = ''] = residentsLine.exec(line) ?? [];
      return [place, Number(people.replaceAll(/[,.\s]/g, ''))];
    }),
  );
}
const residentsLine = /^([A-Za-z]{2}(?:-[A-Za-z0-9]{1,3})?)[\s:=,]+(\d{1,3}(?:[,.\s]\d{3})+|\d+)$/;

import type { Context } from 'hono';
import { type ProblemCode, problems } from '../../../domain/problem.ts';
import { operationPage } from '../../web/operationPage.ts';
import { type Html, pagePolicy } from '../../web/page.ts';
import { problemList, problemPage } from '../../web/problemPages.ts';
import { referencePage, schemaPage } from '../../web/referencePages.ts';
import { placedOperations } from '../../web/shownDocument.ts';
import { startPage } from '../../web/startPage.ts';
import { style } from '../../web/style.ts';
import type { AppEnv } from '../app.ts';
import { madeDocument } from './openapi.ts';

type DocContext = Context<AppEnv>;

const isCode = (text: string): text is ProblemCode => Object.hasOwn(problems, text);

/** A page, which may load the stylesheet and nothing else. */
async function shown(c: DocContext, body: Html): Promise<Response> {
  c.header('Content-Security-Policy', pagePolicy);
  return c.html(await body);
}

export const showStart = (c: DocContext): Promise<Response> => shown(c, startPage());

export async function showReference(c: DocContext): Promise<Response> {
  const { document } = await madeDocument();
  return shown(c, referencePage(document));
}

export async function showOperation(c: DocContext, id: string): Promise<Response> {
  const { document, examplesOf } = await madeDocument();
  const found = placedOperations(document).find(({ operation }) => operation.operationId === id);
  return found ? shown(c, operationPage(document, found, examplesOf(id))) : c.notFound();
}

export async function showSchema(c: DocContext, name: string): Promise<Response> {
  const { document } = await madeDocument();
  const schema = Object.hasOwn(document.components.schemas, name) ? document.components.schemas[name] : undefined;
  return schema ? shown(c, schemaPage(document, name, schema)) : c.notFound();
}

export const showProblems = (c: DocContext): Promise<Response> => shown(c, problemList());

export const showProblem = (c: DocContext, code: string): Response | Promise<Response> =>
  isCode(code) ? shown(c, problemPage(code)) : c.notFound();

export const showStyle = (c: DocContext): Response =>
  c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' });

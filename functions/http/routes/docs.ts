import { type Context, Hono } from 'hono';
import { type ProblemCode, problems } from '../../../domain/problem.ts';
import type { Html } from '../../web/page.ts';
import type { AppEnv } from '../app.ts';
import { madeDocument } from './openapi.ts';

const isCode = (text: string): text is ProblemCode => Object.hasOwn(problems, text);

/** A page, which may load the stylesheet and nothing else. */
async function shown(c: Context<AppEnv>, body: Html | Promise<Html>): Promise<Response> {
  const { pagePolicy } = await import('../../web/page.ts');
  c.header('Content-Security-Policy', pagePolicy);
  return c.html(await body);
}

/** Pages for people: start, reader of the interface, error codes. What makes them is loaded when somebody asks. */
export const docRoutes = (): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/', async (c) => shown(c, (await import('../../web/startPage.ts')).startPage()))
    .get('/docs', async (c) => {
      const [{ referencePage }, { document }] = await Promise.all([
        import('../../web/referencePages.ts'),
        madeDocument(),
      ]);
      return shown(c, referencePage(document));
    })
    .get('/docs/operations/:id', async (c) => {
      const [{ operationPage }, { placedOperations }, { document, examplesOf }] = await Promise.all([
        import('../../web/operationPage.ts'),
        import('../../web/shownDocument.ts'),
        madeDocument(),
      ]);
      const id = c.req.param('id');
      const found = placedOperations(document).find(({ operation }) => operation.operationId === id);
      return found ? shown(c, operationPage(document, found, examplesOf(id))) : c.notFound();
    })
    .get('/docs/schemas/:name', async (c) => {
      const [{ schemaPage }, { document }] = await Promise.all([import('../../web/referencePages.ts'), madeDocument()]);
      const name = c.req.param('name');
      const schema = Object.hasOwn(document.components.schemas, name) ? document.components.schemas[name] : undefined;
      return schema ? shown(c, schemaPage(document, name, schema)) : c.notFound();
    })
    .get('/docs/problems', async (c) => shown(c, (await import('../../web/problemPages.ts')).problemList()))
    .get('/docs/problems/:code', async (c) => {
      const code = c.req.param('code');
      return isCode(code) ? shown(c, (await import('../../web/problemPages.ts')).problemPage(code)) : c.notFound();
    })
    .get('/docs/style.css', async (c) =>
      c.body((await import('../../web/style.ts')).style, 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': 'public, max-age=3600',
      }),
    );

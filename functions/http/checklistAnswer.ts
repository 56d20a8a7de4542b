import type { Context } from 'hono';
import { htmlSecurityPolicy } from '../render/html/style.ts';
import { type Checklists, readChecklists } from '../verbs/checklists.ts';
import type { AssessmentStore } from '../verbs/ports.ts';
import type { AppEnv } from './app.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Checklists of a report as JSON, as a page to print, or as a document to complete. @throws Problem `not-found`, `invalid-request`. */
export async function checklistAnswer(c: Context<AppEnv>, assessments: AssessmentStore, id: string): Promise<Response> {
  const { checklists, format } = await readChecklists(assessments, c.get('tenantId'), id, c.req.queries());
  if (format === 'json') return c.json(checklists);
  if (format === 'html') {
    const { checklistPage } = await import('../render/checklist/html.ts');
    c.header('Content-Security-Policy', htmlSecurityPolicy);
    c.header('Content-Disposition', `inline; filename="${fileName(checklists, 'html')}"`);
    return c.html(checklistPage(checklists).toString());
  }
  const { checklistDocument } = await import('../render/checklist/docx.ts');
  c.header('Content-Type', word);
  c.header('Content-Disposition', `attachment; filename="${fileName(checklists, 'docx')}"`);
  return c.body(new Uint8Array(await checklistDocument(checklists)));
}

/** Of ids of duties and days alone: what comes from outside stands in no file's name. */
function fileName({ assessment, items }: Checklists, extension: string): string {
  const duties = new Set(items.map(({ dutyId }) => dutyId));
  const [only] = duties;
  const which =
    duties.size === 1 && only !== undefined ? `checklist-${only.replaceAll(/[^a-z0-9.-]/g, '-')}` : 'checklists';
  return `${which}-${assessment.asOf}.${extension}`;
}

import type { Context } from 'hono';
import type { ReportHead } from '../../domain/report/exposureReport.ts';
import { htmlSecurityPolicy } from '../render/html/style.ts';
import { calendarEvents, type EarlierEvent } from '../render/ics/calendarEvents.ts';
import { type Format, renderers } from '../render/renderers.ts';
import type { AssessmentStore } from '../verbs/ports.ts';
import { readInto, readReport } from '../verbs/readReport.ts';
import type { AppEnv } from './app.ts';

/** Characters of the vendors' part of a text: with 3-byte characters still below the 5 MB of an answer. */
const mostText = 1_500_000;

/** A stored report in a form. @throws Problem `not-found`. */
export async function renderedReport(
  c: Context<AppEnv>,
  assessments: AssessmentStore,
  id: string,
  format: Format,
): Promise<Response> {
  const tenantId = c.get('tenantId');
  const { mediaType, extension, isBinary, open } = renderers[format];
  const head = JSON.parse(await readReport(assessments, tenantId, id)) as ReportHead;
  const uidScope = head.organizationId ?? head.organization.name;
  const earlier = format === 'ics' ? await earlierEvents(assessments, tenantId, head, uidScope) : undefined;
  const writer = await open({ uidScope, mostText, ...(earlier && { earlier }) });
  const content = await readInto(assessments, tenantId, id, writer);
  c.header('Content-Type', mediaType);
  const isPage = format === 'html' || format === 'text';
  c.header('Content-Disposition', `${isPage ? 'inline' : 'attachment'}; filename="exposure-${head.asOf}.${extension}"`);
  if (format === 'html') c.header('Content-Security-Policy', htmlSecurityPolicy);
  return isBinary ? c.body(new Uint8Array(content as Uint8Array)) : c.body(content as string);
}

/**
 * The calendar entries of the report before, of the same kept organization: those that are gone since are cancelled. What is
 * cancelled has a higher sequence than it had there, since this report is the later one.
 */
async function earlierEvents(
  assessments: AssessmentStore,
  tenantId: string,
  { id, createdAt, organizationId }: ReportHead,
  uidScope: string,
): Promise<EarlierEvent[] | undefined> {
  if (organizationId === undefined) return undefined;
  const { items } = await assessments.list(tenantId, { organizationId, limit: 1, after: `${createdAt}~${id}` });
  const [before] = items;
  if (before === undefined) return undefined;
  const events: EarlierEvent[] = [];
  await readInto(assessments, tenantId, before.id, {
    add: (row) => {
      for (const { uid, on, summary } of calendarEvents(row, uidScope)) events.push({ uid, on, summary });
    },
    end: () => {},
  });
  return events;
}

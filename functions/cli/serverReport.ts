import { allPages, dataOf, type Schemas } from '../client/client.ts';
import type { Format } from '../render/renderers.ts';
import type { Server } from './runningServer.ts';

/** Has a running server assess a request, and gives its report in a form, as `writtenReport` does. @throws ApiProblem */
export async function serverReport(
  server: Server,
  request: unknown,
  format: Format | null,
): Promise<string | Uint8Array> {
  // The server reads it, and says what is wrong with it.
  const body = request as Schemas['AssessmentRequest'];
  const report = await dataOf(server.POST('/v1/assessments', { body }));
  const path = { id: report.id };
  if (format === null) return wholeJson(server, report);
  const { data } = await server.GET('/v1/assessments/{id}', {
    params: { path, query: { format } },
    parseAs: 'arrayBuffer',
  });
  return new Uint8Array(data ?? new ArrayBuffer());
}

/** The report with all its rows and entries, of which a first answer may hold a part. */
async function wholeJson(server: Server, report: Schemas['Assessment']): Promise<string> {
  const path = { id: report.id };
  const { nextCursor, timelineNextCursor, vendors, timeline, ...head } = report;
  const rows = await collected(
    allPages((cursor) => server.GET('/v1/assessments/{id}/vendors', { params: { path, query: cursor } })),
  );
  const entries = await collected(
    allPages((cursor) => server.GET('/v1/assessments/{id}/timeline', { params: { path, query: cursor } })),
  );
  return `${JSON.stringify({ ...head, vendors: rows, timeline: entries, nextCursor: null }, null, 2)}\n`;
}

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import { formats, renderers } from '../../functions/render/renderers.ts';

/** Every form of a report, as base64, as a function that answers with them would make them. */
export async function handler(report: ExposureReport): Promise<Record<string, string>> {
  const made: [string, string][] = [];
  for (const format of formats) {
    const writer = await renderers[format].open({ uidScope: 'organization' });
    for (const row of report.vendors) writer.add(row);
    made.push([format, Buffer.from(await writer.end(report, report.timeline)).toString('base64')]);
  }
  return Object.fromEntries(made);
}

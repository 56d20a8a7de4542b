import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import { type Format, formatNamed, formats, renderers } from '../render/renderers.ts';
import { BadInput } from './command.ts';

/** The words that `--format` takes. */
export const formatWords = ['json', ...formats].join('|');

/** The form that `--format` asks for; null is JSON. @throws BadInput for an unknown one. */
export function readFormat(word: string): Format | null {
  const format = formatNamed(word);
  if (format === null && word !== 'json') throw new BadInput(`--format ${word}: must be one of ${formatWords}`);
  return format;
}

/** Refuses to write a form that is no text where a person would see its bytes. @throws BadInput. */
export function checkScreen(format: Format | null, out: string | undefined): void {
  const onScreen = (out === undefined || out === '-') && process.stdout.isTTY;
  if (format !== null && renderers[format].isBinary && onScreen)
    throw new BadInput(`--format ${format}: is no text; name a file with --out FILE.${renderers[format].extension}`);
}

/** A report in a form; calendar entries go by the name of the organization. */
export async function writtenReport(report: ExposureReport, format: Format | null): Promise<string | Uint8Array> {
  if (format === null) return `${JSON.stringify({ ...report, nextCursor: null }, null, 2)}\n`;
  const writer = await renderers[format].open({ uidScope: report.organization.name });
  for (const row of report.vendors) writer.add(row);
  return await writer.end(report, report.timeline);
}

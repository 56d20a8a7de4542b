import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deadlinesText } from '../../domain/report/deadlinesText.ts';
import { textReport } from '../../domain/report/textReport.ts';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { assess } from '../../functions/verbs/assess.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { computeDeadlines } from '../../functions/verbs/computeDeadlines.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import { memoryStores } from '../stores/memory.ts';

/** What the README shows is what the program gives. `UPDATE_README=1` writes the present output into it. */
const file = new URL('../../README.md', import.meta.url);
const request = JSON.parse(readFileSync(new URL('../cases/requests/riverbend.json', import.meta.url), 'utf8'));

const stores = memoryStores();
await ingest({ store: stores.breaches, writer: stores.writer, runtime }, readCatalogFiles());
const fixed = {
  ...runtime,
  now: () => '2026-11-22T12:00:00.000Z',
  newId: () => '0d6d3a0e-7a52-4a44-9a54-3f1f6f0c2b11',
};
const { report } = await assess(
  { ...stores, catalog: catalogReader(stores.breaches), runtime: fixed },
  'local',
  request,
);

const block = (name: string, text: string): string => {
  const found = new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`).exec(text);
  if (!found) throw new Error(`README.md has no block ${name}`);
  return found[1] ?? '';
};
const fenced = (text: string, language = ''): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;

const shortened = () => {
  const [first] = report.vendors;
  const exposure = first?.exposures[0];
  const duty = exposure?.duties.find((d) => d.dutyId === 'us.hipaa.individual');
  const { dutyId, citation, answer, due, window, clock, arithmetic, status, daysLeft, missing } = duty ?? ({} as never);
  return {
    id: report.id,
    asOf: report.asOf,
    versions: report.versions,
    summary: report.summary,
    vendors: [
      {
        externalId: first?.externalId,
        finding: first?.finding,
        exposures: [
          {
            breachId: exposure?.breachId,
            duties: [{ dutyId, citation, answer, due, window, clock, arithmetic, status, daysLeft, missing }],
          },
        ],
      },
    ],
  };
};

const fourStates = JSON.parse(readFileSync(new URL('../cases/requests/four-states.json', import.meta.url), 'utf8'));
const blocks = {
  report: fenced(textReport(report)),
  deadlines: fenced(deadlinesText(computeDeadlines(fixed, fourStates))),
  answer: fenced(JSON.stringify(shortened(), null, 2), 'json'),
};

describe('README.md', () => {
  if (process.env.UPDATE_README) {
    let text = readFileSync(file, 'utf8');
    for (const [name, content] of Object.entries(blocks))
      text = text.replace(`<!-- ${name} -->\n${block(name, text)}`, () => `<!-- ${name} -->\n${content}`);
    writeFileSync(file, text);
  }

  it.each(Object.entries(blocks))('shows the true %s', (name, content) => {
    expect(block(name, readFileSync(file, 'utf8'))).toBe(content);
  });

  it('names every command of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const text = readFileSync(file, 'utf8');
    for (const name of Object.keys(scripts)) expect(text).toMatch(new RegExp(`npm (run (-s )?)?${name}\\b`));
  });
});

import { assessments } from './assessments.ts';
import { lambdaBundle } from './bundle.ts';
import { type Table, written } from './figures.ts';
import { ingestion } from './ingestion.ts';
import { law } from './law.ts';
import { matching } from './matching.ts';
import { portfolio } from './portfolio.ts';
import { watch } from './watch.ts';

/**
 * `npm run bench`: all figures, as tables. `npm run bench -- law matching` takes those themes only. What each figure
 * means and how it was taken: README.md beside this file.
 */
const themes: Record<string, () => Promise<Table[]> | AsyncIterable<Table>> = {
  law,
  assessments,
  bundle: lambdaBundle,
  ingestion,
  matching,
  portfolio,
  watch,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in themes));
if (unknown !== undefined) {
  console.error(`No theme is called "${unknown}". Give some of: ${Object.keys(themes).join(', ')}; or none for all.`);
  process.exit(1);
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
for (const [name, take] of Object.entries(themes)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for await (const table of await take()) console.log(written(table));
}

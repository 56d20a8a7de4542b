import { parseArgs } from 'node:util';
import type { Deadlines } from '../../domain/law/deadlines.ts';
import { Problem, problemBody } from '../../domain/problem.ts';
import { deadlinesText } from '../../domain/report/deadlinesText.ts';
import { runtime } from '../shared/runtime.ts';
import { computeDeadlines } from '../verbs/computeDeadlines.ts';
import { BadInput, readJson, run, writeAnswer } from './command.ts';

const usage = 'usage: npm run -s deadlines -- FACTS.json [--format json|text]';

/** The answer to one request, or its problem. */
function answerTo(request: unknown): Deadlines | (ReturnType<typeof problemBody> & { errors: unknown }) {
  try {
    return computeDeadlines(runtime, request);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ...problemBody(error.code, error.message), errors: error.errors };
  }
}

const asText = (answer: ReturnType<typeof answerTo>): string =>
  'duties' in answer ? deadlinesText(answer) : `${JSON.stringify(answer, null, 2)}\n`;

/** `npm run -s deadlines -- FACTS.json`: the legal calculator over one request or a list of them. */
await run(async (args) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'json' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BadInput(usage);
  if (values.format !== 'json' && values.format !== 'text') throw new BadInput(`--format ${values.format}: ${usage}`);
  const input = readJson(file);
  const answers = (Array.isArray(input) ? input : [input]).map(answerTo);
  writeAnswer(
    values.format === 'text' ? answers.map(asText).join('\n') : `${JSON.stringify(answers, null, 2)}\n`,
    undefined,
  );
});

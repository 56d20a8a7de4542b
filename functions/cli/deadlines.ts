import { Problem, problemBody } from '../../domain/problem.ts';
import { runtime } from '../shared/runtime.ts';
import { computeDeadlines } from '../verbs/computeDeadlines.ts';
import { BadInput, readJson, run, writeAnswer } from './command.ts';

/** `npm run -s deadlines -- FACTS.json`: the legal calculator over one request or a list of them. */
await run(async ([file, ...more]) => {
  if (file === undefined || file.startsWith('--') || more.length > 0)
    throw new BadInput('usage: npm run -s deadlines -- FACTS.json');
  const input = readJson(file);
  const answers = (Array.isArray(input) ? input : [input]).map((request) => {
    try {
      return computeDeadlines(runtime, request);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { ...problemBody(error.code, error.message), errors: error.errors };
    }
  });
  writeAnswer(`${JSON.stringify(answers, null, 2)}\n`, undefined);
});

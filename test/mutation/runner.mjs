import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/**
 * A test runner for Stryker that loads the tests of law and calendar once and runs them again for each mutant in the same
 * process. Stryker's own runner starts vitest for each: two seconds a mutant, hours for all; here it is milliseconds.
 */
const folders = ['test/law', 'test/calendar'];
/** Compares thousands of answers with each other: too slow for a mutant, and others see what it sees. */
const leftOut = ['monotony.test.ts'];

class InProcessRunner {
  static inject = [];
  /** What a mutant left behind in a cache would kill the next ones: the process is thrown away then. */
  poisoned = false;

  /** A mutant in code that runs once, at import, needs a process of its own. */
  capabilities = () => ({ reloadEnvironment: false });

  async load() {
    if (this.tests) return;
    const own = (name) => new URL(name, import.meta.url).href;
    const doubles = { vitest: own('vitest.mjs'), 'fast-check': own('fewerRuns.mjs') };
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier in doubles && context.parentURL !== doubles[specifier]
          ? { url: doubles[specifier], shortCircuit: true }
          : next(specifier, context),
    });
    const { inFile, tests } = await import(doubles.vitest);
    for (const folder of folders)
      for (const file of readdirSync(join(process.cwd(), folder)).filter(
        (f) => f.endsWith('.test.ts') && !leftOut.includes(f),
      )) {
        inFile(`${folder}/${file}`);
        await import(pathToFileURL(join(process.cwd(), folder, file)).href);
      }
    this.tests = tests;
  }

  /** Fills what is made once and kept (the laws of States, the register), so that no mutant does; calendars stay cold for their own. */
  async warmUp({ fileName }) {
    if (this.warm || fileName.includes('/calendar/')) return;
    this.warm = true;
    for (const test of this.tests.filter((t) => t.id.includes('cases.test.ts'))) await run(test);
  }

  async dryRun() {
    const ns = stryker();
    ns.activeMutant = undefined;
    await this.load();
    const results = [];
    for (const test of this.tests) {
      ns.currentTestId = test.id;
      results.push(await run(test));
      ns.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    if (this.poisoned) process.exit(1); // Stryker starts another process and asks again.
    const ns = stryker();
    if (mutantActivation === 'static') ns.activeMutant = activeMutant.id;
    await this.load();
    if (mutantActivation !== 'static') await this.warmUp(activeMutant);
    Object.assign(ns, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const chosen = testFilter && new Set(testFilter);
    const results = [];
    for (const test of this.tests) {
      if (chosen && !chosen.has(test.id)) continue;
      const result = await run(test);
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      ns.activeMutant = undefined;
      if (mutantActivation !== 'static') this.poisoned = (await run(test)).status === TestStatus.Failed;
      break;
    }
    ns.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(ns.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results },
    );
  }
}

const stryker = () => (globalThis.__stryker__ ??= {});

async function run({ id, body }) {
  const start = performance.now();
  const result = (status, more) => ({ id, name: id, timeSpentMs: performance.now() - start, status, ...more });
  try {
    await body();
    return result(TestStatus.Success);
  } catch (error) {
    return result(TestStatus.Failed, { failureMessage: String(error?.message ?? error).slice(0, 300) });
  }
}

/** Reasons, effects and the names of acts are words for people: tests hold that they are there, not which they are. */
const wording = {
  shouldIgnore: ({ node }) =>
    node.type === 'ObjectProperty' && ['because', 'effect', 'actFact', 'description'].includes(node.key.name)
      ? 'words'
      : undefined,
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
  declareValuePlugin(PluginKind.Ignore, 'wording', wording),
];

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FieldError, Problem } from '../../domain/problem.ts';

/** Wrong input on the command line: said in words that name the remedy, exit code 2. */
export class BadInput extends Error {
  override name = 'BadInput';
}

/** A path as the caller typed it: npm runs scripts from the project's folder, the caller may stand elsewhere. */
export const callerPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** The text of a file. @throws BadInput where it cannot be read. */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(callerPath(path)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new BadInput(
      code === 'ENOENT' ? `${path}: there is no such file` : `${path}: cannot be read (${code ?? 'not UTF-8'})`,
    );
  }
}

/** The JSON in a file. @throws BadInput. */
export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${path}: not JSON: ${(error as Error).message}`);
  }
}

/** Writes the answer to the file named, else to standard output. */
export function writeAnswer(text: string, out: string | undefined): void {
  if (out === undefined || out === '-') process.stdout.write(text);
  else writeFileSync(callerPath(out), text);
}

const lines = (errors: readonly FieldError[]): string => errors.map((e) => `\n  ${e.pointer}: ${e.message}`).join('');

/** Runs a command: its answer on standard output, errors on standard error, exit code 2 for bad input, 1 for a failure. */
export async function run(command: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    const bad =
      error instanceof BadInput ||
      error instanceof Problem ||
      (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(`${(error as Error).message}${error instanceof Problem ? lines(error.errors) : ''}`);
    if (!bad) console.error(error);
    process.exitCode = bad ? 2 : 1;
  }
}

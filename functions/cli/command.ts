import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type FieldError, Problem } from '../../domain/problem.ts';
import { ApiProblem } from '../client/problem.ts';

/** Wrong input on the command line: said in words that name the remedy, exit code 2. */
export class BadInput extends Error {
  override name = 'BadInput';
}

/** A path as the caller typed it: npm runs scripts from the project's folder, the caller may stand elsewhere. */
export const callerPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** The bytes of a file. @throws BadInput where it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(callerPath(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new BadInput(code === 'ENOENT' ? `${path}: there is no such file` : `${path}: cannot be read (${code})`);
  }
}

/** The text of a file. @throws BadInput where it cannot be read. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${path}: is not UTF-8; save it as UTF-8`);
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

/** Writes the answer to the file named, else to standard output. @throws BadInput where it cannot be written. */
export function writeAnswer(answer: string | Uint8Array, out: string | undefined): void {
  if (out === undefined || out === '-') {
    // A reader that has seen enough closes the pipe: no failure of ours.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
    process.stdout.write(answer);
    return;
  }
  try {
    writeFileSync(callerPath(out), answer);
  } catch (error) {
    throw new BadInput(
      `--out ${out}: cannot be written (${(error as NodeJS.ErrnoException).code}); name a file in a folder that exists`,
    );
  }
}

/** Refuses an `--out` whose folder does not exist, before the work is done. @throws BadInput. */
export function checkOut(out: string | undefined): void {
  if (out !== undefined && out !== '-' && !existsSync(dirname(callerPath(out))))
    throw new BadInput(`--out ${out}: its folder does not exist`);
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
      (error instanceof ApiProblem && error.status < 500) ||
      (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(
      `${(error as Error).message}${error instanceof Problem || error instanceof ApiProblem ? lines(error.errors) : ''}`,
    );
    if (!bad) console.error(error);
    process.exitCode = bad ? 2 : 1;
  }
}

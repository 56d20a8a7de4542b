import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program that speaks DynamoDB, and how to start it on a port with its data in a folder (`null`: in memory). */
export type DynamoProgram = {
  kind: 'dynoxide' | 'dynamodb-local';
  command: string;
  args(port: number, dataDir: string | null): string[];
  /** What it prints once it listens; without such a line the first answer has to do. */
  listening?: RegExp;
};

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const oldestJava = 17;

/** The programs found on this machine, best first. */
export function findDynamoPrograms(env: NodeJS.ProcessEnv): DynamoProgram[] {
  const commands = [packagedDynoxide(), onPath('dynoxide', env)].filter((command) => command !== null);
  const jar = dynamoDbLocalJar(env);
  const java = jar === null ? null : findJava(env);
  return [...commands.map(dynoxide), ...(jar === null || java === null ? [] : [dynamoDbLocal(java, jar)])];
}

/** For the error of a machine without any. */
export const howToInstall =
  `run npm install (it brings Dynoxide for this platform where there is one), put a dynoxide binary on PATH, ` +
  `set DYNAMODB_LOCAL_JAR to AWS's DynamoDBLocal.jar with Java ${oldestJava} or newer installed, ` +
  `or set DYNAMODB_ENDPOINT to a DynamoDB that runs`;

const dynoxide = (command: string): DynamoProgram => ({
  kind: 'dynoxide',
  command,
  args: (port, dataDir) => [
    ...['serve', '--host', '127.0.0.1', '--port', String(port)],
    ...(dataDir === null ? [] : ['--db-path', join(dataDir, 'dynamo.sqlite')]),
  ],
  listening: /listening on/i,
});

const dynamoDbLocal = (java: string, jar: string): DynamoProgram => ({
  kind: 'dynamodb-local',
  command: java,
  args: (port, dataDir) => [
    `-Djava.library.path=${join(dirname(jar), 'DynamoDBLocal_lib')}`,
    ...['-jar', jar, '-port', String(port), '-sharedDb', '-disableTelemetry'],
    ...(dataDir === null ? ['-inMemory'] : ['-dbPath', dataDir]),
  ],
});

function packagedDynoxide(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/package.json`,
    );
    return executable(join(dirname(manifest), executableName('dynoxide')));
  } catch {
    // The package is optional: npm leaves it out on platforms that it does not know.
    return null;
  }
}

function onPath(name: string, env: NodeJS.ProcessEnv): string | null {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return (
    folders.map((folder) => executable(join(folder, executableName(name)))).find((found) => found !== null) ?? null
  );
}

function dynamoDbLocalJar(env: NodeJS.ProcessEnv): string | null {
  const given = env.DYNAMODB_LOCAL_JAR;
  if (given !== undefined && given !== '') return given;
  return readable(join(projectRoot, '.cache', 'dynamodb-local', 'DynamoDBLocal.jar'));
}

function findJava(env: NodeJS.ProcessEnv): string | null {
  const home = env.JAVA_HOME;
  const candidates = [home ? executable(join(home, 'bin', executableName('java'))) : null, onPath('java', env)];
  return candidates.find((java) => java !== null && javaVersion(java) >= oldestJava) ?? null;
}

/** Java prints its version to stderr, as `openjdk version "17.0.15" …`; 0 where it does not run. */
function javaVersion(java: string): number {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
}

const executableName = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);
const executable = (path: string): string | null => ifAccessible(path, constants.X_OK);
const readable = (path: string): string | null => ifAccessible(path, constants.R_OK);

function ifAccessible(path: string, mode: number): string | null {
  try {
    accessSync(path, mode);
    return path;
  } catch {
    return null;
  }
}

// Runs a TypeScript entry of this project on a machine that has only Node 20+ and npm:
//   node functions/local/run.mjs [--node-option…] <entry.ts, from the project root> [args…]
// Installs the packages first where they are missing or out of date, then runs the entry under the pinned Node 24.
// Plain JavaScript without dependencies, because it runs before anything is installed. Writes nothing to stdout itself.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.breachclock-stamp');
const lockFile = join(root, '.cache', 'install.lock');
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const given = process.argv.slice(2);
const entryAt = given.findIndex((argument) => !argument.startsWith('--'));
if (entryAt < 0) fail('usage: node functions/local/run.mjs [--node-option…] <entry.ts> [args…]');
const nodeOptions = given.slice(0, entryAt);
const [entry, ...args] = given.slice(entryAt);

await installIfNeeded();
process.exit(await runEntry());

async function installIfNeeded() {
  const wanted = wantedStamp();
  if (isInstalled(wanted)) return;
  await takeLock();
  try {
    // Another command may have installed while this one waited.
    if (!isInstalled(wanted)) await install(wanted);
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** Changes when the packages to install change, and not with the scripts or the description. */
function wantedStamp() {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readJson(join(root, 'package.json'));
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides }))
    .digest('hex');
}

function isInstalled(wanted) {
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === wanted;
  if (!isInstalledByHand()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

/** Whether an `npm install` run by hand left just what the lock file asks for: npm lists it in node_modules. */
function isInstalledByHand() {
  const listing = join(modules, '.package-lock.json');
  if (!existsSync(listing) || !existsSync(pinnedNode)) return false;
  const found = readJson(listing).packages ?? {};
  const wanted = readJson(join(root, 'package-lock.json')).packages ?? {};
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || found[path]?.version === version || (optional && !found[path]),
  );
}

async function install(wanted) {
  process.stderr.write('Installing packages (npm ci)…\n');
  // Development packages are needed to run (the pinned Node is one), also where NODE_ENV says production.
  const npmArgs = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npmScript = process.env.npm_execpath;
  const isNpm = npmScript !== undefined && /npm-cli\.c?js$/.test(npmScript);
  const [command, commandArgs] = isNpm ? [process.execPath, [npmScript, ...npmArgs]] : ['npm', npmArgs];
  const npm = spawn(command, commandArgs, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  // The lock stands for npm itself: killed commands leave it running, and then nobody else may start it.
  if (npm.pid !== undefined) writeFileSync(lockFile, String(npm.pid));
  const code = await exitCodeOf(npm);
  if (code !== 0)
    fail(`npm ci failed (exit code ${code}): see above; without network access, install the packages once`);
  writeFileSync(stampFile, wanted);
}

/** A file that exists while an installation runs, with the process id of who runs it. */
async function takeLock() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  let said = false;
  while (!tryLock()) {
    if (!said) process.stderr.write('Another command is installing packages: waiting for it…\n');
    said = true;
    await pause(200);
  }
}

function tryLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = readLock(lockFile);
  if (holder !== null && isStale(holder)) breakLock(holder);
  return false;
}

/** Two may find the same lock stale at once: whoever took a fresh one instead puts it back. */
function breakLock(holder) {
  const aside = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, aside);
    if (readLock(aside)?.pid !== holder.pid && !existsSync(lockFile)) renameSync(aside, lockFile);
    else rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** `null` where it is gone. A lock that was just created holds no number yet. */
function readLock(path) {
  try {
    return { pid: Number(readFileSync(path, 'utf8')), age: Date.now() - statSync(path).mtimeMs };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function isStale({ pid, age }) {
  if (!Number.isInteger(pid) || pid <= 0) return age > 5_000;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function runEntry() {
  // Compiled once, read from then on: that halves what a short command costs.
  const env = { NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'), ...process.env };
  const child = spawn(nodeToUse(), [...nodeOptions, resolve(root, entry), ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // At a terminal Ctrl-C reached the child already; a second one could read as "now, at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  return exitCodeOf(child);
}

function nodeToUse() {
  if (existsSync(pinnedNode)) return pinnedNode;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    'the package "node" brought no binary: are install scripts switched off (npm config get ignore-scripts)? Or use Node 24+',
  );
}

/** A child that a signal ended counts as 128 + its number, as in a shell. */
function exitCodeOf(child) {
  return new Promise((done) => {
    child.once('error', (error) => fail(`cannot start ${child.spawnfile}: ${error.message}`));
    child.once('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  rmOwnLock();
  process.exit(1);
}

function rmOwnLock() {
  const holder = readLock(lockFile);
  if (holder?.pid === process.pid || (holder !== null && isStale(holder))) rmSync(lockFile, { force: true });
}

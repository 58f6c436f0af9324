// house: the scripts behind `npm start`, `npm test`, `npm run dev` and `npm run bench`. Plain Node without packages, because
// they run before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Runs a program in the project's folder with its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) throw error;
  return status ?? 1;
}

/** Runs a program in the project's folder beside others; resolves at its end to its exit code and all that it said. */
export function runBeside(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('error', reject).once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** The path of a program that a package installed. */
export const bin = (name) => join(ROOT, 'node_modules', '.bin', name);

/** Installs the packages of the lock file unless exactly these are there already; exits when that fails. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.ringplan-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // To standard error: standard output may be somebody's JSON.
  console.error('Installing packages …');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], quiet) !== 0) {
    console.error('The packages could not be installed. Is the npm registry reachable?');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

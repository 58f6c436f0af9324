// `npm run soak`: a million calls through random offices; `-- --seed 7` replays one office with its trace, `-- --calls 5000`
// and `-- --from 900` choose how many and from which seed on.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { bin, ensureInstalled, ROOT, run } from './install.mjs';

ensureInstalled();
const out = 'dist/soak';
const built = run(bin('vite'), ['build', '--ssr', 'src/house/soak-run.ts', '--outDir', out, '--logLevel', 'warn'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built !== 0) process.exit(built);
const entry = join(ROOT, out, 'soak-run.js');
const given = process.argv.slice(2);
if (given.includes('--seed')) process.exit(run(process.execPath, [entry, ...given]));

const option = (name, otherwise) => (given.includes(name) ? Number(given[given.indexOf(name) + 1]) : otherwise);
const calls = option('--calls', 1_000_000);
const from = option('--from', 1);
if (!Number.isInteger(calls) || calls < 1 || !Number.isInteger(from) || from < 1) {
  console.error('--calls and --from each want a whole number from 1 on.');
  process.exit(2);
}
// Each process takes every n-th seed, so that the seeds played are the same on any machine as long as calls are.
const parts = Math.max(1, Math.min(availableParallelism(), 16));
const begun = Date.now();
const state = Array.from({ length: parts }, () => ({ calls: 0, seeds: [] }));
let told = begun;
const sum = () => state.reduce((total, part) => total + part.calls, 0);
const codes = await Promise.all(state.map((part, index) => play(part, index)));
const seeds = state.flatMap((part) => part.seeds);
console.log(`${sum().toLocaleString('en-US')} calls, ${seeds.length} violations`);
for (const seed of seeds) console.log(`npm run soak -- --seed ${seed}`);
process.exit(seeds.length > 0 || codes.some((code) => code !== 0) ? 1 : 0);

function play(part, index) {
  const args = [entry, '--part', String(index), '--parts', String(parts), '--from', String(from)];
  const child = spawn(process.execPath, [...args, '--calls', String(Math.ceil(calls / parts))], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const { calls: played, seed, violation } = JSON.parse(line);
      part.calls = played;
      if (violation) {
        part.seeds.push(seed);
        console.log(`seed ${seed}: ${violation}`);
      }
      if (Date.now() - told < 10_000) continue;
      told = Date.now();
      const rate = Math.round(sum() / ((told - begun) / 1000));
      console.log(`${sum().toLocaleString('en-US')} calls, ${rate.toLocaleString('en-US')} a second`);
    }
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

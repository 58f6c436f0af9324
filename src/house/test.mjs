// `npm test`: installs what is missing, then types, lint, borders, unit, property and browser tests. Its last line counts them.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { firstLoadBytes } from './first-load.mjs';
import { bin, ensureInstalled, ROOT, run, runBeside } from './install.mjs';

/** What the designer may load before its first picture; this only ever goes down. */
const FIRST_LOAD_KIB = 200;
const results = join(ROOT, 'test-results');
let passed = 0;
let failed = 0;

/** Does the work of a step, which returns its counts, and counts it. What is `beside` another speaks when it has ended. */
async function step(title, work, { beside = false } = {}) {
  const begun = Date.now();
  if (!beside) console.log(`\n— ${title}`);
  let counts;
  try {
    counts = await work();
  } catch (error) {
    counts = { passed: 0, failed: 1, said: `${error instanceof Error ? error.message : String(error)}\n` };
  }
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  const before = `${beside ? `\n— ${title}\n` : ''}${counts.said ?? ''}`;
  console.log(`${before}  ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}

const check = (isGood, said = '') => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, said });

/** A program that passes or fails as a whole, beside another. */
const program = (title, command, args) =>
  step(
    title,
    async () => {
      const { code, said } = await runBeside(command, args);
      return check(code === 0, said);
    },
    { beside: true },
  );

/** Counts from a report file; a run that broke without a failing test still counts as one failure. */
function report(code, file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const counts = read(JSON.parse(readFileSync(file, 'utf8')));
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function readSources() {
  for (const project of ['tsconfig.pure.json', 'app/tsconfig.json', 'tsconfig.node.json', 'tsconfig.test.json'])
    await program(`Types: src/${project}`, bin('tsc'), ['-p', `src/${project}`]);
  await program('Lint', 'npm', ['run', '--silent', 'lint']);
  await program('Format', bin('prettier'), ['--check', '--log-level', 'warn', 'src', 'e2e', 'vite.config.ts']);
}

async function build() {
  await program('Build', process.execPath, ['src/house/build.mjs']);
  await step(
    'First load',
    () => {
      const kib = firstLoadBytes(join(ROOT, 'dist/app')) / 1024;
      const said = `  ${kib.toFixed(1)} KiB brotli before anything shows; at most ${FIRST_LOAD_KIB}\n`;
      return check(kib <= FIRST_LOAD_KIB, said);
    },
    { beside: true },
  );
}

ensureInstalled();
rmSync(results, { recursive: true, force: true });

// Beside each other, because most of these use one core; the tests after them use all there are.
await Promise.all([readSources(), build()]);
await step('Unit, property and border tests', () => {
  const file = join(results, 'unit.json');
  const code = run(bin('vitest'), ['run', '--reporter=agent', '--reporter=json', `--outputFile.json=${file}`]);
  return report(code, file, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }));
});
await step('Browser journeys', () => {
  const file = join(results, 'e2e.json');
  const path = ensureChromium();
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    ...(path ? { PLAYWRIGHT_CHROMIUM_PATH: path } : {}),
  };
  const code = run(bin('playwright'), ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'], { env });
  // A flaky test is a failed test: it is to be mended at its cause.
  return report(code, file, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
});

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

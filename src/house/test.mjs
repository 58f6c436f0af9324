// `npm test`: installs what is missing, then types, lint, borders, unit, property and browser tests. Its last line counts them.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { firstLoadBytes } from './first-load.mjs';
import { bin, ensureInstalled, ROOT, run } from './install.mjs';

/** What the designer may load before its first picture; this only ever goes down. */
const FIRST_LOAD_KIB = 200;
const results = join(ROOT, 'test-results');
let passed = 0;
let failed = 0;

function step(title, work) {
  const begun = Date.now();
  console.log(`\n— ${title}`);
  let counts;
  try {
    counts = work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1 };
  }
  passed += counts.passed;
  failed += counts.failed;
  console.log(`  ${counts.passed} passed, ${counts.failed} failed, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

const check = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Counts from a report file; a run that broke without a failing test still counts as one failure. */
function report(code, file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const counts = read(JSON.parse(readFileSync(file, 'utf8')));
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

ensureInstalled();
rmSync(results, { recursive: true, force: true });

for (const project of [
  'src/tsconfig.pure.json',
  'src/app/tsconfig.json',
  'src/tsconfig.node.json',
  'src/tsconfig.test.json',
]) {
  step(`Types: ${project}`, () => check(run(bin('tsc'), ['-p', project])));
}
step('Lint', () => check(run('npm', ['run', '--silent', 'lint'])));
step('Format', () => check(run(bin('prettier'), ['--check', '--log-level', 'warn', 'src', 'e2e', 'vite.config.ts'])));
step('Unit, property and border tests', () => {
  const file = join(results, 'unit.json');
  const code = run(bin('vitest'), ['run', '--reporter=agent', '--reporter=json', `--outputFile.json=${file}`]);
  return report(code, file, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }));
});
step('Build', () => {
  for (const part of ['app', 'server', 'cli']) ensureBuilt(part);
  return check(0);
});
step('First load', () => {
  const kib = firstLoadBytes(join(ROOT, 'dist/app')) / 1024;
  console.log(`  ${kib.toFixed(1)} KiB brotli before anything shows; at most ${FIRST_LOAD_KIB}`);
  return check(kib <= FIRST_LOAD_KIB ? 0 : 1);
});
step('Browser journeys', () => {
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

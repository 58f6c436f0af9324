// Writes `public/holidays`: every country's public holidays as rules of our calendar, made from date-holidays, which is too large
// for a browser. Its data is under CC BY-SA 3.0 and stays in these files, apart from the code.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { ROOT, run } from './install.mjs';

const FOLDER = join(ROOT, 'public', 'holidays');
const INDEX = join(FOLDER, 'index.json');
const MADE_BY = [
  'src/house/make-holidays.mjs',
  'src/house/country-holidays.ts',
  'src/exchange/fit-rule.ts',
  'src/calendar/canonical-rule.ts',
  'src/exchange/holiday-set.ts',
  'src/calendar/day-rule.ts',
];

const sourceVersion = () =>
  JSON.parse(readFileSync(join(ROOT, 'node_modules/date-holidays/package.json'), 'utf8')).version;

function isUpToDate() {
  // The index is written last, so that an interrupted run is begun again.
  if (!existsSync(INDEX)) return false;
  const madeMs = statSync(INDEX).mtimeMs;
  if (MADE_BY.some((file) => statSync(join(ROOT, file)).mtimeMs > madeMs)) return false;
  return JSON.parse(readFileSync(INDEX, 'utf8')).version === sourceVersion();
}

/** Writes the holiday files unless they are newer than what makes them; throws when that fails. */
export function ensureHolidays() {
  if (isUpToDate()) return;
  console.error('Working out the public holidays of every country …');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  if (run(process.execPath, [join(ROOT, 'src/house/make-holidays.mjs')], quiet) !== 0)
    throw new Error('making the holiday files failed');
}

// As TypeScript it shares the calendar's own rules, which decide whether a rule has the dates it should.
async function maker() {
  const { runnerImport } = await import('vite');
  const options = { root: ROOT, configFile: false, logLevel: 'warn' };
  return (await runnerImport(join(ROOT, 'src/house/country-holidays.ts'), options)).module;
}

// In workers, because the sun and the moon of two hundred countries take a processor some ten seconds.
async function make() {
  const { countryNames, CREDITS, FROM_YEAR, TO_YEAR } = await maker();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const all = Object.entries(countryNames());
  const count = Math.min(4, availableParallelism());
  const parts = await Promise.all(
    Array.from({ length: count }, (_, part) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: all.filter((_, at) => at % count === part) });
      return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    }),
  );
  const made = parts.flat().sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const countries = Object.fromEntries(made.map(({ code, name, regions }) => [code, { name, regions }]));
  writeFileSync(
    join(FOLDER, 'LICENSE.txt'),
    `${CREDITS.attribution}\nSource: ${CREDITS.source}\nLicence of the files in this folder: ${CREDITS.license}, ${CREDITS.licenseUrl}\n\n` +
      readFileSync(join(ROOT, 'node_modules/date-holidays/LICENSE'), 'utf8'),
  );
  const index = { version: sourceVersion(), ...CREDITS, fromYear: FROM_YEAR, toYear: TO_YEAR, countries };
  writeFileSync(INDEX, JSON.stringify(index));
}

async function makeCountries(countries) {
  const { countryHolidays } = await maker();
  const made = [];
  for (const [code, name] of countries) {
    const file = countryHolidays(code, name);
    if (file.holidays.length === 0) continue;
    writeFileSync(join(FOLDER, `${code}.json`), JSON.stringify(file));
    made.push({ code, name: file.name, regions: file.regions });
  }
  return made;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
if (!isMainThread) parentPort.postMessage(await makeCountries(workerData));
else if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await make();

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crossings } from './borders.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

it('no file of the house crosses a border', () => {
  const found = sources.flatMap((file) =>
    crossings(file.slice(join(root, 'src').length + 1), readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});

describe('planted violations of imports are refused', () => {
  const planted: [string, string, string][] = [
    ['engine/x.ts', "import { KINDS } from '../kinds/registry.ts';", 'engine must not import kinds'],
    ['base/x.ts', "import { x } from '../plan/plan.ts';", 'base must not import plan'],
    [
      'app/inspector/x.tsx',
      "import { Tape } from '../try-call/tape.tsx';",
      'feature inspector must not import the feature try-call',
    ],
    ['app/ui/x.tsx', "import { store } from '../document/store.ts';", 'ui must not import the feature document'],
    [
      'app/canvas/x.ts',
      "const page = import('../publish/publish-dialog.tsx');",
      'feature canvas must not import the feature publish',
    ],
    ['app/document/x.ts', "import { app } from '../../server/create-app.ts';", 'app must not import server'],
    ['server/x.ts', "import { x } from '../app/main.tsx';", 'server must not import app'],
    ['cli/x.ts', "import { x } from '../server/store/store.ts';", 'cli must not import server'],
    ['samples/x.ts', "import { x } from '../base/result.ts';", 'samples imports nothing'],
    ['calendar/x.ts', 'export const now = () => Date.now();', 'must not use Date.now('],
    ['engine/x.ts', 'export const chance = Math.random();', 'must not use Math.random('],
    ['plan/x.ts', "import { readFileSync } from 'node:fs';", "must not use from 'node:"],
    ['verify/x.ts', 'const day = new Date();', 'must not use new Date()'],
  ];
  it.each(planted)('%s: %s', (file, source, why) => {
    expect(
      crossings(file, source)
        .map((crossing) => crossing.why)
        .join(),
    ).toContain(why);
  });
  it('what is allowed is not refused', () => {
    expect(crossings('kinds/x.ts', "import { line } from '../engine/trace.ts';")).toEqual([]);
    expect(
      crossings(
        'app/canvas/x.tsx',
        "import { Button } from '../ui/button.tsx';\nconst later = setTimeout(() => 0, Date.now());",
      ),
    ).toEqual([]);
    expect(crossings('app/designer-page/x.tsx', "import { Tape } from '../try-call/tape.tsx';")).toEqual([]);
    expect(crossings('engine/x.ts', '// Date.now() is not read here')).toEqual([]);
  });
});

/** The compiler itself refuses what pure rooms must not see: run on a copy of one room with a violation planted in it. */
describe('planted violations of the platform are refused by the compiler', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'ringplan-borders-'));
    cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
    mkdirSync(join(copy, 'src'));
    cpSync(join(root, 'src/tsconfig.pure.json'), join(copy, 'src/tsconfig.pure.json'));
    cpSync(join(root, 'src/base'), join(copy, 'src/base'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const compile = (source: string) => {
    writeFileSync(join(copy, 'src/base/planted.ts'), source);
    return spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'src/tsconfig.pure.json'], {
      cwd: copy,
      encoding: 'utf8',
    });
  };

  it('accepts the room as it is', () => expect(compile('export const fine = 1;')).toMatchObject({ status: 0 }));
  it.each([
    ['the DOM', 'export const title = document.title;', "Cannot find name 'document'"],
    ['Node', 'export const home = process.env;', "Cannot find name 'process'"],
    ['Node modules', "import { readFileSync } from 'node:fs'; export const read = readFileSync;", 'node:fs'],
    ['timers', 'export const later = setTimeout(() => 0, 1);', "Cannot find name 'setTimeout'"],
    ['the network', "export const got = fetch('/');", "Cannot find name 'fetch'"],
    ['the console', "console.log('x');", "Cannot find name 'console'"],
  ])('refuses %s', (_what, source, words) => {
    const { status, stdout } = compile(source);
    expect(stdout).toContain(words);
    expect(status).not.toBe(0);
  });
});

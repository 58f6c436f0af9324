/** The rooms in the order of DESIGN section 3: a room may import itself and the rooms before it. */
export const ROOMS = [
  'base',
  'calendar',
  'plan',
  'engine',
  'kinds',
  'simulate',
  'verify',
  'exchange',
  'protocol',
  'samples',
  'server',
  'cli',
  'app',
] as const;
export type Room = (typeof ROOMS)[number];

/** Rooms that see no DOM, no Node, no clock, no chance. */
const PURE: readonly string[] = ROOMS.slice(0, ROOMS.indexOf('server'));

/** What a room must not import although it stands before it. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  server: ['app'],
  cli: ['app', 'server'],
  app: ['server', 'cli'],
};

/** Folders of the app that every feature may import; a feature is any other folder. */
const SHARED_IN_APP = ['ui', 'theme', 'shell', 'document', 'backend', 'things'];
/** The folders whose purpose is to put features together. */
const COMPOSES = ['designer-page'];

/** What pure code must not name: clocks, chance, timers, the DOM, Node. */
const IMPURE =
  /\b(Date\.now|Math\.random|performance\.now|setTimeout|setInterval|setImmediate|queueMicrotask|localStorage|fetch|crypto\.\w+)\s*\(|\bnew Date\(\s*\)|\bprocess\.|\bfrom 'node:/;

/** One crossing of a border: the file, its line (from 1), and what it does that it must not. */
export interface Crossing {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

const IMPORT =
  /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\bnew URL\(\s*(?=['"][^'"]+\.tsx?['"]))['"](\.{1,2}\/[^'"]+)['"]/;

/** Every crossing in one source file; `path` is relative to `src`, with forward slashes. Tests may be impure, not cross rooms. */
export function crossings(path: string, source: string): Crossing[] {
  const parts = path.split('/');
  const room = parts[0]!;
  if (!(ROOMS as readonly string[]).includes(room)) return [];
  const isTest = /\.(test|bench|fixture)\.tsx?$/.test(path);
  return source.split('\n').flatMap((text, index) => {
    const found: string[] = [];
    const target = IMPORT.exec(text)?.[1];
    if (target) found.push(...importCrossings(parts, target, isTest));
    if (!isTest && PURE.includes(room)) {
      const impure = IMPURE.exec(withoutComment(text));
      if (impure) found.push(`${room} is pure and must not use ${impure[0].trim()}`);
    }
    return found.map((why) => ({ file: path, line: index + 1, why }));
  });
}

function importCrossings(parts: readonly string[], target: string, isTest: boolean): string[] {
  const room = parts[0]!;
  const to = resolve(parts.slice(0, -1), target);
  const other = to[0];
  // The package's own name and version are facts, not a room; pure rooms have no use for them.
  if (to.join('/') === 'package.json' && !PURE.includes(room)) return [];
  if (other === undefined || !(ROOMS as readonly string[]).includes(other))
    return isTest ? [] : [`${room} must not import from outside the rooms (${target})`];
  if (other === room) return room === 'app' ? featureCrossing(parts, to) : [];
  // A test may look at its room from the pure rooms after it: what it proves often needs the whole.
  if (isTest && PURE.includes(other)) return [];
  if (room === 'samples') return ['samples imports nothing'];
  if (ROOMS.indexOf(other as Room) > ROOMS.indexOf(room as Room))
    return [`${room} must not import ${other}, which stands after it`];
  return FORBIDDEN[room]?.includes(other) ? [`${room} must not import ${other}`] : [];
}

function featureCrossing(parts: readonly string[], to: readonly string[]): string[] {
  const from = parts.length > 2 ? parts[1]! : '';
  const into = to.length > 2 ? to[1]! : '';
  if (from === into || from === '' || COMPOSES.includes(from)) return [];
  if (
    SHARED_IN_APP.includes(into) &&
    !(SHARED_IN_APP.includes(from) && SHARED_IN_APP.indexOf(into) > SHARED_IN_APP.indexOf(from))
  )
    return [];
  return [
    into === ''
      ? `the feature ${from} must not import the app's entry`
      : `the feature ${from} must not import the feature ${into}`,
  ];
}

function resolve(folder: readonly string[], target: string): string[] {
  const path = [...folder];
  for (const part of target.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path;
}

const withoutComment = (text: string) => text.replace(/\/\/.*$|^\s*\*.*$|\/\*.*?\*\//g, '');

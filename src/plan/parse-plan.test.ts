import { describe, expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import { behaviourHash } from './behaviour-hash.ts';
import { MIGRATIONS, migrate } from './migrations.ts';
import { parsePlan, readPlan } from './parse-plan.ts';
import { problemText } from './plan-problem.ts';
import { SCHEMA_VERSION, type Plan } from './plan.ts';

const node = { kind: 'announcement', version: 1, name: 'Hello', settings: { prompt: 'hello' }, next: {} };
const plan: Plan = {
  ...examplePlan,
  flows: { main: { name: 'Main', start: 'a', safetyNet: { to: 'number-fallback' }, nodes: { a: node } } },
};
const copy = (): Record<string, any> => JSON.parse(JSON.stringify(plan));
const problems = (value: unknown) => {
  const read = readPlan(value, KINDS);
  return read.ok ? [] : read.error.map(problemText);
};

it('reads what it wrote, unchanged', () => {
  expect(parsePlan(JSON.stringify(plan), KINDS)).toEqual({ ok: true, value: plan });
});

describe('limits, before anything recursive', () => {
  const text = (value: string) => {
    const read = parsePlan(value, KINDS);
    return read.ok ? '' : read.error.map(problemText).join('; ');
  };
  it('refuses a document that is 10,000 levels deep', () =>
    expect(text('['.repeat(10_000) + ']'.repeat(10_000))).toContain('10000 levels'));
  it('does not take brackets in text for levels', () =>
    expect(text(JSON.stringify({ ...plan, name: '['.repeat(70) }))).toBe(''));
  it('refuses 5 MB', () => expect(text(`"${'x'.repeat(5_000_000)}"`)).toContain('at most 1048576 bytes'));
  it('counts bytes, not characters', () =>
    expect(text(JSON.stringify({ ...plan, name: 'é'.repeat(600_000) }))).toContain('1048576'));
  it('refuses a text over 4 KB and names it', () => {
    const long = copy();
    long['prompts']['hello']['text'] = 'x'.repeat(5000);
    expect(problems(long)).toEqual(['prompts.hello.text: found a text of 5000 bytes, expected at most 4096 bytes']);
  });
  it('refuses more than 2,000 steps', () => {
    const many = copy();
    for (let index = 0; index < 2001; index += 1) many['flows']['main']['nodes'][`n${index}`] = node;
    expect(problems(many)).toEqual(['flows: found 2002 steps, expected at most 2000 steps']);
  });
  it('refuses __proto__ wherever it hides', () => {
    expect(
      text(JSON.stringify(plan).replace('"people":{', '"people":{"__proto__":{"name":"x","phones":[]},')),
    ).toContain('people: found "__proto__"');
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
  it.each(['', '{', '{"schema":1,}', 'null', '[]', '42', '\u0000'])('refuses %j', (value) =>
    expect(text(value)).not.toBe(''),
  );
});

describe('what is wrong is named by path, found and expected', () => {
  it.each<[string, (draft: ReturnType<typeof copy>) => void, string]>([
    [
      'an unknown key',
      (draft) => (draft['colour'] = 'red'),
      'the document: found the unknown key "colour", expected only keys that the plan knows',
    ],
    [
      'an unknown key in a step',
      (draft) => (draft['flows'].main.nodes.a.settings.speed = 2),
      'flows.main.nodes.a.settings: found the unknown key "speed", expected only keys that the plan knows',
    ],
    [
      'a number that is none',
      (draft) => (draft['numbers'].main.e164 = '312-555'),
      'numbers.main.e164: found "312-555", expected a phone number such as +13125550100',
    ],
    [
      'a missing fallback',
      (draft) => delete draft['numbers'].main.fallback,
      'numbers.main.fallback: found nothing, expected an object in { }',
    ],
    [
      'a zone that does not exist',
      (draft) => (draft['zone'] = 'Mars/Olympus'),
      'zone: found "Mars/Olympus", expected a time zone such as America/Chicago',
    ],
    [
      'a kind that does not exist',
      (draft) => (draft['flows'].main.nodes.a.kind = 'teleport'),
      'flows.main.nodes.a.kind: found "teleport", expected one of incoming-call',
    ],
    [
      'an id with a space',
      (draft) => (draft['people']['a b'] = draft['people'].ann),
      'people.a b: found "a b", expected an id of 1 to 64 letters, digits, "_" or "-"',
    ],
    [
      'a time that is none',
      (draft) => (draft['hours'].desk.weekly[0].from = '25:00'),
      'hours.desk.weekly.0.from: found "25:00", expected a time such as 08:30',
    ],
    [
      'a newer schema',
      (draft) => (draft['schema'] = 99),
      'schema: found version 99, expected version 1 or older; this plan was written by a newer Ringplan',
    ],
    [
      'a newer kind',
      (draft) => (draft['flows'].main.nodes.a.version = 7),
      'flows.main.nodes.a.version: found version 7, expected version 1 or older',
    ],
    [
      'text that reads backwards',
      (draft) => (draft['name'] = 'Clinic \u202e'),
      'name: found "Clinic \u202e", expected text without control characters',
    ],
  ])('%s', (_what, spoil, expected) => {
    const draft = copy();
    spoil(draft);
    expect(problems(draft).join('\n')).toContain(expected);
  });
});

describe('migrations', () => {
  it('are numbered 1, 2, 3 … up to the version this code writes, with unique names', () => {
    expect(MIGRATIONS.map((migration) => migration.to)).toEqual(MIGRATIONS.map((_migration, index) => index + 1));
    expect(MIGRATIONS.at(-1)?.to).toBe(SCHEMA_VERSION);
    expect(new Set(MIGRATIONS.map((migration) => migration.name)).size).toBe(MIGRATIONS.length);
  });
  it('all run on the oldest document, which then parses, and the original is untouched', () => {
    const { schema: _schema, layout: _layout, scenarios: _scenarios, callerLists: _lists, ...oldest } = copy();
    const before = JSON.stringify(oldest);
    const migrated = migrate(oldest);
    expect(migrated).toMatchObject({ ok: true, value: { ran: MIGRATIONS.map((migration) => migration.name) } });
    expect(problems(oldest)).toEqual([]);
    expect(JSON.stringify(oldest)).toBe(before);
  });
});

it('the behaviour hash leaves out layout and test calls, and nothing else', () => {
  const moved = { ...plan, layout: { flows: { main: { positions: { a: { x: 1, y: 2 } }, notes: {}, groups: {} } } } };
  expect(behaviourHash(moved)).toBe(behaviourHash(plan));
  expect(behaviourHash({ ...plan, name: 'Other' })).not.toBe(behaviourHash(plan));
});

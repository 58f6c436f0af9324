import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE_LINES } from '../engine/lines.ts';
import { advanceOffice } from '../kinds/advance-office.ts';
import { readPlan } from '../plan/parse-plan.ts';
import { referencesOf } from '../plan/references.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import { plainCall } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { walk, WALK_CALL } from './walk.ts';
import { walkText } from './walk-text.ts';

const END = 'after-';

/** The example plan with one step of a kind behind the entry; each exit leads to a goodbye step of its own name. */
function planAround(kindName: string, settings: Record<string, unknown>): Plan {
  const kind = KINDS[kindName]!;
  const exits = kind.exits(settings, examplePlan);
  const ends = Object.fromEntries(
    exits.map((exit) => [END + exit.id, { kind: 'hang-up', version: 1, name: exit.label, settings: {}, next: {} }]),
  );
  const step = {
    kind: kindName,
    version: kind.version,
    name: kind.title,
    settings,
    next: Object.fromEntries(exits.map((exit) => [exit.id, END + exit.id])),
  };
  const isEntry = kindName === 'incoming-call';
  return {
    ...examplePlan,
    flows: {
      ...examplePlan.flows,
      main: {
        name: 'Main line',
        start: isEntry ? 'step' : 'start',
        safetyNet: { to: 'number-fallback' },
        nodes: {
          ...(isEntry
            ? {}
            : { start: { kind: 'incoming-call', version: 1, name: 'In', settings: {}, next: { next: 'step' } } }),
          step,
          ...ends,
        },
      },
    },
  };
}

/** Exits that need other callers; the office's own tests reach them. */
const REACHED_ELSEWHERE = new Set(['call-queue/full']);

const play = (plan: Plan, call: object) => {
  const played = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), ...call });
  if (!played.ok) throw new Error(played.error);
  return played.value;
};

describe.each(Object.entries(KINDS))('kind %s', (name, kind) => {
  it('is registered under its own name, in a file of that name', () => {
    expect(kind.kind).toBe(name);
    expect(readdirSync(join(import.meta.dirname, '..', 'kinds'))).toContain(`${name}.ts`);
  });

  it('has initial settings that a draft may hold, also in an empty plan', () => {
    const empty = {
      ...examplePlan,
      hours: {},
      people: {},
      teams: {},
      rotations: {},
      sites: {},
      modes: {},
      prompts: {},
      mailboxes: {},
      callerLists: {},
    };
    for (const plan of [examplePlan, empty]) {
      const settings = kind.initial(plan);
      expect(kind.fields.safeParse(settings).error).toBeUndefined();
      expect(kind.describe(settings, plan, 'main')).not.toBe('');
      expect(kind.exits(settings, plan)).toBeInstanceOf(Array);
    }
  });

  it.each(kind.examples.map((example) => [example.shows, example] as const))('shows %s', (_shows, example) => {
    const plan = planAround(name, example.settings);
    const played = play(plan, example.call);
    const left = played.trace.find((line) => line.node.startsWith(END));
    expect(left ? left.node.slice(END.length) : null, walkText(plan, played)).toBe(example.exit);
  });

  it('reaches each of its exits by an example', () => {
    const shown = new Set(kind.examples.map((example) => example.exit));
    const exits = kind.examples.flatMap((example) => kind.exits(example.settings, examplePlan).map((exit) => exit.id));
    expect([...new Set(exits)].filter((exit) => !shown.has(exit) && !REACHED_ELSEWHERE.has(`${name}/${exit}`))).toEqual(
      [],
    );
  });

  it('has exits with unique ids and words', () => {
    for (const { settings } of kind.examples) {
      const exits = kind.exits(settings, examplePlan);
      expect(new Set(exits.map((exit) => exit.id)).size).toBe(exits.length);
      expect(exits.filter((exit) => exit.label === '')).toEqual([]);
    }
  });

  it('has examples that survive JSON and parse as part of a plan', () => {
    for (const { settings } of kind.examples) {
      const plan = planAround(name, settings);
      expect(readPlan(JSON.parse(JSON.stringify(plan)), KINDS)).toEqual({ ok: true, value: plan });
      for (const { id } of referencesOf(plan, KINDS)) expect(id).not.toBe('');
    }
  });

  it('advances the same way twice, from frozen input and through JSON between any two steps', () => {
    for (const { settings, call } of kind.examples) {
      const plan = freeze(planAround(name, settings));
      for (const [index, step] of play(plan, call).steps.entries()) {
        const before = index === 0 ? undefined : play(plan, call).steps[index - 1]!.office;
        if (!before) continue;
        const again = advanceOffice({ draft: plan }, freeze(JSON.parse(JSON.stringify(before))), freeze(step.input));
        // The walk follows one call; a callback that begins as it ends is another.
        expect(again.trace.filter((line) => line.call === WALK_CALL)).toEqual(step.trace);
        expect(again.effects.filter((effect) => effect.call === WALK_CALL)).toEqual(step.effects);
        expect(JSON.parse(JSON.stringify(again.office))).toEqual(JSON.parse(JSON.stringify(step.office)));
      }
    }
  });

  it('has words for every line it can write', () => {
    for (const { settings, call } of kind.examples) {
      for (const line of play(planAround(name, settings), call).trace.filter((said) => said.node === 'step')) {
        expect(Object.keys({ ...ENGINE_LINES, ...kind.lines })).toContain(line.code);
      }
    }
  });

  it('takes every representative of its input classes without breaking', () => {
    for (const { settings } of kind.examples) {
      for (const { of, results } of kind.inputClasses(settings, examplePlan)) {
        expect(results.length, of).toBeGreaterThan(0);
        expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(results.length);
      }
    }
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) freeze(member);
  }
  return value;
}

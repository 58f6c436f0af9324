import { describe, expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import { plainCall } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { walk } from './walk.ts';
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

for (const [name, kind] of Object.entries(KINDS)) {
  describe(`kind ${name}`, () => {
    for (const example of kind.examples) {
      it(`shows ${example.shows}`, () => {
        const plan = planAround(name, example.settings);
        const played = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), ...example.call });
        if (!played.ok) throw new Error(played.error);
        const text = walkText(plan, played.value);
        const left = played.value.trace.find((line) => line.node.startsWith(END));
        expect(left ? left.node.slice(END.length) : null, text).toBe(example.exit);
      });
    }
  });
}

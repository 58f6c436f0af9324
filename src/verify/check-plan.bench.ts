import { produce } from 'immer';
import { byTurns } from '../house/by-turns.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { checkPlan } from './check-plan.ts';

const STEPS = 200;

/** A flow of 200 steps as offices have them: menus that fan out to people, teams, queues and mailboxes, every exit wired. */
function bigPlan(): Plan {
  const nodes: Plan['flows'][string]['nodes'] = {
    start: { kind: 'incoming-call', version: 1, name: 'In', settings: {}, next: { next: 's0' } },
  };
  const leaves = [
    { kind: 'ring-person', settings: { person: 'ann' } },
    { kind: 'ring-team', settings: { team: 'desk-team', strategy: 'allAtOnce', allSeconds: 20, eachSeconds: 15 } },
    { kind: 'voicemail', settings: { mailbox: 'front', maxSeconds: 180, silenceSeconds: 5 } },
    { kind: 'hang-up', settings: { prompt: 'goodbye' } },
  ];
  for (let index = 0; index < STEPS - 1; index += 1) {
    const isMenu = index % 4 === 0;
    const leaf = leaves[index % leaves.length]!;
    const below = [index + 1, index + 2, index + 3, index + 4].filter((next) => next < STEPS - 1);
    const keys = below.map((next, at) => ({ id: `k${next}`, key: String(at + 1), label: `Choice ${at + 1}` }));
    nodes[`s${index}`] = isMenu
      ? {
          kind: 'menu',
          version: 1,
          name: `Menu ${index}`,
          settings: { prompt: 'choices', keys, firstKeySeconds: 5, betweenKeysSeconds: 3, plays: 3 },
          next: Object.fromEntries(below.map((next) => [`k${next}`, `s${next}`])),
        }
      : { ...leaf, version: 1, name: `Step ${index}`, next: {} };
  }
  return { ...examplePlan, flows: { main: { ...examplePlan.flows['main']!, start: 'start', nodes } } };
}

let plan = bigPlan();
let text = JSON.stringify(plan);
let count = 0;

byTurns({
  title: `From an edit to fresh problems, a flow of ${STEPS} steps`,
  unit: 'edit',
  count: 1,
  rounds: 41,
  // What any checker needs first: to read the document it is asked about.
  limit: {
    name: 'parsing the plan once (readPlan)',
    run: () => {
      const read = readPlan(JSON.parse(text), KINDS);
      if (!read.ok) throw new Error('the plan does not parse');
    },
  },
  ours: {
    name: 'one edit, then every rule',
    run: () => {
      count += 1;
      plan = produce(plan, (draft) => {
        draft.flows['main']!.nodes['s0']!.name = `Menu, edit ${count}`;
      });
      text = JSON.stringify(plan);
      if (checkPlan(plan, KINDS).length === 0) throw new Error('nothing was checked');
    },
  },
});

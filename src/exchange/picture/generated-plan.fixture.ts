import { randomFrom } from '../../base/random.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { PlanNode } from '../../plan/entities.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { SAMPLES } from '../../samples/samples.ts';

const GROWING = [
  'menu',
  'menu',
  'hours-branch',
  'announcement',
  'ring-person',
  'ring-team',
  'mode-branch',
  'call-queue',
];
const HUBS = 5;

/** The clinic with its main flow replaced by one of `steps` steps: a tree of menus with joins, hubs that many lead to, and ways back. */
export function generatedPlan(steps: number, seed: number): Plan {
  const read = readPlan(structuredClone(SAMPLES[0]!.document), KINDS);
  if (!read.ok) throw new Error('the clinic does not parse');
  const plan = read.value;
  const { below, unit, pick } = randomFrom(seed, steps);
  const nodes: Record<string, PlanNode> = {};
  const add = (kindName: string): string => {
    const id = `s${Object.keys(nodes).length}`;
    const kind = KINDS[kindName]!;
    const settings = structuredClone(kind.initial(plan));
    if (kindName === 'menu')
      settings['keys'] = Array.from({ length: 3 + below(4) }, (_, key) => ({
        id: `key-${key}`,
        key: String(key + 1),
        label: `Choice ${key + 1}`,
      }));
    nodes[id] = { kind: kindName, version: kind.version, name: `${kind.title} ${id}`, settings, next: {} };
    return id;
  };
  const start = add('incoming-call');
  const hubs = Array.from({ length: HUBS }, () => add('voicemail'));
  const open = [start];
  const made: string[] = [];
  while (open.length > 0) {
    const id = open.splice(below(Math.min(3, open.length)), 1)[0]!;
    const node = nodes[id]!;
    for (const exit of KINDS[node.kind]!.exits(node.settings, plan)) {
      const last = open.length === 0 && Object.keys(nodes).length < steps;
      if (exit.failure && !last && below(3) > 0) continue;
      const chance = unit();
      const grows = Object.keys(nodes).length < steps && (last || chance < (exit.failure ? 0.15 : 0.85));
      if (grows) {
        const next = add(pick(GROWING));
        node.next[exit.id] = next;
        open.push(next);
        made.push(next);
      } else if (chance < 0.93 || made.length === 0) node.next[exit.id] = pick(hubs);
      else node.next[exit.id] = pick(made);
    }
  }
  plan.flows['main'] = { ...plan.flows['main']!, start, nodes };
  plan.layout.flows['main'] = { positions: {}, notes: {}, groups: {} };
  return plan;
}

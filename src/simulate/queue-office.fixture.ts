import { examplePlan } from '../kinds/example-plan.ts';
import type { Plan } from '../plan/plan.ts';

const step = (kind: string, settings: Record<string, unknown>, next: Record<string, string> = {}) => ({
  kind,
  version: 1,
  name: kind,
  settings,
  next,
});

/** An office whose calls go straight to one queue, whoever finds no place hears goodbye. Nobody pauses and no place is announced. */
export function queueOffice(agents: number, waiting: number): Plan {
  const people = Array.from({ length: agents }, (_, index) => `agent-${index + 1}`);
  const team = { agents: { name: 'Agents', members: people } };
  const settings =
    waiting > 0 ? queue(waiting) : { team: 'agents', strategy: 'longestIdle', allSeconds: 20, eachSeconds: 20 };
  return {
    ...examplePlan,
    flows: {
      main: {
        name: 'Main',
        start: 'in',
        safetyNet: { to: 'number-fallback' },
        nodes: {
          in: step('incoming-call', {}, { next: 'queue' }),
          // Without a place to wait it is a plain hunt group: taken or turned away.
          queue: step(waiting > 0 ? 'call-queue' : 'ring-team', settings, { full: 'end', unavailable: 'end' }),
          end: step('hang-up', {}),
        },
      },
    },
    people: Object.fromEntries(
      people.map((id) => [id, { name: id, phones: [{ id: 'app', type: 'app' as const, ringSeconds: 20 }] }]),
    ),
    teams: team,
    rotations: {},
    mailboxes: { front: { name: 'Front', owners: [], urgent: false } },
  };
}

const queue = (maxCallers: number) => ({
  team: 'agents',
  maxWaitSeconds: 3600,
  maxCallers,
  memberSeconds: 20,
  wrapUpSeconds: 0,
  announcePosition: false,
});

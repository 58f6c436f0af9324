import type { Plan } from '../plan/plan.ts';
import { promiseTitle } from '../plan/promise-words.ts';
import type { FindingPlace } from './finding.ts';

const THINGS: Readonly<Record<string, string>> = {
  numbers: 'Number',
  hours: 'Hours',
  people: 'Person',
  teams: 'Team',
  rotations: 'On call',
  sites: 'Site',
  modes: 'Switch',
  prompts: 'Greeting',
  mailboxes: 'Mailbox',
  callerLists: 'Caller list',
  scenarios: 'Test call',
};

/** Where a problem is, in the plan's own names: a step by its name, with its flow where others have that name; a thing with what it is. */
export function placeWords(plan: Plan, place: FindingPlace): string {
  switch (place.at) {
    case 'node':
      return stepName(plan, place.flow, place.node);
    case 'flow':
      return plan.flows[place.flow]?.name ?? place.flow;
    case 'thing': {
      const promise = place.collection === 'promises' ? plan.promises[place.id] : undefined;
      if (promise) return `Promise: ${promiseTitle(plan, promise)}`;
      const things = (plan as unknown as Record<string, Record<string, { name?: string }> | undefined>)[
        place.collection
      ];
      return `${THINGS[place.collection] ?? place.collection}: ${things?.[place.id]?.name ?? place.id}`;
    }
    case 'plan':
      return plan.name;
  }
}

function stepName(plan: Plan, flow: string, node: string): string {
  const name = plan.flows[flow]?.nodes[node]?.name;
  if (name === undefined) return node;
  const isShared = Object.entries(plan.flows).some(
    ([id, { nodes }]) => id !== flow && Object.values(nodes).some((other) => other.name === name),
  );
  return isShared ? `${name} (${plan.flows[flow]!.name})` : name;
}

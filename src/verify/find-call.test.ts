import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { findCall } from './find-call.ts';
import { planOf, step } from './plan-of.fixture.ts';

it('asks for the very person whose week it is where a level has several', () => {
  const alone = planOf(
    {
      start: step('incoming-call', 'In', {}, { next: 'rota' }),
      rota: step('on-call', 'Ring who is on call', {}, { nobodyAnswered: 'box' }),
      box: step('voicemail', 'Take a message'),
    },
    {
      rotations: {
        nights: {
          name: 'Nights',
          handOver: { weekday: 1, at: '08:00' },
          // The week of 11 January 2027, in which calls are looked for, is the second person's.
          startsOn: '2027-01-04',
          levels: [{ id: 'first', people: ['ann', 'bob'], weeksEach: 1 }],
        },
      },
    },
  );
  const shows = ({ trace }: { trace: readonly { node: string }[] }) => trace.some(({ node }) => node === 'box');
  const found = findCall(alone, KINDS, { flow: 'main', node: 'box', shows });
  expect(found!.reactions).toEqual({ bob: { does: 'noAnswer' } });
});

const calls = (wanted: { flow: string; node: string; exit?: string }, plan: Plan) =>
  findCall(plan, KINDS, { ...wanted, shows: ({ trace }) => trace.some(({ node }) => node === wanted.node) });

it('comes to a flow that no number enters through the flow that leads into it, and out of it again', () => {
  const plan = planOf({
    start: step('incoming-call', 'In', {}, { next: 'menu' }),
    menu: step('menu', 'Menu', { prompt: 'choices', keys: [{ id: 'k', key: '7', label: 'Aside' }] }, { k: 'go' }),
    go: step('go-to-flow', 'Aside', { flow: 'aside' }, { back: 'box' }),
    box: step('voicemail', 'Take a message'),
  });
  const both = { ...plan, flows: { ...plan.flows, aside: examplePlan.flows['aside']! } };
  expect(calls({ flow: 'aside', node: 'back' }, both)?.keys).toEqual(['7']);
  expect(calls({ flow: 'main', node: 'box' }, both)?.keys).toEqual(['7']);
});

it('goes past a callback that is offered, and past a team whose busy members are waited for', () => {
  const team = { team: 'desk-team', busy: 'wait', busyWaitSeconds: 20 };
  const plan = planOf({
    start: step('incoming-call', 'In', {}, { next: 'offer' }),
    offer: step('offer-callback', 'Offer', { team: 'desk-team', prompt: 'choices' }, { declined: 'team' }),
    team: step('ring-team', 'Ring the desk', team, { unavailable: 'box' }),
    box: step('voicemail', 'Take a message'),
  });
  const found = calls({ flow: 'main', node: 'box' }, plan)!;
  expect(found.caller).not.toBeNull();
  expect(found.keys).toEqual(['', '']);
  expect(calls({ flow: 'main', node: 'offer', exit: 'declined' }, plan)?.keys).toEqual(['', '']);
});

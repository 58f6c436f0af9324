import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { Desk, planOf, queue, step, T0 } from './desk.fixture.ts';
import type { OpResult } from './effect.ts';

const flow = (nodes: Parameters<typeof planOf>[0]) => planOf(nodes).flows['main']!;
const offer = step(
  'offer-callback',
  {
    team: 'desk-team',
    prompt: 'choices',
    acceptKey: '1',
    ringSeconds: 20,
    retries: 1,
    everySeconds: 60,
    firstKeySeconds: 5,
    plays: 1,
    mailbox: 'front',
  },
  { declined: 'ring' },
);
const team = (strategy: string, busy: string) =>
  step('ring-team', { team: 'desk-team', strategy, allSeconds: 20, eachSeconds: 15, busy, busyWaitSeconds: 40 });
const again = { announceEverySeconds: 20, announceWait: true, lastAgent: true, wrapUpSeconds: 5, maxWaitSeconds: 90 };
const FLOWS = {
  queue: flow({
    q: queue({ ...again, exitKey: '1' }, { keyPressed: 'offer' }),
    offer,
    ring: step('ring-person', { person: 'bob' }),
  }),
  urgent: flow({ l: step('set-label', { priority: 'urgent' }, { next: 'q' }), q: queue(again) }),
  together: flow({ t: team('allAtOnce', 'wait') }),
  turns: flow({ t: team('roundRobin', 'wait') }),
  skips: flow({ t: team('longestIdle', 'skip') }),
  night: flow({ n: step('on-call', { rotation: 'nights', ringSeconds: 25, rounds: 1 }) }),
};
const NUMBERS = Object.keys(FLOWS);
const cem = { name: 'Cem Aksoy', phones: [{ id: 'app', type: 'app' as const, ringSeconds: 10 }] };
const planWith = (...members: string[]): Plan => ({
  ...examplePlan,
  flows: { ...examplePlan.flows, ...FLOWS },
  numbers: Object.fromEntries(NUMBERS.map((id) => [id, { ...examplePlan.numbers['main']!, flow: id }])),
  people: { ...examplePlan.people, cem },
  teams: { 'desk-team': { name: 'Front desk', members } },
});
const MEMBERS = [['ann', 'bob', 'cem'], ['bob', 'ann'], ['cem'], []];
const PEOPLE = ['ann', 'bob', 'cem'];
const CALLERS = [null, '+17085550142', '+17085550143'];

const results = (type: string, pick: number): OpResult => {
  const target = { person: PEOPLE[pick % 3], phone: 'desk' };
  const choices: Readonly<Record<string, readonly OpResult[]>> = {
    play: [{ is: 'played' }, { is: 'failed' }],
    gather: [{ is: 'digits', digits: '1' }, { is: 'noInput' }, { is: 'digits', digits: '1' }],
    record: [{ is: 'recorded', ms: 4000 }, { is: 'failed' }],
    hold: [{ is: 'digits', digits: '1' }],
    dialCaller: [{ is: 'answered', target: {} }, { is: 'noAnswer' }, { is: 'failed' }],
    // Also by somebody who was never rung: a phone system may be wrong.
    ring: [
      { is: 'answered', target },
      { is: 'noAnswer' },
      { is: 'declined' },
      { is: 'allUnreachable' },
      { is: 'failed' },
    ],
  };
  const those = choices[type] ?? [{ is: 'played' }];
  return those[pick % those.length]!;
};

const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('offers' as const), pick: fc.nat(100), after: fc.nat(8) }) },
  { weight: 8, arbitrary: fc.record({ does: fc.constant('ends' as const), pick: fc.nat(1000), after: fc.nat(8) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('talked' as const), pick: fc.nat(100), after: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('hangsUp' as const), pick: fc.nat(100), after: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('wakes' as const), pick: fc.nat(100), after: fc.nat(90) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('declares' as const), pick: fc.nat(100), after: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('publishes' as const), pick: fc.nat(100), after: fc.nat(8) }) },
);

/** What the phones do, from effects alone: which people ring for which call, and who talks in which. */
class Phones {
  private readonly ringing = new Map<string, readonly string[]>();
  constructor(private readonly desk: Desk) {}

  note(): void {
    for (const effect of this.desk.effects) {
      if (effect.type === 'ring')
        this.ringing.set(
          `${effect.call}/${effect.op}`,
          effect.targets.flatMap(({ person }) => person ?? []),
        );
      if (effect.type === 'stop') this.ringing.delete(`${effect.call}/${effect.stops}`);
    }
    for (const key of this.ringing.keys()) {
      const [call, op] = key.split('/');
      const open = this.desk.office.calls[call!]?.openOps ?? [];
      if (!open.some((one) => String(one.op) === op)) this.ringing.delete(key);
    }
  }
  /** Every person a call has on the phone, once for each call. */
  onThePhone(): string[] {
    const rings = [...this.ringing.values()].flatMap((people) => [...new Set(people)]);
    const talks = Object.values(this.desk.office.calls).flatMap(({ phase, talk, callback, openOps, memory }) => {
      if (phase === 'talking' && talk?.kind === 'answered') return [talk.person];
      // The member of a callback is on the line while the caller is rung.
      const dials = callback && openOps.some(({ type }) => type === 'dialCaller');
      return dials ? [(memory as { person: string }).person] : [];
    });
    return [...rings, ...talks];
  }
}

function run(desk: Desk, events: readonly { does: string; pick: number; after: number }[], check: () => void): void {
  let seconds = 0;
  for (const [index, { does, pick, after }] of events.entries()) {
    desk.wakeUntil(seconds + after);
    check();
    seconds += after;
    const calls = Object.values(desk.office.calls);
    const call = calls[pick % Math.max(1, calls.length)];
    const atMs = T0 + seconds * 1000;
    if (does === 'offers') {
      const number = NUMBERS[pick % NUMBERS.length]!;
      desk.give({
        type: 'offered',
        atMs,
        call: `c${index}`,
        version: desk.office.activeVersion ?? 'v1',
        number,
        caller: CALLERS[pick % 3]!,
        calledBefore: false,
        seed: 1,
      });
    } else if (does === 'ends' && call) {
      const op = call.openOps[pick % Math.max(1, call.openOps.length)];
      if (op && op.type !== 'answer')
        desk.give({ type: 'done', atMs, call: call.id, op: op.op, result: results(op.type, pick) });
    } else if (does === 'talked') {
      const talking = calls.find(({ phase }) => phase === 'talking');
      if (talking) desk.give({ type: 'talkEnded', atMs, call: talking.id });
    } else if (does === 'hangsUp' && call) desk.hangUp(call.id, seconds);
    else if (does === 'wakes') desk.wakeUntil(seconds);
    else if (does === 'declares') {
      const state = (['busy', 'away', 'in'] as const)[pick % 3]!;
      const person = PEOPLE[pick % 3]!;
      const untilMs = atMs + (pick % 7) * 20_000;
      desk.give({
        type: 'situation',
        atMs,
        situation: { entries: [{ id: 'e', kind: 'person', person, state, untilMs }] },
      });
    } else if (does === 'publishes') desk.publish(`v${index}`, planWith(...MEMBERS[pick % MEMBERS.length]!), seconds);
    check();
  }
}

it('nobody is ever on the phone for two calls, and everybody on the phone is reserved for that call', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 120 }), (events) => {
      const desk = new Desk(planWith('ann', 'bob', 'cem'));
      const phones = new Phones(desk);
      run(desk, events, () => {
        phones.note();
        const people = phones.onThePhone();
        expect([...people].sort()).toEqual([...new Set(people)].sort());
        for (const person of people) expect(desk.office.switchboard.engaged).toHaveProperty(person);
      });
    }),
    { numRuns: 150 },
  );
});

it('every call that waits has a time at which it wakes or an operation whose end it awaits; no ticket is forgotten', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 120 }), (events) => {
      const desk = new Desk(planWith('ann', 'bob', 'cem'));
      run(desk, events, () => {
        const { calls, switchboard, wakeAtMs } = desk.office;
        for (const call of Object.values(calls)) {
          if (call.phase !== 'routing') continue;
          const awaits = call.openOps.some(({ type }) => type !== 'answer' && type !== 'hold');
          expect(call.wakeAtMs !== null || awaits, `${call.id} waits for nothing`).toBe(true);
        }
        for (const ticket of switchboard.tickets) {
          const waitsFor = ticket.calling ?? ticket.from;
          if (waitsFor === null) expect(wakeAtMs, ticket.id).not.toBeNull();
          else expect(calls, ticket.id).toHaveProperty(waitsFor);
        }
        // Nobody stays reserved for a call that is over.
        for (const { call } of Object.values(switchboard.engaged))
          if (call !== null) expect(calls).toHaveProperty(call);
        expect(JSON.parse(JSON.stringify(desk.office))).toEqual(desk.office);
      });
    }),
    { numRuns: 150 },
  );
});

it('the waiting calls of a queue stand in the order of their turns', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 120 }), (events) => {
      const desk = new Desk(planWith('ann'));
      run(desk, events, () => {
        for (const waiting of Object.values(desk.office.switchboard.queues)) {
          const turns = waiting.map(({ priority, sinceMs, arrival }) => [2 - priority, sinceMs, arrival]);
          expect(turns).toEqual(
            turns.toSorted((left, right) => left[0]! - right[0]! || left[1]! - right[1]! || left[2]! - right[2]!),
          );
        }
      });
    }),
    { numRuns: 80 },
  );
});

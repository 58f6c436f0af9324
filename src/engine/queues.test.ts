import { describe, expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { Desk, planOf, queue, step, T0 } from './desk.fixture.ts';
import { lastAgentOf, LEAST_LAST_AGENTS } from './last-agents.ts';

/** Only Ann serves: one caller at a time. */
const onlyAnn = { teams: { 'desk-team': { name: 'Front desk', members: ['ann'] } } };
const numbers = (...flows: string[]) =>
  Object.fromEntries(flows.map((flow) => [flow, { ...examplePlan.numbers['main']!, flow }]));
const flow = (nodes: Parameters<typeof planOf>[0]) => planOf(nodes).flows['main']!;

describe('whose turn it is', () => {
  it('an urgent caller overtakes those who wait, and nobody is told a worse place', () => {
    const desk = new Desk(
      planOf(
        {},
        {
          ...onlyAnn,
          numbers: numbers('main', 'vip'),
          flows: {
            main: flow({ q: queue() }),
            vip: flow({
              l: step('set-label', { priority: 'urgent' }, { next: 'go' }),
              go: step('go-to-flow', { flow: 'main' }),
            }),
          },
        },
      ),
    );
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    desk.offer('three', 3);
    desk.offer('urgent', 4, { number: 'vip' });
    expect(desk.log).toEqual(expect.arrayContaining(['two queue.moved', 'three queue.moved']));
    expect(desk.hears('two')).toEqual([]);
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 60_000 });
    expect(desk.rings('urgent')).toEqual(['ann']);
    desk.hangUp('urgent', 61);
    expect(desk.rings('two')).toEqual(['ann']);
  });

  it('a person who serves two queues gets whoever waits longest in either', () => {
    const desk = new Desk(
      planOf(
        {},
        {
          ...onlyAnn,
          numbers: numbers('main', 'side'),
          // By its id the second queue would come first.
          flows: { main: flow({ z: queue() }), side: flow({ a: queue() }) },
        },
      ),
    );
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    desk.offer('three', 3, { number: 'side' });
    desk.offer('four', 4);
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 10_000 });
    expect([desk.rings('two'), desk.rings('three')]).toEqual([['ann'], []]);
    desk.hangUp('two', 11);
    expect([desk.rings('three'), desk.rings('four')]).toEqual([['ann'], []]);
  });
});

describe('whoever talked with the caller last', () => {
  const caller = '+17085550142';
  const known = (lastAgent: boolean) => {
    const desk = new Desk(planOf({ q: queue({ lastAgent }) }));
    desk.offer('one', 0, { caller });
    expect(desk.rings('one')).toEqual(['ann']);
    desk.answer('one', 'ann', 1);
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 30_000 });
    return desk;
  };
  it('is asked first where the queue prefers it, although Bob is idle for longer', () => {
    const desk = known(true);
    desk.offer('two', 40, { caller });
    expect(desk.rings('two')).toEqual(['ann']);
  });
  it('is no more than anybody else where it does not', () => {
    const desk = known(false);
    desk.offer('two', 40, { caller });
    expect(desk.rings('two')).toEqual(['bob']);
  });
  it('is not waited for when busy, nor asked twice before others', () => {
    const desk = known(true);
    desk.offer('other', 35);
    desk.answer('other', 'bob', 36);
    desk.offer('more', 37);
    expect(desk.rings('more')).toEqual(['ann']);
    desk.give({ type: 'talkEnded', call: 'other', atMs: T0 + 38_000 });
    desk.offer('two', 40, { caller });
    expect(desk.rings('two')).toEqual(['bob']);
    desk.hangUp('two', 41);
    desk.hangUp('more', 42);
    desk.offer('three', 43, { caller });
    expect(desk.rings('three')).toEqual(['ann']);
    desk.done('three', 'ring', { is: 'noAnswer' }, 63);
    expect(desk.rings('three')).toEqual(['bob']);
  });
  it('is remembered for so many talks, the oldest forgotten first', () => {
    const desk = new Desk(planOf({ ring: step('ring-person', { person: 'bob' }) }));
    const callerOf = (index: number) => `+1312555${String(index).padStart(4, '0')}`;
    const last = 1200;
    for (let index = 0; index <= last; index += 1) {
      const call = `c${index}`;
      desk.offer(call, index, { caller: callerOf(index) });
      desk.answer(call, 'bob', index);
      desk.hangUp(call, index);
    }
    const { lastAgents } = desk.office.switchboard;
    expect(lastAgentOf(lastAgents, callerOf(0))).toBeUndefined();
    expect(lastAgentOf(lastAgents, callerOf(last - LEAST_LAST_AGENTS + 1))).toBe('bob');
    expect(lastAgentOf(lastAgents, callerOf(last))).toBe('bob');
    expect(JSON.stringify(lastAgents).length).toBeLessThan(64 * 1024);
  });
});

describe('how long it may take', () => {
  const after = (talkSeconds: number, change = {}) => {
    const desk = new Desk(planOf({ q: queue({ announceWait: true, wrapUpSeconds: 30, ...change }) }, onlyAnn));
    desk.offer('first');
    desk.answer('first', 'ann', 0);
    desk.give({ type: 'talkEnded', call: 'first', atMs: T0 + talkSeconds * 1000 });
    desk.wakeUntil(talkSeconds + 30);
    desk.offer('second', 300);
    desk.answer('second', 'ann', 300);
    return desk;
  };
  it('is unknown before a call has ended, and not spoken', () => {
    const desk = new Desk(planOf({ q: queue({ announceWait: true }) }, onlyAnn));
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    desk.offer('three', 3);
    expect(desk.hears('three')).toEqual(['You are number 2 in line.']);
  });
  it('is (callers ahead + 1) × talking and wrap-up ÷ members, in whole minutes rounded up', () => {
    const desk = after(61); // 91 s a call.
    expect(desk.office.switchboard.handlingMs).toEqual({ 'main/q': 91_000 });
    desk.offer('two', 301);
    desk.offer('three', 302);
    expect(desk.hears('three')).toEqual(['You are number 2 in line. The wait is about 4 minutes.']);
  });
  it('is not spoken under one minute', () => {
    const desk = after(10);
    desk.offer('two', 301);
    expect(desk.hears('two')).toEqual([]);
  });
  it('follows the last calls: each moves the mean by a fifth of the difference', () => {
    const desk = after(61);
    desk.give({ type: 'talkEnded', call: 'second', atMs: T0 + 311_000 }); // 11 s + 30 s
    expect(desk.office.switchboard.handlingMs).toEqual({ 'main/q': 91_000 - 0.2 * 50_000 });
  });
});

describe('announcements', () => {
  it('come again every so often, not while a phone rings, and the key to leave works during them', () => {
    const desk = new Desk(
      planOf(
        { q: queue({ announceEverySeconds: 60, exitKey: '1' }, { keyPressed: 'end' }), end: step('hang-up', {}) },
        onlyAnn,
      ),
    );
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    expect(desk.office.wakeAtMs).toBe(T0 + 62_000);
    desk.wake(62);
    expect(desk.hears('two')).toEqual(['You are next in line.']);
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 110_000 });
    expect(desk.rings('two')).toEqual(['ann']);
    desk.wake(122);
    expect(desk.hears('two')).toEqual([]);
    desk.done('two', 'ring', { is: 'noAnswer' }, 130);
    desk.wakeUntil(131);
    expect(desk.log.filter((line) => line === 'two queue.says')).toHaveLength(2);
    desk.done('two', 'hold', { is: 'digits', digits: '1' }, 132);
    expect(desk.outcomes['two']).toEqual({ kind: 'goodbye' });
    expect(desk.office.switchboard.queues).toEqual({});
  });
  it('never put off the end of the wait', () => {
    const desk = new Desk(planOf({ q: queue({ announceEverySeconds: 50, maxWaitSeconds: 120 }) }, onlyAnn));
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    desk.wakeUntil(122);
    expect(desk.log.filter((line) => line === 'two queue.says')).toHaveLength(2);
    expect(desk.log).toContain('two queue.tooLong');
  });
});

describe('a team whose busy members are waited for', () => {
  const team = (strategy: string, change: object = {}) =>
    step('ring-team', {
      team: 'desk-team',
      strategy,
      allSeconds: 20,
      eachSeconds: 15,
      busy: 'wait',
      busyWaitSeconds: 30,
      ...change,
    });
  it('rings whoever is free first, with music until then', () => {
    const desk = new Desk(planOf({ team: team('allAtOnce') }, onlyAnn));
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    expect(desk.effects.map(({ type }) => type)).toEqual(['answer', 'hold']);
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 10_000 });
    expect(desk.rings('two')).toEqual(['ann']);
    desk.answer('two', 'ann', 12);
    expect(desk.office.calls['two']).toMatchObject({ phase: 'talking', wakeAtMs: null });
  });
  it('gives up after the time its settings say', () => {
    const desk = new Desk(planOf({ team: team('allAtOnce') }, onlyAnn));
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    expect(desk.office.wakeAtMs).toBe(T0 + 32_000);
    desk.wake(32);
    expect(desk.log).toEqual(expect.arrayContaining(['two team.waitedTooLong', 'two exit.safetyNet']));
    expect(desk.office.switchboard.claims).toEqual([]);
  });
  it('one after the other: waits only when nobody else is left to ring, and keeps its place before later callers', () => {
    const desk = new Desk(planOf({ team: team('inOrder') }));
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    expect(desk.rings('two')).toEqual(['bob']);
    desk.done('two', 'ring', { is: 'noAnswer' }, 17);
    expect(desk.log).toContain('two team.waits');
    desk.offer('three', 18);
    desk.answer('three', 'bob', 19);
    desk.offer('four', 20);
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 25_000 });
    expect([desk.rings('two'), desk.rings('four')]).toEqual([['ann'], []]);
  });
  it('lets the caller go when the last busy member goes away', () => {
    const desk = new Desk(planOf({ team: team('allAtOnce') }, onlyAnn));
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    const away = { id: 'a', kind: 'person' as const, person: 'ann', state: 'away' as const, untilMs: null };
    desk.give({ type: 'situation', atMs: T0 + 5000, situation: { entries: [away] } });
    expect(desk.log).toEqual(expect.arrayContaining(['two person.away', 'two team.nobody']));
  });
  it('skips them where nothing else is set', () => {
    const desk = new Desk(planOf({ team: team('allAtOnce', { busy: 'skip' }) }, onlyAnn));
    desk.offer('one');
    desk.offer('two', 2);
    expect(desk.log).toEqual(expect.arrayContaining(['two person.busy', 'two team.nobody']));
  });
});

describe('double answers', () => {
  it('the first one the office logs wins, and the others stop ringing', () => {
    const desk = new Desk(
      planOf({ t: step('ring-team', { team: 'desk-team', strategy: 'allAtOnce', allSeconds: 20, eachSeconds: 15 }) }),
    );
    desk.offer('one');
    const { op } = desk.office.calls['one']!.openOps[0]!;
    desk.answer('one', 'bob', 3);
    const before = desk.office;
    const late = { is: 'answered' as const, target: { person: 'ann', phone: 'desk' } };
    const again = desk.give({ type: 'done', atMs: T0 + 3000, call: 'one', op, result: late });
    expect(again.office).toEqual(before);
    expect(desk.office.switchboard.engaged).toEqual({
      bob: { call: 'one', state: 'talking', untilMs: null, talk: { sinceMs: T0 + 3000, queue: null } },
    });
  });
  it('nobody counts as the answerer who was not rung', () => {
    const desk = new Desk(
      planOf({
        t: step('ring-team', { team: 'desk-team', strategy: 'inOrder', allSeconds: 20, eachSeconds: 15 }),
      }),
    );
    desk.offer('one');
    desk.offer('two', 1);
    desk.answer('one', 'bob', 2);
    desk.answer('two', 'bob', 3);
    expect(Object.keys(desk.office.switchboard.engaged)).toEqual(['ann', 'bob']);
    expect(desk.office.calls['one']!.talk).toMatchObject({ person: 'ann' });
  });
});

describe('a pause that ends as something else happens', () => {
  it.each([0, 1])('is over although its wake comes %i s late', (late) => {
    const desk = new Desk(planOf({ q: queue({ wrapUpSeconds: 10 }) }, onlyAnn));
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 60_000 });
    // This caller comes first, in the same instant or while the wake is under way.
    desk.offer('three', 70 + late);
    expect(desk.office.wakeAtMs).toBe(T0 + (70 + late) * 1000);
    desk.wake(70 + late);
    expect(desk.rings('two')).toEqual(['ann']);
  });
});

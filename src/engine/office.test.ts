import { describe, expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import { BOUNDS } from './call-run.ts';
import { IDLE_SWITCHBOARD } from './board.ts';
import { Desk, planOf, queue as anyQueue, step, T0 } from './desk.fixture.ts';
import type { OfficeInput } from './input.ts';
import { plainText, renderLine } from './render-trace.ts';

const queue = (settings: object = {}) =>
  anyQueue({ maxWaitSeconds: 60, maxCallers: 2, wrapUpSeconds: 10, ...settings });

describe('two calls compete for the same person', () => {
  it('the second finds her busy while she rings, talks, and not after', () => {
    const desk = new Desk(
      planOf({ ring: step('ring-person', { person: 'bob' }, { busy: 'busy' }), busy: step('hang-up', {}) }),
    );
    desk.offer('one');
    desk.offer('two', 1);
    expect(desk.log).toContain('two person.busy');
    desk.done('one', 'ring', { is: 'answered', target: { person: 'bob', phone: 'desk' } }, 4);
    desk.offer('three', 5);
    expect(desk.outcomes['three']).toEqual({ kind: 'goodbye' });
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 60_000 });
    expect(desk.outcomes['one']).toEqual({ kind: 'answered', person: 'bob', phone: 'desk' });
    desk.offer('four', 61);
    expect(desk.rings('four')).toEqual(['bob']);
  });

  it('a team that rings all at once frees the others when one answers', () => {
    const team = step('ring-team', { team: 'desk-team', strategy: 'allAtOnce', allSeconds: 20, eachSeconds: 15 });
    const desk = new Desk(planOf({ team }));
    desk.offer('one');
    expect(desk.rings('one')).toEqual(['ann', 'bob']);
    desk.done('one', 'ring', { is: 'answered', target: { person: 'bob', phone: 'desk' } }, 3);
    desk.offer('two', 4);
    expect(desk.rings('two')).toEqual(['ann']);
  });

  it('taking turns starts after whoever rang first last time', () => {
    const desk = new Desk(
      planOf({
        team: step('ring-team', { team: 'desk-team', strategy: 'roundRobin', allSeconds: 20, eachSeconds: 15 }),
      }),
    );
    for (const [call, person] of [
      ['one', 'ann'],
      ['two', 'bob'],
      ['three', 'ann'],
    ] as const) {
      desk.offer(call);
      expect(desk.rings(call)).toEqual([person]);
      desk.give({ type: 'callerHungUp', call, atMs: T0 + 1000 });
    }
  });
});

describe('the queue', () => {
  it('serves in order of arrival, tells places, waits out the wrap-up, and refuses when full', () => {
    const desk = new Desk(planOf({ queue: queue() }));
    desk.offer('one');
    expect(desk.rings('one')).toEqual(['ann']);
    desk.offer('two', 1);
    expect(desk.rings('two')).toEqual(['bob']);
    desk.offer('three', 2);
    expect(desk.outcomes['three']).toBeUndefined();
    expect(desk.log).toContain('three queue.full');
    desk.done('one', 'ring', { is: 'answered', target: { person: 'ann', phone: 'desk' } }, 3);
    expect(desk.log).toContain('two queue.moved');
    desk.done('two', 'ring', { is: 'answered', target: { person: 'bob', phone: 'desk' } }, 4);
    desk.offer('four', 5);
    desk.offer('five', 6);
    desk.give({ type: 'talkEnded', call: 'two', atMs: T0 + 10_000 });
    expect(desk.office.switchboard.engaged['bob']?.state).toBe('wrapping');
    expect(desk.office.wakeAtMs).toBe(T0 + 20_000);
    desk.give({ type: 'wake', atMs: T0 + 20_000 });
    expect(desk.rings('four')).toEqual(['bob']);
    expect(desk.rings('five')).toEqual([]);
  });

  it('offers a caller somebody missed to another member, and later to the same one again', () => {
    const desk = new Desk(planOf({ queue: queue({ maxWaitSeconds: 300 }) }));
    desk.offer('one');
    desk.done('one', 'ring', { is: 'noAnswer' }, 20);
    expect(desk.rings('one')).toEqual(['bob']);
    desk.done('one', 'ring', { is: 'noAnswer' }, 40);
    expect(desk.rings('one')).toEqual(['ann']);
  });

  it('offers everybody once before it offers anybody twice, however long they ring', () => {
    const three = { ...examplePlan.teams, 'desk-team': { name: 'Front desk', members: ['ann', 'bob', 'cem'] } };
    const cem = { name: 'Cem Aksoy', phones: [{ id: 'app', type: 'app' as const, ringSeconds: 10 }] };
    const desk = new Desk(
      planOf({ queue: queue({ maxWaitSeconds: 300 }) }, { teams: three, people: { ...examplePlan.people, cem } }),
    );
    desk.offer('one');
    const order = [20, 40, 60, 80].map((seconds) => {
      const [ringing] = desk.rings('one');
      desk.done('one', 'ring', { is: 'noAnswer' }, seconds);
      return ringing;
    });
    expect(order).toEqual(['ann', 'bob', 'cem', 'ann']);
  });

  it('wakes when a declared state ends, and lets the caller go when the last member goes off shift', () => {
    const lunch = { shift: { hours: 'desk', periods: ['open'] } };
    const people = {
      ann: { ...examplePlan.people['ann']!, ...lunch },
      bob: { ...examplePlan.people['bob']!, ...lunch },
    };
    const desk = new Desk(planOf({ queue: queue({ maxWaitSeconds: 3600 }) }, { people }));
    const busyUntil = (seconds: number) => ({
      entries: ['ann', 'bob'].map((person) => ({
        id: person,
        kind: 'person' as const,
        person,
        state: 'busy' as const,
        untilMs: T0 + seconds * 1000,
      })),
    });
    desk.give({ type: 'situation', atMs: T0, situation: busyUntil(60) });
    desk.offer('one');
    expect(desk.office.wakeAtMs).toBe(T0 + 60_000);
    desk.give({ type: 'wake', atMs: T0 + 60_000 });
    expect(desk.rings('one')).toEqual(['ann']);
    desk.give({ type: 'callerHungUp', call: 'one', atMs: T0 + 61_000 });

    const beforeLunch = 112 * 60; // 11:59
    desk.give({ type: 'situation', atMs: T0 + beforeLunch * 1000, situation: busyUntil(9999) });
    desk.offer('two', beforeLunch);
    expect(desk.office.wakeAtMs).toBe(T0 + (beforeLunch + 60) * 1000);
    desk.give({ type: 'wake', atMs: T0 + (beforeLunch + 60) * 1000 });
    expect(desk.log).toEqual(expect.arrayContaining(['two person.offShift', 'two queue.nobody']));
  });

  it('wakes when a declared state begins, and lets the caller go when the last member goes on time off', () => {
    const desk = new Desk(planOf({ queue: queue({ maxWaitSeconds: 3600 }) }));
    const off = (person: string, fromMs: number) => ({
      id: person,
      kind: 'person' as const,
      person,
      state: 'away' as const,
      fromMs,
      untilMs: T0 + 9_000_000,
    });
    const busy = { ...off('ann', T0), id: 'busy', state: 'busy' as const };
    desk.give({ type: 'situation', atMs: T0, situation: { entries: [off('bob', T0), busy, off('ann', T0 + 60_000)] } });
    desk.offer('one');
    expect(desk.office.wakeAtMs).toBe(T0 + 60_000);
    desk.give({ type: 'wake', atMs: T0 + 60_000 });
    expect(desk.log).toEqual(expect.arrayContaining(['one person.away', 'one queue.nobody']));
  });

  it('rings only who signed in, and follows who signs in and out while callers wait', () => {
    const desk = new Desk(planOf({ queue: queue({ signIn: true, maxCallers: 5, maxWaitSeconds: 3600 }) }));
    const signedIn = (...people: string[]) => ({
      entries: people.map((person) => ({
        id: person,
        kind: 'signIn' as const,
        team: 'desk-team',
        person,
        untilMs: null,
      })),
    });
    desk.offer('none');
    expect(desk.log).toEqual(expect.arrayContaining(['none person.notSignedIn', 'none queue.nobody']));

    desk.give({ type: 'situation', atMs: T0 + 1000, situation: signedIn('bob') });
    desk.offer('one', 2);
    expect(desk.rings('one')).toEqual(['bob']);
    desk.offer('two', 3);
    expect(desk.rings('two')).toEqual([]);
    desk.give({ type: 'situation', atMs: T0 + 4000, situation: signedIn('bob', 'ann') });
    expect(desk.rings('two')).toEqual(['ann']);

    desk.offer('three', 5);
    desk.give({ type: 'situation', atMs: T0 + 6000, situation: signedIn() });
    expect(desk.log).toEqual(expect.arrayContaining(['three person.notSignedIn', 'three queue.nobody']));
  });

  it('never cuts off a caller for whom a phone rings when the wait is over', () => {
    const desk = new Desk(planOf({ queue: queue({ maxWaitSeconds: 10 }) }));
    desk.offer('one');
    desk.give({ type: 'wake', atMs: T0 + 10_000 });
    desk.done('one', 'ring', { is: 'answered', target: { person: 'ann', phone: 'desk' } }, 15);
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 30_000 });
    expect(desk.outcomes['one']).toMatchObject({ kind: 'answered', person: 'ann' });
  });
});

describe('inputs that come late, twice or out of nowhere change nothing', () => {
  const menu = step(
    'menu',
    {
      prompt: 'choices',
      keys: [{ id: 'k1', key: '1', label: 'One' }],
      firstKeySeconds: 5,
      betweenKeysSeconds: 3,
      plays: 3,
    },
    { k1: 'end' },
  );
  const fresh = () => {
    const desk = new Desk(planOf({ menu, end: step('ring-person', { person: 'bob' }) }));
    desk.offer('one');
    return desk;
  };
  it('a second `done` of one operation is dropped', () => {
    const desk = fresh();
    const gather = desk.office.calls['one']!.openOps.find((open) => open.type === 'gather')!;
    const input: OfficeInput = {
      type: 'done',
      atMs: T0 + 5000,
      call: 'one',
      op: gather.op,
      result: { is: 'digits', digits: '1' },
    };
    desk.give(input);
    const before = JSON.stringify(desk.office);
    const again = desk.give(input);
    expect(JSON.stringify(again.office)).toBe(before);
    expect(again.effects).toEqual([]);
  });
  it('inputs for a call that ended or never was are dropped', () => {
    const desk = fresh();
    desk.give({ type: 'callerHungUp', call: 'one', atMs: T0 + 1000 });
    expect(desk.outcomes['one']).toEqual({ kind: 'callerHungUp' });
    const before = JSON.stringify(desk.office);
    for (const call of ['one', 'ghost'])
      desk.give({ type: 'done', atMs: T0 + 2000, call, op: 1, result: { is: 'played' } });
    desk.give({ type: 'talkEnded', call: 'one', atMs: T0 + 2000 });
    expect(JSON.stringify(desk.office)).toBe(before);
  });
  it('a wake before its time wakes nobody', () => {
    const desk = new Desk(planOf({ queue: queue() }));
    desk.offer('one');
    const before = desk.office.calls['one'];
    desk.give({ type: 'wake', atMs: T0 + 1 });
    expect(desk.office.calls['one']).toEqual(before);
  });
  it('the caller may hang up at any moment and nobody stays reserved', () => {
    const desk = fresh();
    desk.done('one', 'gather', { is: 'digits', digits: '1' }, 5);
    expect(desk.office.switchboard.engaged).toHaveProperty('bob');
    const ended = desk.give({ type: 'callerHungUp', call: 'one', atMs: T0 + 6000 });
    expect(ended.effects.map((effect) => effect.type)).toEqual(['stop']);
    expect(desk.office).toEqual({
      calls: {},
      switchboard: IDLE_SWITCHBOARD,
      situation: { entries: [] },
      activeVersion: 'v1',
      wakeAtMs: null,
    });
  });
});

describe('no call is lost', () => {
  const mailbox = { kind: 'fallback', reached: 'message', who: 'front' };
  const finish = (desk: Desk) => {
    desk.done('one', 'play', { is: 'played' }, 10);
    desk.done('one', 'record', { is: 'recorded', ms: 9000 }, 20);
  };
  it('a call that goes round in circles takes the fallback', () => {
    const desk = new Desk(planOf({ a: step('mode-branch', { mode: 'snow' }, { normal: 'a' }) }));
    desk.offer('one');
    expect(desk.log.filter((line) => line === 'one mode.normal')).toHaveLength(BOUNDS.visits);
    expect(desk.log).toContain('one bound.visits');
    finish(desk);
    expect(desk.outcomes['one']).toEqual(mailbox);
  });
  it('a key without a wire takes the fallback, and says so', () => {
    const desk = new Desk(planOf({ mode: step('mode-branch', { mode: 'snow' }) }));
    desk.offer('one');
    expect(desk.log).toEqual([
      'one call.offered',
      'one mode.normal',
      'one exit.unwired',
      'one fallback.taken',
      'one message.greeting',
    ]);
  });
  it('a flow, start or step that does not exist takes the fallback', () => {
    for (const plan of [
      planOf({ a: step('teleport', {}) }),
      planOf({ a: step('hang-up', {}) }, { flows: {} }),
      planOf({ a: step('hours-branch', {}) }),
    ]) {
      const desk = new Desk(plan);
      desk.offer('one');
      finish(desk);
      expect(desk.outcomes['one']).toEqual(mailbox);
    }
  });
  it('a fallback that reaches nobody ends the call and says so', () => {
    const desk = new Desk(
      planOf(
        { a: step('mode-branch', { mode: 'snow' }) },
        { numbers: { main: { ...examplePlan.numbers['main']!, fallback: { to: 'person', person: 'bob' } } } },
      ),
    );
    desk.offer('one');
    desk.done('one', 'ring', { is: 'noAnswer' }, 10);
    expect(desk.outcomes['one']).toEqual({ kind: 'fallback', reached: 'nobody', who: null });
  });
  it('a caller who says nothing to a mailbox gets a goodbye, not the same mailbox again', () => {
    const desk = new Desk(planOf({ box: step('voicemail', { mailbox: 'front', maxSeconds: 60, silenceSeconds: 5 }) }));
    desk.offer('one');
    desk.done('one', 'play', { is: 'played' }, 5);
    desk.done('one', 'record', { is: 'recorded', ms: 0 }, 10);
    expect(desk.outcomes['one']).toEqual({ kind: 'goodbye' });
    expect(desk.log.filter((line) => line.includes('message.greeting'))).toHaveLength(1);
  });
  it('failed operations count as DESIGN says: play played, gather no input, ring unreachable, record no message', () => {
    const desk = new Desk(
      planOf({
        say: step('announcement', { prompt: 'hello' }, { next: 'ring' }),
        ring: step('ring-person', { person: 'bob' }, { unavailable: 'box' }),
        box: step('voicemail', { mailbox: 'front', maxSeconds: 60, silenceSeconds: 5 }, { noMessage: 'end' }),
        end: step('hang-up', {}),
      }),
    );
    desk.offer('one');
    for (const type of ['play', 'ring', 'play', 'record']) desk.done('one', type, { is: 'failed' }, 1);
    expect(desk.outcomes['one']).toEqual({ kind: 'goodbye' });
  });
});

describe('a call stays what it began as', () => {
  it('on the version it began on, while newer calls run on the newer one', () => {
    const desk = new Desk(
      planOf({ say: step('announcement', { prompt: 'hello' }, { next: 'end' }), end: step('hang-up', {}) }),
    );
    desk.offer('one');
    desk.publish('v2', planOf({ ring: step('ring-person', { person: 'bob' }) }), 1);
    desk.offer('two', 1, { version: 'v2' });
    desk.done('one', 'play', { is: 'played' }, 2);
    expect(desk.outcomes['one']).toEqual({ kind: 'goodbye' });
    expect(desk.office.calls['two']!.version).toBe('v2');
  });
  it('without what its version does not have, and says so', () => {
    const desk = new Desk(planOf({ ring: step('ring-person', { person: 'bob' }) }));
    desk.give({
      type: 'situation',
      atMs: T0,
      situation: {
        entries: [
          { id: 'storm', kind: 'mode', mode: 'storm', position: 'on', untilMs: null },
          { id: 'over', kind: 'mode', mode: 'flood', position: 'on', untilMs: T0 },
          { id: 'snow', kind: 'mode', mode: 'snow', position: 'on', untilMs: null },
          { id: 'later', kind: 'override', scope: { of: 'office' }, does: 'close', fromMs: T0 + 9, untilMs: T0 + 99 },
          { id: 'soon', kind: 'person', person: 'bob', state: 'away', fromMs: T0 + 9, untilMs: T0 + 99 },
        ],
      },
    });
    const offered = desk.offer('one');
    expect(desk.office.calls['one']!.situation.entries.map(({ id }) => id)).toEqual(['snow', 'later']);
    const ignored = offered.trace.filter(({ code }) => code === 'situation.ignored');
    expect(ignored.map((said) => plainText(renderLine(examplePlan, KINDS, said, null)))).toEqual([
      'Declared for today, but ignored by this call: a switch is turned (this version has no switch “storm”)',
    ]);
    expect(desk.rings('one')).toEqual(['bob']);
  });
  it('in the situation in which it was offered, for its branches; for its ringing the present one counts', () => {
    const desk = new Desk(
      planOf({
        say: step('announcement', { prompt: 'hello' }, { next: 'mode' }),
        mode: step('mode-branch', { mode: 'snow' }, { normal: 'ring', on: 'snow' }),
        ring: step('ring-person', { person: 'bob' }, { unavailable: 'end' }),
        snow: step('hang-up', {}),
        end: step('hang-up', {}),
      }),
    );
    desk.offer('one');
    desk.give({
      type: 'situation',
      atMs: T0 + 500,
      situation: {
        entries: [
          { id: 'a', kind: 'mode', mode: 'snow', position: 'on', untilMs: null },
          { id: 'b', kind: 'site', site: 'main', link: 'offline', untilMs: null },
        ],
      },
    });
    desk.done('one', 'play', { is: 'played' }, 1);
    expect(desk.log).toEqual(expect.arrayContaining(['one mode.normal', 'one person.siteOffline']));
  });
});

import { describe, expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import type { SituationEntry } from '../plan/situation.ts';
import { Desk, planOf, queue, step, T0 } from './desk.fixture.ts';
import { plainText, renderLine } from './render-trace.ts';
import { MOST_MISSES, MOST_TICKETS } from './tickets.ts';

const CALLER = '+17085550142';
const callback = (settings: object = {}) =>
  step(
    'offer-callback',
    {
      team: 'desk-team',
      prompt: 'choices',
      acceptKey: '1',
      ringSeconds: 20,
      retries: 2,
      everySeconds: 600,
      firstKeySeconds: 5,
      plays: 2,
      mailbox: 'front',
      ...settings,
    },
    { declined: 'end' },
  );
const end = step('hang-up', {});
/** A queue whose key 1 leads to the offer of a callback. */
const plan = (change: Partial<Plan> = {}, settings: object = {}) =>
  planOf({ q: queue({ exitKey: '1' }, { keyPressed: 'offer' }), offer: callback(settings), end }, change);
const team = (...members: string[]) => ({ teams: { 'desk-team': { name: 'Front desk', members } } });
const person = (id: string, state: 'busy' | 'away', untilMs: number | null = null): SituationEntry => ({
  id,
  kind: 'person',
  person: id,
  state,
  untilMs,
});
const declare = (desk: Desk, seconds: number, ...entries: SituationEntry[]) =>
  desk.give({ type: 'situation', atMs: T0 + seconds * 1000, situation: { entries } });

/** Ann and Bob talk; a caller leaves the queue for a callback. */
function booked(change: Partial<Plan> = {}, settings: object = {}): Desk {
  const desk = new Desk(plan(change, settings));
  for (const [call, who] of [
    ['one', 'ann'],
    ['two', 'bob'],
  ] as const) {
    desk.offer(call);
    if (desk.rings(call).length > 0) desk.answer(call, who, 1);
  }
  desk.offer('c', 10, { caller: CALLER });
  desk.done('c', 'hold', { is: 'digits', digits: '1' }, 20);
  desk.done('c', 'gather', { is: 'digits', digits: '1' }, 25);
  return desk;
}
const talkEnds = (desk: Desk, call: string, seconds: number) =>
  desk.give({ type: 'talkEnded', call, atMs: T0 + seconds * 1000 });
const said = (desk: Desk, call: string) =>
  desk.trace
    .filter((line) => line.call === call)
    .map((line) => plainText(renderLine(examplePlan, KINDS, line, CALLER)));

describe('a callback', () => {
  it('is booked, confirmed, and kept: the member is rung first, then the caller, and they talk', () => {
    const desk = booked();
    expect(desk.hears('c')).toEqual(['Thank you. We will call you back.']);
    desk.done('c', 'play', { is: 'played' }, 28);
    expect(desk.outcomes['c']).toEqual({ kind: 'callbackBooked', team: 'desk-team' });

    talkEnds(desk, 'two', 60);
    expect(desk.effects.at(-1)).toMatchObject({
      call: 'c-back-1',
      type: 'ring',
      targets: [{ person: 'bob', phone: 'desk', pressOne: true }],
      timeoutMs: 20_000,
      notice: 'Example office. A callback to (708) 555-0142. Press 1 to take it.',
    });
    desk.answer('c-back-1', 'bob', 64);
    expect(desk.effects).toEqual([
      { call: 'c-back-1', op: 2, type: 'dialCaller', e164: CALLER, showNumber: '+13125550100', timeoutMs: 30_000 },
    ]);
    desk.done('c-back-1', 'dialCaller', { is: 'answered', target: { e164: CALLER } }, 70);
    expect(desk.office.switchboard.engaged['bob']).toMatchObject({ call: 'c-back-1', state: 'talking' });
    talkEnds(desk, 'c-back-1', 130);
    expect(desk.outcomes['c-back-1']).toEqual({ kind: 'answered', person: 'bob', phone: 'desk' });
    expect(desk.office.switchboard.tickets).toEqual([]);
    expect(said(desk, 'c-back-1')).toEqual([
      'The office calls back for Front desk (attempt 1)',
      'Bob Ray: desk phone rings for 20 s (free now, and rung before the caller is)',
      'Bob Ray answers the desk phone',
      '(708) 555-0142 is called back',
      '(708) 555-0142 answers and talks with Bob Ray',
      'The call ends: Bob Ray took it',
    ]);
    // Its talk and the pause after it count for the queue that the caller came out of.
    expect(desk.office.switchboard.handlingMs['main/q']).toBe(59_000 + 0.2 * (70_000 - 59_000));
  });

  it('keeps its place: it comes before whoever came later and after whoever came earlier', () => {
    const desk = new Desk(plan(team('ann')));
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('earlier', 5);
    desk.offer('c', 10, { caller: CALLER });
    desk.done('c', 'hold', { is: 'digits', digits: '1' }, 20);
    desk.offer('later', 22);
    desk.done('c', 'gather', { is: 'digits', digits: '1' }, 25);
    desk.done('c', 'play', { is: 'played' }, 28);
    talkEnds(desk, 'one', 60);
    expect([desk.rings('earlier'), desk.rings('c-back-1')]).toEqual([['ann'], []]);
    desk.hangUp('earlier', 61);
    expect([desk.rings('c-back-1'), desk.rings('later')]).toEqual([['ann'], []]);
    desk.answer('c-back-1', 'ann', 62);
    desk.done('c-back-1', 'dialCaller', { is: 'noAnswer' }, 92);
    expect(desk.rings('later')).toEqual(['ann']);
  });

  it('waits until the caller has hung up, and holds when they do so during the thanks', () => {
    const desk = booked();
    talkEnds(desk, 'two', 26);
    expect(desk.rings('c-back-1')).toEqual([]);
    desk.hangUp('c', 27);
    expect(desk.outcomes['c']).toEqual({ kind: 'callbackBooked', team: 'desk-team' });
    expect(desk.rings('c-back-1')).toEqual(['bob']);
  });

  it('is tried again when the caller does not answer, each time as a call of its own, and then its mailbox is told', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    talkEnds(desk, 'two', 60);
    let seconds = 60;
    for (const attempt of [1, 2, 3]) {
      const call = `c-back-${attempt}`;
      expect(desk.rings(call)).toEqual(['bob']);
      desk.answer(call, 'bob', seconds + 4);
      seconds += 34;
      desk.done(call, 'dialCaller', attempt === 2 ? { is: 'failed' } : { is: 'noAnswer' }, seconds);
      expect(desk.outcomes[call]).toEqual({ kind: 'callbackMissed', by: 'caller' });
      expect(desk.office.switchboard.engaged).not.toHaveProperty('bob');
      if (attempt === 3) break;
      expect(desk.office.wakeAtMs).toBe(T0 + (seconds + 600) * 1000);
      seconds += 600;
      desk.wake(seconds);
    }
    expect(desk.effects).toContainEqual(
      expect.objectContaining({ type: 'notify', mailbox: 'front', people: ['ann'], about: 'callback' }),
    );
    expect(said(desk, 'c-back-3')).toContain('Ann Lee is told that the callback came to nothing');
    expect(desk.office.switchboard.tickets).toEqual([]);
    expect(desk.office.wakeAtMs).toBeNull();
  });

  it('costs no try when the member does not take it: another one is rung, and the first one later', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    talkEnds(desk, 'two', 60);
    talkEnds(desk, 'one', 61);
    desk.done('c-back-1', 'ring', { is: 'noAnswer' }, 80);
    expect(desk.outcomes['c-back-1']).toEqual({ kind: 'callbackMissed', by: 'agent' });
    expect(desk.rings('c-back-2')).toEqual(['ann']);
    desk.done('c-back-2', 'ring', { is: 'declined' }, 82);
    expect(desk.office.switchboard.tickets[0]).toMatchObject({ triesLeft: 3, misses: 2 });
    expect(desk.office.wakeAtMs).toBe(T0 + 140_000);
    desk.wake(140);
    expect(desk.rings('c-back-3')).toEqual(['bob']);
  });

  it('is given up when the members let it ring out time and again', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    talkEnds(desk, 'two', 60);
    for (let attempt = 1; attempt <= MOST_MISSES; attempt += 1) {
      desk.done(`c-back-${attempt}`, 'ring', { is: 'noAnswer' }, 60 + attempt * 100);
      desk.wakeUntil(60 + attempt * 100 + 70);
    }
    expect(desk.office.switchboard.tickets).toEqual([]);
    expect(desk.log.filter((line) => line.endsWith('callback.begins'))).toHaveLength(MOST_MISSES);
    expect(desk.log).toContain(`c-back-${MOST_MISSES} callback.told`);
  });

  it('begins on the version that is active then, with the members it has', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    const cem = { name: 'Cem Aksoy', phones: [{ id: 'app', type: 'app' as const, ringSeconds: 10 }] };
    desk.publish('v2', plan({ ...team('cem'), people: { ...examplePlan.people, cem } }), 30);
    expect(desk.rings('c-back-1')).toEqual(['cem']);
    expect(desk.office.calls['c-back-1']!.version).toBe('v2');
    expect(desk.office.calls['one']!.version).toBe('v1');
  });

  it('begins on the active version though an offer on the old one is told again after the publish', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    desk.publish('v2', plan(), 30);
    desk.offer('one', 40, { version: 'v1' });
    expect([desk.office.activeVersion, desk.office.calls['one']!.offeredAtMs]).toEqual(['v2', T0]);
    talkEnds(desk, 'two', 60);
    expect(desk.office.calls['c-back-1']!.version).toBe('v2');
  });

  it('passes over whoever has left the team meanwhile', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    desk.publish('v2', plan(team('ann')), 30);
    talkEnds(desk, 'two', 60);
    expect(desk.rings('c-back-1')).toEqual([]);
    talkEnds(desk, 'one', 61);
    expect(desk.rings('c-back-1')).toEqual(['ann']);
  });

  it('ends and says so when the active version has nobody for it', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    desk.publish('v2', plan(team()), 30);
    expect(desk.outcomes['c-back-1']).toEqual({ kind: 'callbackMissed', by: 'agent' });
    expect(said(desk, 'c-back-1')).toContain(
      'The callback cannot be kept (the plan that is live now has nobody for it)',
    );
    expect(desk.effects).toContainEqual(expect.objectContaining({ type: 'notify', mailbox: 'front' }));
    expect(desk.office.switchboard.tickets).toEqual([]);
  });

  it('ends without a word to anybody when its number is gone as well', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    desk.publish('v2', plan({ ...team(), numbers: {} }, { mailbox: undefined }), 30);
    expect(desk.outcomes['c-back-1']).toEqual({ kind: 'callbackMissed', by: 'agent' });
    expect(desk.office.calls).not.toHaveProperty('c-back-1');
  });

  it('is not made while nobody is on shift, and wakes the office when somebody is', () => {
    const shift = { hours: 'desk', periods: ['open'] };
    const people = {
      ann: { ...examplePlan.people['ann']!, shift },
      bob: { ...examplePlan.people['bob']!, shift },
    };
    const desk = booked({ people });
    desk.hangUp('c', 26);
    declare(desk, 30, person('ann', 'away'), person('bob', 'away', T0 + 120 * 60_000));
    talkEnds(desk, 'one', 40);
    talkEnds(desk, 'two', 41);
    desk.wakeUntil(121 * 60);
    // Bob is back at 12:07, in the lunch hour; the desk opens at 13:00.
    expect(desk.log).not.toContain('c-back-1 callback.begins');
    desk.wakeUntil(173 * 60);
    expect(desk.log).toContain('c-back-1 callback.ringsAgent');
    expect(desk.trace.find((line) => line.code === 'callback.begins')!.atMs).toBe(T0 + 173 * 60_000);
  });

  it('is given up after a week', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    declare(desk, 30, person('ann', 'away'), person('bob', 'away'));
    talkEnds(desk, 'one', 40);
    talkEnds(desk, 'two', 41);
    const week = 7 * 24 * 3600;
    desk.wakeUntil(week - 60);
    expect(desk.office.switchboard.tickets).toHaveLength(1);
    desk.wakeUntil(week + 60);
    expect(desk.log).toContain('c-back-1 callback.tooOld');
    expect(desk.office.switchboard.tickets).toEqual([]);
  });

  it('that an urgent call booked comes before callers who wait longer', () => {
    const desk = new Desk(
      planOf(
        {
          caller: step(
            'caller-branch',
            { rules: [{ id: 'r', name: 'VIP', match: { by: 'list', list: 'clients' } }] },
            {
              r: 'label',
              otherwise: 'q',
            },
          ),
          label: step('set-label', { priority: 'urgent' }, { next: 'offer' }),
          offer: callback(),
          q: queue(),
          end,
        },
        team('ann'),
      ),
    );
    desk.offer('one');
    desk.answer('one', 'ann', 1);
    desk.offer('two', 2);
    desk.offer('vip', 3, { caller: '+13125550188' });
    desk.done('vip', 'gather', { is: 'digits', digits: '1' }, 8);
    desk.hangUp('vip', 9);
    talkEnds(desk, 'one', 60);
    expect([desk.rings('vip-back-1'), desk.rings('two')]).toEqual([['ann'], []]);
  });

  it.each([
    ['+4930123456', 'that number is in another country, and callbacks there are not allowed'],
    ['+18765550142', 'that number is in another country, and callbacks there are not allowed'],
    ['+19005550142', 'calls to that number are charged at a high price'],
    ['+15005550142', 'that is no ordinary number, and calls to it can be expensive'],
    ['+13125550100', 'that is one of the office’s own numbers'],
  ])('is not offered to %s, and the trace says why', (caller, why) => {
    const desk = new Desk(planOf({ offer: callback({ alsoCallsBackTo: ['FR'] }), end }));
    desk.offer('c', 0, { caller });
    expect(desk.outcomes['c']).toEqual({ kind: 'goodbye' });
    const line = desk.trace.find(({ code }) => code === 'callback.refused')!;
    expect(renderLine(desk.plan('v1'), KINDS, line, caller).why).toBe(why);
    expect(desk.office.switchboard.tickets).toEqual([]);
  });

  it('is offered where its step allows the country', () => {
    const desk = new Desk(planOf({ offer: callback({ alsoCallsBackTo: ['DE'] }), end }));
    desk.offer('c', 0, { caller: '+4930123456' });
    desk.done('c', 'gather', { is: 'digits', digits: '1' }, 5);
    desk.hangUp('c', 6);
    desk.answer('c-back-1', 'ann', 8);
    expect(desk.effects).toMatchObject([{ type: 'dialCaller', e164: '+4930123456' }]);
  });

  it('is not made when the version that is active then no longer allows the country', () => {
    const abroad = '+4930123456';
    const germany = { alsoCallsBackTo: ['DE'] };
    const desk = new Desk(planOf({ offer: callback(germany), end }));
    declare(desk, 0, person('ann', 'busy', T0 + 60_000), person('bob', 'away'));
    desk.offer('c', 0, { caller: abroad });
    desk.done('c', 'gather', { is: 'digits', digits: '1' }, 5);
    desk.hangUp('c', 6);
    expect(desk.office.switchboard.tickets).toHaveLength(1);
    desk.publish('v2', planOf({ offer: callback({ ...germany, alsoCallsBackTo: ['FR'] }), end }), 30);
    desk.wakeUntil(60);
    expect(desk.outcomes['c-back-1']).toEqual({ kind: 'callbackMissed', by: 'office' });
    expect(desk.log.filter((line) => /dials|ringsAgent/.test(line))).toEqual([]);
    expect(said(desk, 'c-back-1')).toEqual([
      'The office calls back for Front desk (attempt 1)',
      `${abroad} is not called back (that number is in another country, and callbacks there are not allowed)`,
      'Ann Lee is told that the callback came to nothing',
      'The callback ends: the caller may not be called',
    ]);
    // The ticket is gone, and whoever was reserved for it is free.
    expect(desk.office.switchboard).toMatchObject({ tickets: [], engaged: {} });
    expect(desk.office.wakeAtMs).toBeNull();
  });

  it('is not made abroad when its step is gone from the version that is active then', () => {
    const desk = new Desk(planOf({ offer: callback({ alsoCallsBackTo: ['DE'] }), end }));
    declare(desk, 0, person('ann', 'busy', T0 + 60_000), person('bob', 'away'));
    desk.offer('c', 0, { caller: '+4930123456' });
    desk.done('c', 'gather', { is: 'digits', digits: '1' }, 5);
    desk.hangUp('c', 6);
    desk.publish('v2', planOf({ end }), 30);
    desk.wakeUntil(60);
    expect(desk.outcomes['c-back-1']).toEqual({ kind: 'callbackMissed', by: 'office' });
  });

  it('is one for each caller and team, however often they ask', () => {
    const desk = booked();
    desk.hangUp('c', 26);
    desk.offer('again', 30, { caller: CALLER });
    desk.done('again', 'hold', { is: 'digits', digits: '1' }, 40);
    desk.done('again', 'gather', { is: 'digits', digits: '1' }, 45);
    desk.done('again', 'play', { is: 'played' }, 48);
    expect(desk.outcomes['again']).toEqual({ kind: 'callbackBooked', team: 'desk-team' });
    expect(desk.office.switchboard.tickets.map(({ id }) => id)).toEqual(['c-back']);
  });

  it('is refused when too many are booked already', () => {
    const desk = new Desk(planOf({ offer: callback(), end }));
    declare(desk, 0, person('ann', 'busy'), person('bob', 'busy'));
    for (let index = 0; index <= MOST_TICKETS; index += 1) {
      const call = `c${index}`;
      desk.offer(call, index, { caller: `+1312556${String(index).padStart(4, '0')}` });
      desk.done(call, 'gather', { is: 'digits', digits: '1' }, index);
      if (index < MOST_TICKETS) desk.hangUp(call, index);
    }
    expect(desk.log).toContain(`c${MOST_TICKETS} callback.full`);
    expect(desk.outcomes[`c${MOST_TICKETS}`]).toEqual({ kind: 'goodbye' });
  });

  it('has ids of at most 64 characters, however long its call’s is', () => {
    const long = 'x'.repeat(64);
    const desk = new Desk(planOf({ offer: callback(), end }));
    desk.offer(long, 0, { caller: CALLER });
    desk.done(long, 'gather', { is: 'digits', digits: '1' }, 5);
    desk.hangUp(long, 6);
    const attempt = Object.keys(desk.office.calls)[0]!;
    expect(attempt).toMatch(/^[0-9a-f]{32}-back-1$/);
  });
});

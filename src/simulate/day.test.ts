import { describe, expect, it } from 'vitest';
import { hashJson } from '../base/hash.ts';
import { randomFrom } from '../base/random.ts';
import { readPlan } from '../plan/parse-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import clinic from '../samples/clinic.json';
import { bareCalls, bareQueue } from './bare-queue.fixture.ts';
import { drawArrivals, type Arrival } from './day-arrivals.ts';
import { AT_ONCE, runDay, type DaySpec } from './day.ts';
import { queueOffice } from './queue-office.fixture.ts';

const START = Date.UTC(2026, 10, 24, 15);
const OFFER = {
  team: 'agents',
  prompt: '',
  acceptKey: '1',
  ringSeconds: 20,
  retries: 2,
  everySeconds: 600,
  firstKeySeconds: 5,
  plays: 2,
};
const arrival = (seconds: number, more: Partial<Arrival> = {}): Arrival => ({
  atMs: START + seconds * 1000,
  number: 'main',
  caller: '+17085550142',
  patienceMs: null,
  talkMs: 60_000,
  keys: [],
  ...more,
});
const day = (agents: number, arrivals: readonly Arrival[], more: Partial<DaySpec> = {}) =>
  runDay(queueOffice(agents, 10), { arrivals, seed: 1, answering: AT_ONCE, ...more });

describe('runDay', () => {
  it('keeps the second caller waiting for the only agent, and counts what a person with a watch would count', () => {
    const { totals } = day(1, [arrival(0), arrival(10), arrival(15, { patienceMs: 20_000 }), arrival(200)]);
    expect(totals).toMatchObject({ offered: 4, answered: 3, abandoned: 1, messages: 0, serviceLevel: 0.5 });
    expect(totals.outcomes).toEqual({ answered: 3, callerHungUp: 1 });
    expect(totals.answerWaits).toEqual({ count: 3, meanMs: 50_000 / 3, p50Ms: 0, p90Ms: 50_000, maxMs: 50_000 });
    expect(totals.abandonWaits).toMatchObject({ count: 1, maxMs: 20_000 });
    expect(totals.people).toEqual({ 'agent-1': { answered: 3, talkMs: 180_000, ringMs: 0 } });
    expect(totals.teams).toEqual({ agents: { answered: 3, talkMs: 180_000, ringMs: 0 } });
    expect(totals.steps['main/queue']).toMatchObject({ entered: 4, answered: 3, abandoned: 1 });
  });

  it('lets phones ring as long as people take, and counts it', () => {
    const slow = { share: 1, fromMs: 5000, toMs: 5000 };
    const { totals } = day(1, [arrival(0)], { answering: slow });
    expect(totals.answerWaits.maxMs).toBe(5000);
    expect(totals.people['agent-1']).toEqual({ answered: 1, talkMs: 60_000, ringMs: 5000 });
    const never = { 'agent-1': { share: 0, fromMs: 0, toMs: 0 } };
    const two = day(2, [arrival(0)], { answeringOf: never });
    expect(two.totals.people).toEqual({
      'agent-1': { answered: 0, talkMs: 0, ringMs: 20_000 },
      'agent-2': { answered: 1, talkMs: 60_000, ringMs: 0 },
    });
  });

  it('keeps every caller waiting exactly as long as a bare queue with the same calls does', () => {
    const stream = { number: 'main', fromMs: START, count: 600, betweenMs: 20_000, talkMs: 55_000 };
    for (const patienceMs of [null, 60_000]) {
      const arrivals = drawArrivals(randomFrom(2), { ...stream, patienceMs });
      const waits = new Float64Array(arrivals.length);
      const answered = bareQueue(bareCalls(arrivals), 3, waits);
      const ours = Float64Array.from(waits, () => -1);
      const { totals } = runDay(queueOffice(3, 200), {
        arrivals,
        seed: 1,
        answering: AT_ONCE,
        onAnswer: (index, waitMs) => (ours[index] = waitMs),
        onEnd: (call, index, atMs) => call.outcome?.kind === 'callerHungUp' && (ours[index] = atMs - call.offeredAtMs),
      });
      expect(totals.answered).toBe(answered);
      expect(ours).toEqual(waits);
    }
  });

  it('follows what is declared in the middle of the day', () => {
    const away = {
      entries: [{ id: 'a', kind: 'person' as const, person: 'agent-1', state: 'away' as const, untilMs: null }],
    };
    const { totals } = day(1, [arrival(0), arrival(200)], { situations: [{ atMs: START + 100_000, situation: away }] });
    expect(totals.outcomes).toEqual({ answered: 1, goodbye: 1 });
  });

  it('plays the same day from the same seed, another from another, and the same without traces', () => {
    const parsed = readPlan(structuredClone(clinic), KINDS);
    if (!parsed.ok) throw new Error('the clinic is no plan');
    const [number] = Object.keys(parsed.value.numbers);
    const arrivals = drawArrivals(randomFrom(4), {
      number: number!,
      fromMs: START,
      count: 150,
      betweenMs: 30_000,
      talkMs: 120_000,
      patienceMs: 90_000,
      keys: ['1'],
    });
    const play = (seed: number, traces: boolean) => runDay(parsed.value, { arrivals, seed, traces });
    const first = play(1, true);
    expect(hashJson(play(1, true).trace)).toBe(hashJson(first.trace));
    expect(hashJson(play(2, true).trace)).not.toBe(hashJson(first.trace));
    const silent = play(1, false);
    expect(silent.trace).toEqual([]);
    expect(silent.totals).toEqual(first.totals);
    // Every call ended once, in one way, and its trace says so once.
    expect(first.totals.offered).toBe(150);
    expect(Object.values(first.totals.outcomes).reduce((sum, count) => sum + count, 0)).toBe(150);
    expect(first.trace.filter(({ code }) => code === 'call.ended')).toHaveLength(150);
  });

  it('calls back whoever was promised it, when the agent is free, and counts that apart from calls that came in', () => {
    const office = queueOffice(1, 10);
    const { in: start, queue, end } = office.flows['main']!.nodes;
    const offer = { kind: 'offer-callback', version: 1, name: 'Offer', settings: OFFER, next: { declined: 'end' } };
    const short = { ...queue!, settings: { ...queue!.settings, maxWaitSeconds: 10 }, next: { waitedTooLong: 'offer' } };
    const main = { ...office.flows['main']!, nodes: { in: start!, queue: short, offer, end: end! } };
    const { totals, trace } = runDay(
      { ...office, flows: { main } },
      {
        arrivals: [arrival(0), arrival(5, { keys: ['1'], caller: '+13125550188' })],
        seed: 1,
        answering: AT_ONCE,
        traces: true,
      },
    );
    expect(totals).toMatchObject({ offered: 2, answered: 1, callbacks: { booked: 1, attempts: 1, reached: 1 } });
    expect(totals.outcomes).toEqual({ answered: 1, callbackBooked: 1 });
    expect(totals.people).toEqual({ 'agent-1': { answered: 2, talkMs: 120_000, ringMs: 0 } });
    const talks = trace.find(({ code }) => code === 'callback.talks');
    expect(talks?.atMs).toBe(START + 60_000);
  });

  it('takes arrivals in any order, and none at all', () => {
    const calls = [arrival(200), arrival(0), arrival(10)];
    expect(day(1, calls).totals.answerWaits).toEqual(day(1, calls.toReversed()).totals.answerWaits);
    expect(day(1, []).totals).toMatchObject({ offered: 0, serviceLevel: 1 });
  });

  it('refuses a number the plan does not have', () => {
    expect(() => day(1, [arrival(0, { number: 'other' })])).toThrow('no number other');
  });
});

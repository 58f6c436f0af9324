import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { plainCall, type CallScript } from '../plan/call-script.ts';
import { behaviourHash } from '../plan/behaviour-hash.ts';
import { callScriptSchema } from '../plan/call-script.ts';
import { readPlan } from '../plan/parse-plan.ts';
import { SAMPLES } from '../samples/samples.ts';
import { walk } from './walk.ts';

const read = readPlan(SAMPLES.find(({ id }) => id === 'clinic')!.document, KINDS);
if (!read.ok) throw new Error('the clinic is no plan');
const clinic = read.value;

const play = (change: Partial<CallScript>) => {
  const played = walk(clinic, { ...plainCall('main', '2026-11-24T10:07'), keys: ['1'], ...change });
  if (!played.ok) throw new Error(played.error);
  return played.value;
};
/** Seconds into the call at which a line of that code was first written; `args` must be among its own. */
const secondsOf = (call: ReturnType<typeof play>, code: string, args: object = {}) => {
  const line = call.trace.find(
    (said) => said.code === code && Object.entries(args).every(([name, value]) => said.args[name] === value),
  );
  return line && (line.atMs - call.startMs) / 1000;
};

// Three schedulers, each busy with a caller ahead for 194 s: rings 4 s, talks 180 s, pauses 10 s. The menu takes 14 s, so of n
// ahead the k-th comes into the line at 14 − 5 (n + 1 − k) s of my call, and the first three ring somebody at once.
it.each([
  [1, 14],
  [2, 14],
  // I am three behind the caller whose scheduler comes to me, who came 15 s before me.
  [3, 14 - 15 + 194],
  [4, 14 - 15 + 194],
  [5, 14 - 15 + 194],
  // The first one's scheduler takes the fourth, and then me, who came 30 s after the first.
  [6, 14 - 30 + 2 * 194],
])('with %i ahead a phone rings for me at %i s', (callersAhead, seconds) => {
  const patient = structuredClone(clinic);
  patient.flows['main']!.nodes['appointments']!.settings['maxWaitSeconds'] = 3600;
  const played = walk(patient, { ...plainCall('main', '2026-11-24T10:07'), keys: ['1'], callersAhead });
  if (!played.ok) throw new Error(played.error);
  expect(secondsOf(played.value, 'queue.rings')).toBe(seconds);
});

it('tells my place as it moves up, and nothing of the other calls', () => {
  const call = play({ callersAhead: 5 });
  expect(secondsOf(call, 'queue.waits', { position: 3 })).toBe(14);
  expect(secondsOf(call, 'queue.moved', { position: 2 })).toBe(187);
  expect(secondsOf(call, 'queue.moved', { position: 1 })).toBe(192);
  expect(new Set(call.trace.map((line) => line.call))).toEqual(new Set(['walk']));
  expect(new Set(call.steps.flatMap(({ effects }) => effects.map((effect) => effect.call)))).toEqual(new Set(['walk']));
  expect(call.trace.every((line) => line.atMs >= call.startMs)).toBe(true);
});

it('is full with as many as wait and talk, and not with one fewer', () => {
  expect(secondsOf(play({ callersAhead: 13 }), 'queue.full')).toBe(14);
  expect(secondsOf(play({ callersAhead: 12 }), 'queue.waits', { position: 10 })).toBe(14);
});

it('nobody ahead is a call as ever, and hashes as one', () => {
  const plain = play({});
  expect(play({ callersAhead: 0 }).trace).toEqual(plain.trace);
  const parsed = callScriptSchema.parse(JSON.parse(JSON.stringify(plain.script)));
  expect(parsed).not.toHaveProperty('callersAhead');
  const scenario = { name: 'Kept', call: parsed, expect: { outcome: 'answered' as const } };
  const { scenarios } = clinic;
  expect(behaviourHash({ ...clinic, scenarios: { ...scenarios, kept: scenario } })).toBe(behaviourHash(clinic));
});

it('refuses more callers than a line is rehearsed with', () => {
  const { script } = play({});
  expect(callScriptSchema.safeParse({ ...script, callersAhead: 20 }).success).toBe(true);
  for (const callersAhead of [-1, 1.5, 21])
    expect(callScriptSchema.safeParse({ ...script, callersAhead }).success).toBe(false);
});

it('callers ahead do not hang up when I do', () => {
  expect(play({ callersAhead: 5, hangUpAfterSeconds: 60 }).outcome.kind).toBe('callerHungUp');
  expect(secondsOf(play({ callersAhead: 5, hangUpAfterSeconds: 190 }), 'queue.moved', { position: 2 })).toBe(187);
});

it('a phone that picks up while nobody presses 1 has the call only where nobody asks for it', () => {
  const mobile = play({ at: '2026-11-24T21:30', keys: ['9'], reactions: { 'priya-nair': { does: 'noPressOne' } } });
  expect(mobile.outcome).toMatchObject({ kind: 'answered', person: 'samuel-whitfield' });
  expect(secondsOf(mobile, 'onCall.noAnswer', { person: 'priya-nair' })).toBe(17 + 25);
  const desk = play({ keys: ['2'], reactions: { 'dana-ortiz': { does: 'noPressOne' } } });
  expect(desk.outcome).toEqual({ kind: 'answered', person: 'dana-ortiz', phone: 'desk' });
});

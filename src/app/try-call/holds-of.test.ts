import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { plainCall, type CallScript } from '../../plan/call-script.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { walk } from '../../simulate/walk.ts';
import { holdsOf } from './holds-of.ts';

const read = readPlan(SAMPLES.find(({ id }) => id === 'clinic')!.document, KINDS);
if (!read.ok) throw new Error('the clinic is no plan');
const clinic = read.value;

/** After which lines of a call the caller is on hold, and for how many seconds. */
function holds(change: Partial<CallScript>): [string, number][] {
  const walked = walk(clinic, { ...plainCall('main', '2026-11-24T10:07'), keys: ['1'], ...change });
  if (!walked.ok) throw new Error(walked.error);
  const { trace } = walked.value;
  return Array.from(holdsOf(walked.value), ([line, ms]) => [trace[line]!.code, ms / 1000]);
}

it('tells how long a caller waits with music, and between which lines', () => {
  // Five seconds more pass before the next place, while it is announced.
  expect(holds({ callersAhead: 5 })).toEqual([['queue.waits', 173]]);
});

it('counts neither greetings nor conversations, nor a call that waits for nobody', () => {
  expect(holds({})).toEqual([]);
  expect(holds({ keys: ['2'] })).toEqual([]);
});

it('goes on while phones ring that nobody answers', () => {
  const noAnswer = Object.fromEntries(Object.keys(clinic.people).map((id) => [id, { does: 'noAnswer' as const }]));
  const rung = holds({ reactions: noAnswer });
  expect(rung.length).toBeGreaterThan(1);
  expect(rung.every(([, seconds]) => seconds >= 10)).toBe(true);
});

import { expect, it } from 'vitest';
import { parseLocal } from '../../calendar/zone.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import clinicJson from '../../samples/clinic.json' with { type: 'json' };
import { walk } from '../../simulate/walk.ts';
import { spanEnds } from './span-ends.ts';

/** The clinic, whose main number ends with Lena Fischer, who has no mailbox: outside a menu's own ways nobody is left. */
function clinic(): Plan {
  const read = readPlan(clinicJson, KINDS);
  if (!read.ok) throw new Error('the sample does not parse');
  const plan = structuredClone(read.value);
  const lena = plan.people['lena-fischer']!;
  plan.people['lena-fischer'] = { ...lena, mailbox: undefined };
  plan.numbers['main'] = { ...plan.numbers['main']!, fallback: { to: 'person', person: 'lena-fischer' } };
  return plan;
}

const at = (plan: Plan, local: string) => {
  const instant = parseLocal(local, plan.zone);
  if (!instant.ok) throw new Error(instant.error);
  return instant.value;
};

const closed: SituationEntry = {
  id: 'proposed',
  kind: 'override',
  scope: { of: 'office' },
  does: 'close',
  untilMs: null,
};

it('finds who would be lost until the end of what is set, with a call that shows it on the engine', () => {
  const plan = clinic();
  const [from, until] = [at(plan, '2026-11-24T14:00'), at(plan, '2026-11-24T17:00')];
  const { lost } = spanEnds(plan, { entries: [{ ...closed, untilMs: until }] }, from, until);
  const silent = lost.find(({ number, who }) => number === 'main' && who === 'presses nothing');
  expect(silent).toMatchObject({ fromMs: from, untilMs: until });
  const played = walk(plan, silent!.call);
  expect(played.ok && played.value.outcome).toMatchObject({ kind: 'fallback', reached: 'nobody' });
});

it('says where the silent callers of each number end, until the end and not beyond it', () => {
  const read = readPlan(clinicJson, KINDS);
  if (!read.ok) throw new Error('the sample does not parse');
  const plan = read.value;
  const [from, until] = [at(plan, '2026-11-24T11:00'), at(plan, '2026-11-24T14:00')];
  const ends = spanEnds(plan, { entries: [] }, from, until);
  expect(ends.lost).toEqual([]);
  const billing = ends.numbers.find(({ number }) => number === 'billing');
  expect(billing?.cells.at(0)?.fromMs).toBe(from);
  expect(billing?.cells.at(-1)?.untilMs).toBe(until);
  expect(billing?.cells.map(({ end }) => end.kind)).toEqual(['message']);
});

import { expect, it } from 'vitest';
import { ok } from '../../base/result.ts';
import { openOffice, type Office } from '../../engine/office.ts';
import type { OfficeInput } from '../../engine/input.ts';
import { advanceOffice } from '../../kinds/advance-office.ts';
import { plainCall } from '../../plan/call-script.ts';
import type { Client } from '../../protocol/client.ts';
import { walk } from '../../simulate/walk.ts';
import { clinic } from './clinic.fixture.ts';
import { compareTraces } from './compare-traces.ts';
import { runRehearsal } from './run-rehearsal.ts';

const plan = clinic();

/** A backend of two methods that runs the engine on another plan's behalf, with its own names for call and version. */
function backendOf(live: typeof plan): Client {
  let office: Office;
  const advance = (input: OfficeInput) => {
    const step = advanceOffice({ v9: live }, office, input);
    office = step.office;
    const outcome = step.ended[0]?.outcome ?? null;
    return { effects: [...step.effects], trace: [...step.trace], seq: 0, wakeAtMs: office.wakeAtMs, outcome };
  };
  return {
    offerCall: async ({ body }: Parameters<Client['offerCall']>[0]) => {
      office = openOffice(body.situation);
      const input: OfficeInput = {
        type: 'offered',
        atMs: body.atMs!,
        call: 'c-77',
        version: 'v9',
        number: 'main',
        caller: body.caller,
        calledBefore: body.calledBefore ?? false,
        seed: body.seed ?? 1,
      };
      return ok({ call: 'c-77', plan: live.id, version: 'v9', planNumber: 'main', ...advance(input) });
    },
    sendInput: async ({ body }: Parameters<Client['sendInput']>[0]) =>
      ok(advance({ ...body.input, call: 'c-77', atMs: body.atMs! } as OfficeInput)),
  } as unknown as Client;
}

it.each([[[]], [['2']], [['1']], [['7', '0']]])('is line for line the walk when %o is pressed', async (keys) => {
  const here = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), keys });
  if (!here.ok) throw new Error(here.error);
  const there = await runRehearsal(backendOf(plan), plan, here.value);
  if (!there.ok) throw new Error(there.error.detail);
  expect(compareTraces(here.value, there.value)).toEqual({ same: true, lines: here.value.trace.length });
});

it('names the first line that differs', async () => {
  const here = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), keys: ['2'] });
  if (!here.ok) throw new Error(here.error);
  const other = { ...plan, numbers: { ...plan.numbers, main: { ...plan.numbers['main']!, flow: undefined } } };
  const there = await runRehearsal(backendOf(other), plan, here.value);
  if (!there.ok) throw new Error(there.error.detail);
  expect(compareTraces(here.value, there.value)).toMatchObject({
    same: false,
    at: 0,
    ours: { code: 'call.offered' },
  });
});

import { expect, it } from 'vitest';
import { plainCall, type CallScript } from '../plan/call-script.ts';
import { callSeconds } from './call-seconds.ts';
import { judgeSeconds } from './judge-seconds.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { walk } from './walk.ts';

const plan = samplePlan('clinic');
const nobody = Object.fromEntries(Object.keys(plan.people).map((id) => [id, { does: 'noAnswer' as const }]));
function seconds(more: Partial<CallScript>) {
  const walked = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), ...more });
  if (!walked.ok) throw new Error(walked.error);
  return callSeconds(plan, walked.value);
}

it('counts the caller’s time and trouble', () => {
  expect(seconds({ keys: ['2'] })).toEqual({
    toGreetingMs: 0,
    toPersonMs: 18_000,
    inAllMs: 18_000,
    onHoldMs: 0,
    menus: 1,
    keys: 1,
    transfers: 0,
  });
});

it('counts a menu that is spoken again once, every key, and each time the call is passed on', () => {
  expect(seconds({ keys: ['5', '1'] })).toMatchObject({ menus: 1, keys: 2, toPersonMs: 32_000 });
  expect(seconds({ keys: ['2'], reactions: nobody })).toMatchObject({ transfers: 1, toPersonMs: null });
});

it('ends the wait at the answer, whoever hangs up afterwards', () => {
  expect(seconds({ keys: ['5', '1'], hangUpAfterSeconds: 40 }).toPersonMs).toBe(32_000);
});

it('judges by the office’s own targets, else by the defaults, and says where nothing came', () => {
  const said = (of: ReturnType<typeof seconds>, targets = plan.targets) =>
    judgeSeconds(of, targets).map(({ label, value, target, verdict }) => [label, value, target, verdict]);
  expect(said(seconds({ keys: ['2'] }))).toEqual([
    ['To the first greeting', '0 s', 'at most 18 s', 'within'],
    ['To a person', '18 s', 'at most 60 s', 'within'],
    ['On hold', '0 s', 'at most 30 s', 'within'],
    ['Menus', '1', 'at most 2', 'within'],
    ['Keys pressed', '1', 'at most 2', 'within'],
    ['Passed on', '0', 'at most 1', 'within'],
  ]);
  expect(said(seconds({ keys: ['2'] }), { personSeconds: 15 })[1]).toEqual([
    'To a person',
    '18 s',
    'at most 15 s',
    'over',
  ]);
  expect(said(seconds({ at: '2026-11-24T12:15' }))[1]).toEqual([
    'To a person',
    'nobody answered',
    'at most 60 s',
    'none',
  ]);
  expect(said(seconds({ keys: ['1'], callersAhead: 4 }))[2]).toEqual(['On hold', '3 min 3 s', 'at most 30 s', 'over']);
});

import { expect, it } from 'vitest';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { drillsOf } from '../../verify/test-calls/drills.ts';
import { runDrill } from '../../verify/test-calls/run-drill.ts';
import { toEnd } from '../../verify/test-calls/to-end.fixture.ts';
import { drillGroups, turned } from './drill-groups.ts';

const clinic = samplePlan('clinic');
const run = (label: string) =>
  toEnd(
    runDrill(
      clinic,
      drillsOf(clinic).find((drill) => drill.label === label)!,
    ),
  ).answer;

it('says in one sentence what happens to all calls it happens to', () => {
  const offline = run('Internet down at Main office');
  const groups = drillGroups(offline);
  const reception = groups.find(({ calls }) => calls.some(({ id }) => id === 'tue-1007-reception'))!;
  expect(reception.effect).toBe('worse');
  expect(reception.sentence).toMatch(
    /^A caller who on any other day rings .+ now leaves a message in Front desk mailbox\.$/,
  );
  const changed = offline.calls.filter(({ effect }) => effect !== 'same');
  expect(groups.flatMap(({ calls }) => calls)).toHaveLength(changed.length);
  expect(new Set(groups.map(({ sentence }) => sentence)).size).toBe(groups.length);
});

it('counts what turns', () => {
  const { calls } = run('Everyone at lunch');
  expect(turned({ calls, skipped: 0 }).red).toBe(calls.filter(({ passed }) => !passed).length);
  expect(turned({ calls: calls.map((call) => ({ ...call, passedBefore: false, passed: true })), skipped: 0 })).toEqual({
    red: 0,
    green: calls.length,
  });
});

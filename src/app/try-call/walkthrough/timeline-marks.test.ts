import { expect, it } from 'vitest';
import { plainCall } from '../../../plan/call-script.ts';
import { samplePlan } from '../../../simulate/sample-plan.fixture.ts';
import { visitsOf } from '../../../simulate/walk-visits.ts';
import { walk } from '../../../simulate/walk.ts';
import { timelineMarks } from './timeline-marks.ts';

const plan = samplePlan('clinic');
const walked = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), keys: ['2'] });
if (!walked.ok) throw new Error(walked.error);
const { startMs } = walked.value;
const visits = visitsOf(plan, walked.value);

it('marks steps of one moment as one, by the last of them', () => {
  expect(timelineMarks(plan, visits, startMs, 20_000).map(({ ms, label, title }) => [ms, label, title])).toEqual([
    [0, '1–4', 'steps 1–4, Main menu, 0:00'],
    [14_000, '5', 'step 5, Ring Dana Ortiz, 0:14'],
  ]);
});

it('lets no mark cover another', () => {
  expect(timelineMarks(plan, visits, startMs, 600_000).map(({ label }) => label)).toEqual(['1–5']);
});

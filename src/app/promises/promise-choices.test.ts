import { expect, it } from 'vitest';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import {
  evenChoices,
  keyChoices,
  numberChoices,
  reachesChoices,
  typedSeconds,
  whenChoices,
  withinChoices,
  type ChoiceGroup,
} from './promise-choices.ts';

const clinic = samplePlan('clinic');
const labels = (groups: readonly ChoiceGroup<unknown>[]) =>
  groups.flatMap(({ choices }) => choices.map(({ label }) => label));

it('offers the numbers, times, sites and switches of the plan in the words of the sentence', () => {
  expect(labels(numberChoices(clinic))).toEqual(['any number', 'Main number', 'Billing direct']);
  expect(labels(whenChoices(clinic))).toContain('outside Front desk hours');
  expect(labels(evenChoices(clinic, []))).toEqual(['Main office is offline', 'Snow day is on']);
});

it('offers the keys of menus first, with what they are for', () => {
  const groups = keyChoices(clinic, 'nothing');
  expect(labels(groups)).toHaveLength(13);
  const nine = groups[1]!.choices.find(({ value }) => value === '9');
  expect(nine?.description).toContain('Urgent (After hours menu)');
});

it('offers nothing twice', () => {
  const site = Object.keys(clinic.sites)[0]!;
  expect(labels(evenChoices(clinic, [{ kind: 'site', site }]))).toEqual(['Snow day is on']);
  const all = labels(reachesChoices(clinic, [])).length;
  expect(labels(reachesChoices(clinic, [{ to: 'person' }]))).toHaveLength(all - 1);
});

it('takes a time as it is typed', () => {
  expect(labels(withinChoices('75'))[0]).toBe('within 75 s');
  expect(labels(withinChoices('60')).filter((label) => label === 'within 60 s')).toHaveLength(1);
  const typed: [string, number | null][] = [
    ['75', 75],
    [' 75 s', 75],
    ['within 2 min', 120],
    ['0', null],
    ['3601', null],
    ['99 min', null],
    ['soon', null],
    ['', null],
  ];
  for (const [text, seconds] of typed) expect(typedSeconds(text), text).toBe(seconds);
});

import { expect, it } from 'vitest';
import { callScriptSchema, plainCall } from '../../plan/call-script.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import {
  offlineIn,
  personIn,
  positionIn,
  setOffline,
  setPerson,
  setPosition,
  type PersonDoes,
} from './script-edits.ts';
import { testCallName } from './test-call-name.ts';

const plan = clinic();
const fresh = plainCall('main', '2026-11-24T10:07');

it.each(['noAnswer', 'declines', 'busy', 'away'] satisfies PersonDoes[])(
  'makes a person %s and takes it back',
  (does) => {
    const changed = setPerson(fresh, 'dana', does);
    expect(callScriptSchema.safeParse(changed).success).toBe(true);
    expect(personIn(changed, 'dana')).toBe(does);
    expect(setPerson(changed, 'dana', 'answers')).toEqual(fresh);
  },
);

it('turns switches and sites and back', () => {
  const [mode] = Object.keys(plan.modes);
  const [site] = Object.keys(plan.sites);
  const turned = setOffline(setPosition(fresh, mode!, 'on'), site!, true);
  expect([positionIn(turned, mode!), offlineIn(turned, site!)]).toEqual(['on', true]);
  expect(setOffline(setPosition(turned, mode!, null), site!, false)).toEqual(fresh);
});

it('names a test call after what is special about it', () => {
  const dana = Object.keys(plan.people).find((id) => plan.people[id]!.name === 'Dana Ortiz')!;
  expect(testCallName(plan, { ...setPerson(fresh, dana, 'noAnswer'), keys: ['2'] })).toBe(
    'Tue 10:07, presses 2, Dana does not answer',
  );
  expect(testCallName(plan, fresh)).toBe('Tue 10:07');
});

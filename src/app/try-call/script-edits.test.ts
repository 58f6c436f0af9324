import { expect, it } from 'vitest';
import { parseLocal } from '../../calendar/zone.ts';
import { callScriptSchema, plainCall } from '../../plan/call-script.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import {
  answerSecondsIn,
  asCalled,
  hoursIn,
  onCallIn,
  personIn,
  positionIn,
  setAnswerSeconds,
  setCallersAhead,
  setHours,
  setOnCall,
  setPatience,
  setPerson,
  setPosition,
  setSignedIn,
  setSite,
  setTeamRemote,
  signedIn,
  siteIn,
  teamRemoteIn,
  type PersonDoes,
} from './script-edits.ts';
import { testCallName } from './test-call-name.ts';

const plan = clinic();
const fresh = plainCall('main', '2026-11-24T10:07');

it.each(['noAnswer', 'noPressOne', 'declines', 'busy', 'remote', 'away', 'in'] satisfies PersonDoes[])(
  'makes a person %s and takes it back',
  (does) => {
    const changed = setPerson(fresh, 'dana', does);
    expect(callScriptSchema.safeParse(changed).success).toBe(true);
    expect(personIn(changed, 'dana')).toBe(does);
    expect(setPerson(changed, 'dana', 'answers')).toEqual(fresh);
  },
);

it('sets everything an office declares for one call, and takes it back', () => {
  const [mode] = Object.keys(plan.modes);
  const [site] = Object.keys(plan.sites);
  const office = { of: 'office' } as const;
  const department = { of: 'hours', hours: 'billing' } as const;
  let set = setSite(setPosition(fresh, mode!, 'on'), site!, 'offline');
  set = setHours(setHours(set, office, 'close'), department, 'open');
  set = setSignedIn(
    setOnCall(setTeamRemote(set, 'reception', true), 'nurse', 'first', 'dana'),
    'reception',
    'lena',
    true,
  );
  expect(callScriptSchema.safeParse(set).success).toBe(true);
  expect([positionIn(set, mode!), siteIn(set, site!), hoursIn(set, office), hoursIn(set, department)]).toEqual([
    'on',
    'offline',
    'close',
    'open',
  ]);
  expect([teamRemoteIn(set, 'reception'), onCallIn(set, 'nurse', 'first'), signedIn(set, 'reception', 'lena')]).toEqual(
    [true, 'dana', true],
  );
  set = setSite(setPosition(set, mode!, null), site!, 'main');
  set = setHours(setHours(set, office, 'planned'), department, 'planned');
  set = setSignedIn(
    setOnCall(setTeamRemote(set, 'reception', false), 'nurse', 'first', null),
    'reception',
    'lena',
    false,
  );
  expect(set).toEqual(fresh);
});

it('a site that was offline and is sent home is not offline any more', () => {
  expect(siteIn(setSite(setSite(fresh, 'cedar-street', 'offline'), 'cedar-street', 'remote'), 'cedar-street')).toBe(
    'remote',
  );
});

it('looks at what is set when the call comes in, not when it was copied', () => {
  const at = parseLocal('2026-11-24T11:00', plan.zone);
  const untilMs = at.ok ? at.value : 0;
  const copied = {
    ...fresh,
    situation: { entries: [{ id: 'e', kind: 'mode', mode: 'snow-day', position: 'snow', untilMs } as const] },
  };
  expect(positionIn(asCalled(plan, copied), 'snow-day')).toBe('snow');
  expect(positionIn(asCalled(plan, { ...copied, at: '2026-11-24T11:00' }), 'snow-day')).toBeNull();
  expect(testCallName(plan, copied)).toBe('Tue 10:07, Snow day');
  expect(testCallName(plan, { ...copied, at: '2026-11-24T11:00' })).toBe('Tue 11:00');
});

it('names a test call after what is special about it', () => {
  const dana = Object.keys(plan.people).find((id) => plan.people[id]!.name === 'Dana Ortiz')!;
  expect(testCallName(plan, { ...setPerson(fresh, dana, 'noAnswer'), keys: ['2'] })).toBe(
    'Tue 10:07, presses 2, Dana does not answer',
  );
  expect(testCallName(plan, fresh)).toBe('Tue 10:07');
  expect(testCallName(plan, setSite(setHours(fresh, { of: 'office' }, 'close'), 'cedar-street', 'backup'))).toBe(
    'Tue 10:07, Main office on backup, closed',
  );
});

it('puts callers ahead and takes them away without a trace', () => {
  const two = setCallersAhead(fresh, 2);
  expect(callScriptSchema.safeParse(two).success).toBe(true);
  expect(testCallName(plan, { ...two, keys: ['1'] })).toBe('Tue 10:07, 2 callers ahead, presses 1');
  expect(testCallName(plan, setCallersAhead(fresh, 1))).toBe('Tue 10:07, 1 caller ahead');
  expect(Object.keys(setCallersAhead(two, 0))).toEqual(Object.keys(fresh));
  expect(testCallName(plan, setPerson(fresh, 'dana-ortiz', 'noPressOne'))).toBe(
    'Tue 10:07, Dana picks up but presses nothing',
  );
});

it('has somebody answer late, says after how long, and takes it back', () => {
  const late = setPerson(setPerson(fresh, 'dana-ortiz', 'away'), 'dana-ortiz', 'answersAfter');
  expect(personIn(late, 'dana-ortiz')).toBe('answersAfter');
  expect(late.situation.entries).toEqual([]);
  const later = setAnswerSeconds(late, 'dana-ortiz', 25);
  expect(answerSecondsIn(later, 'dana-ortiz')).toBe(25);
  expect(callScriptSchema.safeParse(later).success).toBe(true);
  expect(testCallName(plan, later)).toBe('Tue 10:07, Dana answers after 25 s');
  expect(setPerson(later, 'dana-ortiz', 'answers')).toEqual(fresh);
});

it('lets a caller lose patience, and wait again', () => {
  const hasty = setPatience(fresh, 30);
  expect(testCallName(plan, hasty)).toContain('hangs up after 30 s');
  expect(setPatience(hasty, null)).toEqual(fresh);
});

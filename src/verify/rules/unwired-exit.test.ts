import { expect, it } from 'vitest';
import { walk } from '../../simulate/walk.ts';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { unwiredExit } from './unwired-exit.ts';

const keys = [
  { id: 'sales', key: '1', label: 'Sales' },
  { id: 'records', key: '3', label: 'Medical records' },
];
const openKey = planOf({
  start: step('incoming-call', 'Incoming call', {}, { next: 'hours' }),
  hours: step('hours-branch', 'Office hours', {}, { open: 'box', lunch: 'menu', otherwise: 'box' }),
  menu: step('menu', 'Main menu', { keys }, { sales: 'box' }),
  box: step('voicemail', 'Take a message'),
});

it('accepts wired exits, and failure exits that the safety net catches', () => {
  expect(findingsOf(unwiredExit, soundPlan)).toEqual([]);
});

it('names the key and the step, with a call that gets there', () => {
  const [finding, ...rest] = findingsOf(unwiredExit, openKey);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    id: 'unwired-exit/main/menu/records',
    severity: 'error',
    place: { at: 'node', flow: 'main', node: 'menu', exit: 'records' },
    message: 'Key 3, “Medical records”, of “Main menu” leads nowhere.',
    call: { number: 'main', keys: ['3'] },
  });
  const played = walk(openKey, finding!.call!);
  expect(played.ok && played.value.trace.map(({ code }) => code)).toContain('exit.unwired');
});

it('finds the period, the switch and the missed call that lead to an exit', () => {
  const plan = planOf({
    start: step('mode-branch', 'Snow day?', { mode: 'snow' }, { normal: 'box', on: 'team' }),
    team: step('ring-team', 'Ring the desk', {}, { noAnswer: 'menu' }),
    menu: step('menu', 'Main menu', { keys }, { sales: 'hours' }),
    hours: step('hours-branch', 'Office hours', {}, { open: 'box', lunch: 'box' }),
    box: step('voicemail', 'Take a message'),
  });
  const [records, closed] = findingsOf(unwiredExit, plan).sort((left, right) => (left.id < right.id ? 1 : -1));
  expect(records!.call).toMatchObject({ keys: ['3'], situation: { entries: [{ mode: 'snow', position: 'on' }] } });
  expect(closed!.message).toBe('The exit “Closed, all other times” of “Office hours” leads nowhere.');
  expect(closed!.call!.keys).toEqual(['1']);
});

it('warns only where no caller comes', () => {
  const plan = planOf({ start: step('hang-up', 'Goodbye'), alone: step('announcement', 'Welcome') });
  expect(findingsOf(unwiredExit, plan)).toMatchObject([
    { severity: 'warning', message: 'Nothing comes after “Welcome”.' },
  ]);
});

it('reports a safety net that is none, once for the flow', () => {
  const plan = { ...soundPlan, mailboxes: {} };
  expect(findingsOf(unwiredExit, plan)).toMatchObject([
    { id: 'unwired-exit/main/safety-net', place: { at: 'flow', flow: 'main' }, severity: 'error' },
  ]);
});

it('stays quick on a plan full of open exits', () => {
  const nodes = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `m${index}`,
      step('menu', `Menu ${index}`, { keys }, { sales: `m${index + 1}` }),
    ]),
  );
  const plan = planOf(nodes);
  const findings = findingsOf(unwiredExit, plan);
  expect(findings.length).toBeGreaterThanOrEqual(200);
  expect(findings.filter(({ call }) => call).length).toBeLessThanOrEqual(8);
});

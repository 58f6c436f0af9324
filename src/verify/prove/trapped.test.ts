import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { walk } from '../../simulate/walk.ts';
import type { Plan } from '../../plan/plan.ts';
import { planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { prove } from './prove.ts';

const trapped = (plan: Plan) =>
  prove(plan, KINDS, Date.UTC(2026, 10, 23)).findings.filter(({ rule }) => rule === 'endless-loop');

function proven(plan: Plan) {
  const findings = trapped(plan);
  for (const { call, message } of findings) {
    const played = call ? walk(plan, call) : undefined;
    expect(played?.ok && played.value.trace.some(({ code }) => code === 'bound.visits'), message).toBe(true);
  }
  return findings;
}

it('accepts a flow in which doing nothing comes to an end', () => {
  expect(trapped(soundPlan)).toEqual([]);
});

it('accepts a way back that a caller chooses by a key', () => {
  const plan = planOf({
    menu: step('menu', 'Main menu', {}, { 'key-1': 'info', noInput: 'box' }),
    info: step('announcement', 'Directions', {}, { next: 'menu' }),
    box: step('voicemail', 'Take a message'),
  });
  expect(trapped(plan)).toEqual([]);
});

it('finds an attendant and a team that send callers to each other, and the call that shows it', () => {
  const plan = planOf({
    start: step('incoming-call', 'Incoming call', {}, { next: 'menu' }),
    menu: step('menu', 'Main menu', {}, { 'key-1': 'team', noInput: 'team' }),
    team: step('ring-team', 'Ring the desk', {}, { noAnswer: 'menu', unavailable: 'box' }),
    box: step('voicemail', 'Take a message'),
  });
  expect(proven(plan)).toMatchObject([
    {
      id: 'endless-loop/main/menu',
      severity: 'error',
      message: 'A caller who does nothing goes round in circles: “Main menu”, then “Ring the desk”, then “Main menu”.',
      call: { reactions: { ann: { does: 'noAnswer' }, bob: { does: 'noAnswer' } } },
    },
  ]);
});

it('finds a circle that only an empty office makes', () => {
  const plan = planOf({
    team: step('ring-team', 'Ring the desk', {}, { unavailable: 'wait', noAnswer: 'box' }),
    wait: step('announcement', 'One moment', {}, { next: 'team' }),
    box: step('voicemail', 'Take a message'),
  });
  expect(proven(plan)).toHaveLength(1);
});

it('finds a circle behind a branch when a call stays in it', () => {
  const plan = planOf({
    hours: step('hours-branch', 'Office hours', {}, { open: 'hello', lunch: 'box', otherwise: 'box' }),
    hello: step('announcement', 'Welcome', {}, { next: 'hours' }),
    box: step('voicemail', 'Take a message'),
  });
  expect(proven(plan)).toMatchObject([{ severity: 'error' }]);
});

it('accepts a circle that no call can stay in', () => {
  const plan = planOf({
    first: step('hours-branch', 'Open?', {}, { open: 'second', lunch: 'box', otherwise: 'box' }),
    second: step('hours-branch', 'Closed?', {}, { open: 'box', lunch: 'first', otherwise: 'first' }),
    box: step('voicemail', 'Take a message'),
  });
  expect(trapped(plan)).toEqual([]);
});

it('only warns where speaking leads out', () => {
  const plan = planOf({
    menu: step('menu', 'Main menu', {}, { 'key-1': 'box', noInput: 'box' }),
    box: step('voicemail', 'Take a message', {}, { noMessage: 'menu' }),
  });
  expect(proven(plan)).toMatchObject([{ severity: 'warning' }]);
});

it('leaves a menu that repeats itself to menu-without-way-on', () => {
  const plan = planOf({ menu: step('menu', 'Main menu', {}, { 'key-1': 'menu', noInput: 'menu' }) });
  expect(trapped(plan)).toEqual([]);
});

it('is safe on a very long circle', () => {
  const count = 1500;
  const nodes = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `a${index}`,
      step('announcement', `Step ${index}`, {}, { next: `a${(index + 1) % count}` }),
    ]),
  );
  expect(trapped(planOf(nodes))).toHaveLength(1);
});

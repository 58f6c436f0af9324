import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { readPlan } from '../plan/parse-plan.ts';
import { promiseSentence } from '../plan/promise-words.ts';
import { samplePlan } from '../simulate/sample-plan.fixture.ts';
import { planOf, step } from './plan-of.fixture.ts';
import { proposePromises } from './propose-promises.ts';

const clinic = samplePlan('clinic');
const said = (plan = clinic) => proposePromises(plan, KINDS).map(({ promise }) => promiseSentence(plan, promise));

it('proposes for the clinic that nobody gets lost, that somebody answers, and that urgent keys are urgent', () => {
  expect(said()).toEqual([
    'A caller to Main number who presses nothing at any time reaches a person, an outside service or a mailbox, even when Main office is offline.',
    'A caller to Main number who presses nothing during Open of Front desk hours reaches a person or a mailbox, even when Main office is offline.',
    'A caller to Main number who presses 9 during Holiday of Front desk hours reaches a person or Urgent nurse mailbox, even when Main office is offline.',
    'A caller to Main number who presses 9 outside Front desk hours reaches a person or Urgent nurse mailbox, even when Main office is offline.',
    'A caller to Billing direct who presses nothing at any time reaches a person, an outside service or a mailbox, even when Main office is offline.',
    'A caller to Billing direct who presses nothing during Open of Billing hours reaches a person or a mailbox, even when Main office is offline.',
  ]);
});

it('proposes nothing that the plan promises already, and only what a plan can hold', () => {
  const [first] = proposePromises(clinic, KINDS);
  const kept = { ...clinic, promises: { one: { ...first!.promise, withinSeconds: 300, even: [] } } };
  expect(said(kept)).toEqual(said().slice(1));
  for (const { promise } of proposePromises(clinic, KINDS))
    expect(readPlan(JSON.parse(JSON.stringify({ ...clinic, promises: { promise } })), KINDS).ok).toBe(true);
});

it('remembers the keys on the way to an urgent one, and finds urgency in a label', () => {
  const menu = (name: string, key: string, label: string, to: string) =>
    step('menu', name, { prompt: 'choices', keys: [{ id: 'k', key, label }] }, { k: to });
  const plan = planOf({
    start: step('incoming-call', 'Start', {}, { next: 'first' }),
    first: menu('First', '2', 'Patients', 'second'),
    second: menu('Second', '*', 'Emergencies', 'box'),
    box: step('voicemail', 'Box'),
  });
  expect(proposePromises(plan, KINDS).at(-1)).toMatchObject({
    promise: { presses: ['2', '*'], when: { is: 'always' }, reaches: [{ to: 'person' }, { to: 'mailbox' }] },
    within: [60, 90, 120, 180, 300],
  });
});

it('counts an answering service as an answer where calls are sent to one', () => {
  const plan = samplePlan('law-firm');
  const open = proposePromises(plan, KINDS).find(({ promise }) => promise.when.is === 'period');
  expect(open?.promise.reaches).toEqual([{ to: 'person' }, { to: 'outside' }, { to: 'mailbox' }]);
});

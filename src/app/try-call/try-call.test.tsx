// @vitest-environment happy-dom
import { act, useEffect, useEffectEvent } from 'react';
import { expect, it, vi } from 'vitest';
import { parseLocal } from '../../calendar/zone.ts';
import { plainCall, type CallScript, type Scenario } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { TryCall } from './try-call.tsx';
import { useTryCall } from './use-try-call.ts';

const plan = clinic();
const now = parseLocal('2026-11-24T10:07', plan.zone);
const nowMs = now.ok ? now.value : 0;

function Panel({ of = plan, onKeep }: { of?: Plan; onKeep: (scenario: Scenario) => void }) {
  const tried = useTryCall(of, nowMs, true);
  return <TryCall plan={of} tried={tried} nowMs={nowMs} onKeep={onKeep} />;
}
/** The engine is fetched, as in the app. */
const fetched = () => act(async () => void (await import('./play-call.ts')));
const text = () => document.body.textContent ?? '';

it('plays a call by keys of the keyboard and says how it ends', async () => {
  const page = mount(<Panel onKeep={vi.fn<(scenario: Scenario) => void>()} />);
  await fetched();
  expect(text()).toContain('Tue 24 Nov, 10:07');
  page.key('2');
  expect(text()).toContain('Dana Ortiz answers, after');
  page.key('ArrowLeft');
  expect(text()).toContain('The call goes on');
  page.key('h');
  expect(text()).toContain('The caller hangs up');
});

it('keeps a call with its end and a name', async () => {
  const onKeep = vi.fn<(scenario: Scenario) => void>();
  const page = mount(<Panel onKeep={onKeep} />);
  await fetched();
  page.key('2');
  const button = page.all('button').find((candidate) => candidate.textContent === 'Keep as test call');
  button?.click();
  expect(onKeep.mock.calls[0]![0]).toMatchObject({ name: 'Tue 10:07, presses 2', expect: { outcome: 'answered' } });
});

it('lets others wait before the caller, and keeps them with the test call', async () => {
  const onKeep = vi.fn<(scenario: Scenario) => void>();
  const page = mount(<Panel onKeep={onKeep} />);
  await fetched();
  page.key('1');
  for (let count = 0; count < 4; count += 1) page.press('[aria-label="Callers waiting before me: one more"]');
  expect(text()).toContain('number 2 in line');
  expect(text()).toContain('The caller is now number 1');
  page.type('input[type=number]', '99');
  expect(page.find('input[type=number]')).toHaveProperty('value', '20');
  page.type('input[type=number]', '4');
  page
    .all('button')
    .find((candidate) => candidate.textContent === 'Keep as test call')
    ?.click();
  expect(onKeep.mock.calls[0]![0]).toMatchObject({
    name: 'Tue 10:07, 4 callers ahead, presses 1',
    call: { callersAhead: 4 },
  });
});

it('says what to do when the plan has no number', async () => {
  mount(<Panel of={{ ...plan, numbers: {} }} onKeep={vi.fn<(scenario: Scenario) => void>()} />);
  await fetched();
  expect(text()).toContain('This call cannot be played yet');
});

it('presses nothing while somebody types', () => {
  const page = mount(<Panel onKeep={vi.fn<(scenario: Scenario) => void>()} />);
  const field = document.createElement('input');
  page.all('fieldset')[0]!.append(field);
  field.focus();
  page.key('2');
  expect(text()).not.toContain('Pressed 2');
});

it('shows a call that was found with what no field can say, and keeps it when another field changes', async () => {
  const script: CallScript = {
    ...plainCall('billing', '2026-11-24T10:07:12'),
    reactions: {
      'dana-ortiz': { does: 'inTurn', each: [{ does: 'noAnswer' }, { does: 'answers', afterSeconds: 19 }] },
    },
  };
  const onKeep = vi.fn<(scenario: Scenario) => void>();
  function Found() {
    const tried = useTryCall(plan, nowMs, true);
    const load = useEffectEvent(() => tried.load(script));
    useEffect(() => load(), []);
    return <TryCall plan={plan} tried={tried} nowMs={nowMs} onKeep={onKeep} />;
  }
  const page = mount(<Found />);
  await fetched();
  expect(text()).toContain('Tue 24 Nov, 10:07:12');
  expect(text()).toContain('In the call that was found: does not answer, then answers after 19 s.');
  page.press('[aria-label="Callers waiting before me: one more"]');
  page
    .all('button')
    .find((candidate) => candidate.textContent === 'Keep as test call')
    ?.click();
  expect(onKeep.mock.calls[0]![0].call).toEqual({ ...script, callersAhead: 1 });
});

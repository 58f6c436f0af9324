import { produce } from 'immer';
import { expect, it } from 'vitest';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { behaviourHash } from '../behaviour-hash.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { setContinuity, setProvider } from './set-continuity.ts';

const after = (plan: Plan, ...edits: readonly Edit[]) =>
  edits.reduce((before, edit) => produce(before, (draft) => edit.apply(draft)), plan);

it('keeps what is written down, changes no call by it, and leaves nothing behind when it is emptied', () => {
  const plan = samplePlan('law-firm');
  const written = after(
    plan,
    setProvider('carrier', 'name', 'Prairie Telecom'),
    setProvider('carrier', 'support', '800 555 0100'),
    setContinuity('forwarding', 'Dial *72.\nWait for the tone.'),
  );
  expect(written.continuity).toEqual({
    carrier: { name: 'Prairie Telecom', support: '800 555 0100' },
    forwarding: 'Dial *72.\nWait for the tone.',
  });
  expect(behaviourHash(written)).toBe(behaviourHash(plan));
  const emptied = after(
    written,
    setProvider('carrier', 'name', ''),
    setProvider('carrier', 'support', ''),
    setContinuity('forwarding', ''),
  );
  expect(emptied).toEqual(plan);
});

import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { cardModel } from './card-model.ts';

const label = (kind: string, next: Record<string, string> = {}) =>
  cardModel(
    'step',
    { kind, version: 1, name: 'Step', settings: KINDS[kind]!.initial(examplePlan), next },
    KINDS[kind],
    examplePlan,
    'main',
    'Front desk mailbox',
    false,
  ).label;

it('reads out where callers go whom no wire leads on', () => {
  expect(label('ring-team')).toBe('Step, ring a team. Else Front desk mailbox');
  expect(label('ring-team', { noAnswer: 'box' })).toBe('Step, ring a team. 1 way on, else Front desk mailbox');
  expect(label('menu')).toBe('Step, menu. 1 key, 1 open, else Front desk mailbox');
  expect(label('voicemail')).toBe('Step, voicemail. Else the call ends');
});

it('says that there is no way on only where there is none', () => {
  expect(label('hang-up')).toBe('Step, hang up. No way on');
  expect(label('ring-team', { noAnswer: 'box', unavailable: 'box' })).toBe('Step, ring a team. 2 ways on');
});

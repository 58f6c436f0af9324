import { expect, it } from 'vitest';
import { samplePlan } from '../simulate/sample-plan.fixture.ts';
import { placeWords } from './place-words.ts';

const clinic = samplePlan('clinic');

it('names a step, and its flow where another flow has a step of that name', () => {
  expect(placeWords(clinic, { at: 'node', flow: 'main', node: 'main-menu' })).toBe('Main menu');
  expect(placeWords(clinic, { at: 'node', flow: 'main', node: 'ring-dana' })).toBe('Ring Dana Ortiz (Main line)');
});

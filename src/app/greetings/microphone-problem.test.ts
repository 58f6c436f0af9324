import { expect, it } from 'vitest';
import { microphoneProblem } from './microphone-problem.ts';

it('has words of its own for a refused, a missing and a busy microphone, and for anything else', () => {
  const words = ['NotAllowedError', 'NotFoundError', 'NotReadableError', 'AbortError', 'constructor'].map(
    microphoneProblem,
  );
  expect(new Set(words).size).toBe(4);
  expect(words.every((text) => typeof text === 'string')).toBe(true);
});

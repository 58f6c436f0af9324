import { expect, it } from 'vitest';
import { wholeSpans } from './whole-spans.ts';

it('joins the hours of a span, and leaves days and dashes between words alone', () => {
  expect(wholeSpans('Mon–Fri 8–12, 13–17 – closed')).toBe('Mon–Fri 8–\u206012, 13–\u206017 – closed');
});

import { expect, it } from 'vitest';
import { parseLocal } from '../calendar/zone.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import type { Prompt, Recording } from '../plan/entities.ts';
import { NORMAL } from '../plan/situation.ts';
import { sayPrompt } from './say-prompt.ts';

const recording: Recording = { sha256: 'a'.repeat(64), mediaType: 'audio/wav', ms: 2300, ofText: 'b'.repeat(64) };
const flu = { id: 'flu', from: '2026-12-01', to: '2026-12-31', text: 'Flu shots every day.' };
const say = (prompt: Prompt, local: string) => {
  const at = parseLocal(local, 'America/Chicago');
  if (!at.ok) throw new Error(at.error);
  const filling = () => ({ situation: NORMAL, hours: 'desk', rotation: null, atMs: at.value });
  return sayPrompt({ ...examplePlan, prompts: { hello: prompt } }, 'hello', at.value, filling);
};

it('speaks the text, at the pace of a calm voice', () => {
  expect(say({ name: 'Hello', text: 'One two three four five.' }, '2026-11-24T10:00')).toEqual({
    words: { text: 'One two three four five.', speechMs: 2000 },
    lines: [],
  });
});

it('plays a recording beside the text, as long as it is', () => {
  expect(say({ name: 'Hello', text: 'Hello.', recording }, '2026-11-24T10:00').words).toEqual({
    text: 'Hello.',
    speechMs: 2300,
    recording: { sha256: 'a'.repeat(64), mediaType: 'audio/wav', ms: 2300 },
  });
});

it('speaks instead of playing where the text has a placeholder', () => {
  const words = say({ name: 'Hello', text: 'We open {opens next}.', recording }, '2026-11-24T19:00').words;
  expect(words).toEqual({ text: 'We open 8 AM tomorrow.', speechMs: 2000 });
});

it('takes the replacement from the first minute of its first day to the last of its last, by the office’s clock', () => {
  const prompt = { name: 'Hello', text: 'Hello.', recording, replacements: [flu] };
  const texts = ['2026-11-30T23:59', '2026-12-01T00:00', '2026-12-31T23:59', '2027-01-01T00:00'].map(
    (local) => say(prompt, local).words.text,
  );
  expect(texts).toEqual(['Hello.', flu.text, flu.text, 'Hello.']);
  expect(say(prompt, '2026-12-24T10:00')).toEqual({
    words: { text: flu.text, speechMs: 2000 },
    lines: [{ code: 'prompt.replaced', args: { prompt: 'hello', replacement: 'flu', from: flu.from, to: flu.to } }],
  });
});

it('has no words for a greeting that is not there', () => {
  const filling = () => ({ situation: NORMAL, hours: null, rotation: null, atMs: 0 });
  for (const id of [undefined, '', 'gone', 'constructor'])
    expect(sayPrompt(examplePlan, id, 0, filling)).toEqual({ words: { text: '', speechMs: 0 }, lines: [] });
});

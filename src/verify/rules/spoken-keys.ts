import type { Rule } from '../rule.ts';
import { mentionedKeys, spokenKeys } from '../spoken-key-words.ts';
import { stepGreetings, type StepGreeting } from '../step-greetings.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf, type Step } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** A greeting offers exactly the keys that its step has. Reads English digits and words; other languages are left alone. */
export const spokenKeysRule: Rule = {
  id: 'spoken-keys',
  title: 'Greetings offer the keys that work',
  why: 'A key that is offered and does nothing makes callers try again and give up; one that is never said is never pressed.',
  source: 'MERLIN MAIL: make sure the 0/Timeout option matches the menu; OCP learning, DTMF.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'gather') || keysOf(step).length === 0) continue;
      for (const greeting of stepGreetings(plan, kinds, step)) yield* compare(step, greeting);
    }
  },
};

function* compare(step: Step, { text, replacement, when }: StepGreeting) {
  const greeting = `The greeting of ${quoted(step.node.name)}${when}`;
  const detail = (code: string) => (replacement === null ? code : `${code}/${replacement}`);
  for (const key of spokenKeys(text)) {
    if (keysOf(step).some((known) => known.key === key)) continue;
    yield {
      place: stepPlace(step),
      detail: detail(`spoken-${key}`),
      message: `${greeting} offers key ${key}, but that key does nothing there.`,
      fix: `Add key ${key}, or take it out of the greeting.`,
    };
  }
  const mentioned = mentionedKeys(text);
  for (const { exit, key, label } of keysOf(step)) {
    if (mentioned.has(key)) continue;
    yield {
      place: stepPlace(step, exit),
      detail: detail('unspoken'),
      message: `${greeting} never offers key ${key}, ${quoted(label)}.`,
      fix: `Say key ${key} in the greeting, or remove the key.`,
    };
  }
}

/** The keys that do something at a step: those of its exits, and its own. */
const keysOf = ({ exits, kind, node }: Step): { exit?: string; key: string; label: string }[] => [
  ...exits.flatMap(({ id, key, label }) => (key === undefined ? [] : [{ exit: id, key, label }])),
  ...(kind.ownKeys?.(node.settings) ?? []),
];

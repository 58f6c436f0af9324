import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { referencesIn } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { mentionedKeys, spokenKeys } from '../spoken-key-words.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf, type Step } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** A greeting offers exactly the keys that its step has. Reads English digits and words; other languages are left alone. */
export const spokenKeysRule: Rule = {
  id: 'spoken-keys',
  severity: 'warning',
  title: 'Greetings offer the keys that work',
  why: 'A key that is offered and does nothing makes callers try again and give up; one that is never said is never pressed.',
  source: 'MERLIN MAIL: make sure the 0/Timeout option matches the menu; OCP learning, DTMF.',
  *check(plan, kinds) {
    const texts = textsByStep(plan, kinds);
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'gather') || !step.exits.some(({ key }) => key !== undefined)) continue;
      const text = texts.get(`${step.flow}/${step.id}`);
      if (text === undefined) continue;
      yield* compare(step, text);
    }
  },
};

function* compare(step: Step, text: string) {
  const name = quoted(step.node.name);
  for (const key of spokenKeys(text)) {
    if (keysOf(step).some((known) => known.key === key)) continue;
    yield {
      place: stepPlace(step),
      detail: `spoken-${key}`,
      message: `The greeting of ${name} offers key ${key}, but that key does nothing there.`,
      fix: `Add key ${key}, or take it out of the greeting.`,
    };
  }
  const mentioned = mentionedKeys(text);
  for (const { exit, key, label } of keysOf(step)) {
    if (mentioned.has(key)) continue;
    yield {
      place: stepPlace(step, exit),
      detail: 'unspoken',
      message: `The greeting of ${name} never offers key ${key}, ${quoted(label)}.`,
      fix: `Say key ${key} in the greeting, or remove the key.`,
    };
  }
}

/** The keys that do something at a step: those of its exits, and its own. */
const keysOf = ({ exits, kind, node }: Step): { exit?: string; key: string; label: string }[] => [
  ...exits.flatMap(({ id, key, label }) => (key === undefined ? [] : [{ exit: id, key, label }])),
  ...(kind.ownKeys?.(node.settings) ?? []),
];

/** What each step says, all its greetings in a row; steps with a greeting in another language or none are left out. */
function textsByStep(plan: Plan, kinds: Kinds): Map<string, string> {
  const texts = new Map<string, string>();
  const foreign = new Set<string>();
  for (const { ref, id, path } of referencesIn(plan, kinds)) {
    if (ref !== 'prompt' || path[0] !== 'flows' || path[2] !== 'nodes' || !Object.hasOwn(plan.prompts, id)) continue;
    const { text, language } = plan.prompts[id]!;
    const step = `${path[1]}/${path[3]}`;
    if (language !== undefined && !/^en(?![a-z]{2})/i.test(language)) foreign.add(step);
    texts.set(step, `${texts.get(step) ?? ''} ${text}`);
  }
  for (const step of foreign) texts.delete(step);
  return texts;
}

import { dayText } from '../../engine/day-text.ts';
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
    const greetings = greetingsByStep(plan, kinds);
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'gather') || keysOf(step).length === 0) continue;
      for (const greeting of greetings.get(`${step.flow}/${step.id}`) ?? []) yield* compare(step, greeting);
    }
  },
};

/** All that a step says at one time: usually, or with one of its greetings replaced. */
interface Greeting {
  readonly text: string;
  readonly replacement: string | null;
  /** The dates of the replacement, to follow a name. */
  readonly when: string;
}

function* compare(step: Step, { text, replacement, when }: Greeting) {
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

/** What each step says, its greetings in a row; steps with a greeting in another language or none are left out. */
function greetingsByStep(plan: Plan, kinds: Kinds): Map<string, Greeting[]> {
  const prompts = new Map<string, string[]>();
  for (const { ref, id, path } of referencesIn(plan, kinds)) {
    if (ref !== 'prompt' || path[0] !== 'flows' || path[2] !== 'nodes' || !Object.hasOwn(plan.prompts, id)) continue;
    const step = `${path[1]}/${path[3]}`;
    prompts.set(step, [...(prompts.get(step) ?? []), id]);
  }
  const english = Array.from(prompts).filter(([, ids]) => ids.every((id) => isEnglish(plan.prompts[id]!.language)));
  return new Map(english.map(([step, ids]) => [step, greetingsOf(plan, ids)]));
}

const isEnglish = (language: string | undefined): boolean =>
  language === undefined || /^en(?![a-z]{2})/i.test(language);

function greetingsOf(plan: Plan, ids: readonly string[]): Greeting[] {
  const textWith = (replaced: string | null, text: string) =>
    ids.map((id) => (id === replaced ? text : plan.prompts[id]!.text)).join(' ');
  const replaced = ids.flatMap((id) =>
    (plan.prompts[id]!.replacements ?? []).map(({ id: replacement, from, to, text }) => ({
      text: textWith(id, text),
      replacement,
      when: ` from ${dayText(from)} to ${dayText(to)}`,
    })),
  );
  return [{ text: textWith(null, ''), replacement: null, when: '' }, ...replaced];
}

import { kindOf } from '../engine/kind.ts';
import { KINDS } from '../kinds/registry.ts';
import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { WALK_CALL } from './offer.ts';
import type { Walk } from './walk.ts';

/** A moment at which the caller may press a key: the index of its answer in the script, and where the call was. */
export interface Question {
  readonly answer: number;
  readonly line: number;
  readonly flow: string;
  readonly node: string;
}

/** The questions of a call in order. Waiting music asks too, and its answer is used up only when the key means something. */
export function questionsOf(walk: Walk): Question[] {
  const found: Question[] = [];
  let answer = 0;
  let line = -1;
  for (const step of walk.steps) {
    line += step.trace.length;
    const place = step.office.calls[WALK_CALL]?.place;
    const at = { line, flow: place?.flow ?? '', node: place?.at === 'node' ? place.node : '' };
    for (const effect of step.effects) {
      if (effect.type === 'gather') {
        found.push({ answer, ...at });
        answer += 1;
      } else if (effect.type === 'hold' && effect.keys.length > 0) {
        found.push({ answer, ...at });
        if (effect.keys.includes(walk.script.keys[answer] ?? '')) answer += 1;
      }
    }
  }
  return found;
}

/**
 * The question that a press answers: the one asked last up to the cursor; at the end of a call the first that had no answer.
 * Null when the call never asks anything.
 */
export function openQuestion(walk: Walk, cursor: number): Question | null {
  const questions = questionsOf(walk);
  if (cursor >= walk.trace.length - 1)
    return questions.find(({ answer }) => answer >= walk.script.keys.length) ?? questions.at(-1) ?? null;
  return questions.findLast(({ line }) => line <= cursor) ?? questions[0] ?? null;
}

/** The script with that question answered by `key` ('' presses nothing); later answers belonged to another way and go. */
export function answerQuestion(script: CallScript, { answer }: Question, key: string): CallScript {
  const before = Array.from({ length: answer }, (_, index) => script.keys[index] ?? '');
  return { ...script, keys: [...before, key] };
}

/** What keys mean at a question, such as `{ '2': 'Billing' }`. */
export function keyMeanings(plan: Plan, question: Question | null): Record<string, string> {
  const node = question ? plan.flows[question.flow]?.nodes[question.node] : undefined;
  const kind = node && kindOf(KINDS, node.kind);
  if (!kind) return {};
  const keys = [...kind.exits(node.settings, plan), ...(kind.ownKeys?.(node.settings) ?? [])];
  return Object.fromEntries(keys.flatMap(({ key, label }) => (key === undefined ? [] : [[key, label]])));
}

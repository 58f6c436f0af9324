import type { Exit } from '../engine/kind.ts';
import type { RefType } from '../plan/field.ts';
import type { Step } from './steps-of.ts';

/** A name as findings show it. */
export const quoted = (name: string): string => `“${name}”`;

/** Names in quotes as a list: “A”, “B” and “C”. */
export function quotedList(names: readonly string[]): string {
  const all = names.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** An exit with its step, to begin a sentence: `Key 3, “Billing”, of “Main menu”`. */
export function exitWords(step: Step, exit: Exit): string {
  if (exit.key !== undefined) return `Key ${exit.key}, ${quoted(exit.label)}, of ${quoted(step.node.name)}`;
  return `The exit ${quoted(exit.label)} of ${quoted(step.node.name)}`;
}

/** What a reference names, on screen and with its article. */
export const REF_WORDS: Readonly<Record<RefType, string>> = {
  number: 'a number',
  flow: 'a call flow',
  hours: 'hours',
  person: 'a person',
  team: 'a team',
  rotation: 'an on-call rotation',
  site: 'a site',
  mode: 'a switch',
  prompt: 'a greeting',
  mailbox: 'a mailbox',
  callerList: 'a caller list',
};

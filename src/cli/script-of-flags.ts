import { fail, ok, type Result } from '../base/result.ts';
import { parseLocal } from '../calendar/zone.ts';
import { MAX_CALLERS_AHEAD, plainCall, type CallScript } from '../plan/call-script.ts';
import { phoneSchema } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { NORMAL } from '../plan/situation.ts';
import type { Io, Refusal } from './command.ts';
import { findNumber, findPerson } from './find-thing.ts';
import { readSituationFile } from './read-plan-file.ts';

/** The flags of `simulate` that describe the call. */
export interface CallFlags {
  readonly to?: string | undefined;
  readonly at?: string | undefined;
  readonly keys?: string | undefined;
  readonly 'no-answer'?: readonly string[] | undefined;
  readonly caller?: string | undefined;
  readonly 'callers-ahead'?: string | undefined;
  readonly situation?: string | undefined;
}

/** The call that flags describe; fails with words for what the plan does not have and for times that do not exist. */
export async function scriptOfFlags(io: Io, plan: Plan, flags: CallFlags): Promise<Result<CallScript, Refusal>> {
  if (flags.to === undefined) return usage('Which number is called? Say --to NUMBER.');
  if (flags.at === undefined) return usage('When? Say --at with a date and time, such as 2026-12-24T18:05.');
  const number = findNumber(plan, flags.to);
  if (!number.ok) return number;
  const atMs = parseLocal(flags.at, plan.zone);
  if (!atMs.ok) return fail({ code: 'impossible-time', message: `${atMs.error}.` });
  const keys = readKeys(flags.keys ?? '');
  if (keys === null) return usage(`“${flags.keys}” are no phone keys: use 0–9, * and #, and - for pressing nothing.`);
  const script = plainCall(number.value, flags.at);
  const { caller = script.caller } = flags;
  if (caller !== null && caller !== 'withheld' && !phoneSchema.safeParse(caller).success)
    return usage(`“${caller}” is no caller: say a phone number such as +13125550100, or withheld.`);
  const ahead = flags['callers-ahead'] ?? '0';
  const callersAhead = /^\d{1,2}$/.test(ahead) ? Number(ahead) : Infinity;
  if (callersAhead > MAX_CALLERS_AHEAD)
    return usage(`“${ahead}” is no count of callers ahead: say a whole number from 0 to ${MAX_CALLERS_AHEAD}.`);
  const reactions: CallScript['reactions'] = {};
  for (const wanted of flags['no-answer'] ?? []) {
    const person = findPerson(plan, wanted);
    if (!person.ok) return person;
    reactions[person.value] = { does: 'noAnswer' };
  }
  const situation = flags.situation === undefined ? ok(NORMAL) : await readSituationFile(io, flags.situation, plan);
  if (!situation.ok) return situation;
  return ok({
    ...script,
    keys,
    reactions,
    caller: caller === 'withheld' ? null : caller,
    situation: situation.value,
    ...(callersAhead > 0 ? { callersAhead } : {}),
  });
}

/**
 * What a caller presses, question by question: with commas each part answers one question, without each character does;
 * `-` presses nothing. Null for anything that is no key.
 */
export function readKeys(text: string): string[] | null {
  if (text === '') return [];
  const parts = text.includes(',') ? text.split(',') : Array.from(text);
  const answers = parts.map((part) => (part === '-' ? '' : part));
  const valid = parts.length <= 100 && parts.every((part) => /^(?:-|[0-9*#]{1,32})$/.test(part));
  return valid ? answers : null;
}

const usage = (message: string): Result<never, Refusal> => fail({ code: 'usage', message });

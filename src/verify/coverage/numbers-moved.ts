import { localText } from '../../calendar/zone.ts';
import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import { pathScript } from './caller-path.ts';
import type { OutcomeChange } from './outcome-change.ts';

/** A number that both plans have: callers know it by what they dial, whatever its id. */
export interface SameNumber {
  readonly numberBefore: string;
  readonly numberAfter: string;
}

/** The numbers that both plans answer. */
export function sameNumbers(before: Plan, after: Plan): SameNumber[] {
  const old = byDialled(before);
  return [...byDialled(after)].flatMap(([e164, numberAfter]) => {
    const numberBefore = old.get(e164);
    return numberBefore === undefined ? [] : [{ numberBefore, numberAfter }];
  });
}

/** Numbers that only one of the plans answers, the lost ones first. */
export function numbersMoved(before: Plan, after: Plan, fromMs: number): OutcomeChange[] {
  const old = byDialled(before);
  const now = byDialled(after);
  const gone = [...old].flatMap(([e164, number]) => (now.has(e164) ? [] : [moved(before, number, fromMs, false)]));
  const added = [...now].flatMap(([e164, number]) => (old.has(e164) ? [] : [moved(after, number, fromMs, true)]));
  return [...gone, ...added];
}

const byDialled = (plan: Plan): Map<string, string> =>
  new Map(Object.entries(plan.numbers).map(([id, { e164 }]) => [e164, id]));

function moved(plan: Plan, number: string, fromMs: number, added: boolean): OutcomeChange {
  const { name, e164, flow } = plan.numbers[number]!;
  const enters = flow === undefined ? 'goes to its fallback' : `enters “${plan.flows[flow]?.name ?? flow}”`;
  const answered = `${phoneText(e164)} “${name}” ${enters}`;
  const call = pathScript(
    plan,
    { number, caller: localCaller(plan, number), path: '', situation: NORMAL },
    'everybody',
    localText(plan.zone, fromMs),
  );
  return {
    is: 'number',
    when: 'Always',
    who: 'all callers',
    was: added ? '' : answered,
    becomes: added ? answered : 'is not answered by this plan any more',
    lost: !added,
    numbers: [number],
    callBefore: added ? null : call,
    callAfter: added ? call : null,
  };
}

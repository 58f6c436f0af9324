import { useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { useTryCall, type TriedCall } from '../try-call/use-try-call.ts';
import type { ComparedCall } from './compared-call.tsx';

/** The call in "Try a call", and on which plan it is played. */
export interface PlayedCall {
  readonly tried: TriedCall;
  /** What the call is played on: the draft, unless a comparison says otherwise. */
  readonly plan: Plan;
  readonly compared: ComparedCall | null;
  /** Plays a call on the draft. */
  readonly load: (call: CallScript) => void;
  readonly compare: (next: ComparedCall) => void;
  readonly showSide: (side: number) => void;
  /** From now on calls are played on the draft again. */
  readonly endComparison: () => void;
}

/** Holds the call that is tried, on the draft or on the plans of a comparison by turns. */
export function usePlayedCall(draft: Plan, nowMs: number, shown: boolean): PlayedCall {
  const [compared, setCompared] = useState<ComparedCall | null>(null);
  const plan = compared?.sides[compared.shown]?.plan ?? draft;
  const tried = useTryCall(plan, nowMs, shown);
  const compare = (next: ComparedCall) => {
    setCompared(next);
    const side = next.sides[next.shown];
    if (side) tried.load(side.call);
  };
  return {
    tried,
    plan,
    compared,
    load: (call) => {
      setCompared(null);
      tried.load(call);
    },
    compare,
    showSide: (side) => {
      if (compared) compare({ ...compared, shown: side });
    },
    endComparison: () => setCompared(null),
  };
}

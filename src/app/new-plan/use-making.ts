import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Problem } from '../../protocol/problem.ts';
import { backend } from '../backend/backend-client.ts';
import { newPlan } from '../backend/new-plan.ts';
import { isAway } from '../backend/problem-error.ts';
import { goTo } from '../shell/use-place.ts';
import { toast } from '../ui/toast.ts';
import { forgetAnswers } from './use-kept-answers.ts';

/** How far the making of a plan is: `trying` goes on asking a backend that does not answer. */
export type Making =
  | { readonly is: 'idle' | 'working' }
  | { readonly is: 'refused'; readonly problem: Problem }
  | { readonly is: 'trying'; readonly problem: Problem };

export interface Maker {
  readonly making: Making;
  /** Makes a plan and opens it; resolves when that is done or refused. `warning` is said once it is there. */
  readonly make: (plan: Plan, warning?: string) => Promise<void>;
  /** Asks again every few seconds until the backend answers. */
  readonly keepTrying: () => void;
  readonly stop: () => void;
}

const AGAIN_MS = 3000;

/** Makes plans on the backend, and opens what was made. */
export function useMaking(): Maker {
  const [making, setMaking] = useState<Making>({ is: 'idle' });
  const wanted = useRef<Plan | null>(null);
  const toSay = useRef<string | undefined>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const send = async (plan: Plan, patient: boolean): Promise<void> => {
    const made = await newPlan(backend, plan);
    // Something else was begun, or this was stopped, while it was asked for.
    if (made.ok && wanted.current === null) return;
    if (made.ok) {
      forgetAnswers();
      goTo({ plan: made.value, page: 'flow', flow: null });
      if (toSay.current !== undefined) toast({ text: toSay.current, tone: 'warning' });
      return;
    }
    if (wanted.current !== plan) return;
    if (!patient || !isAway(made.error)) {
      setMaking({ is: 'refused', problem: made.error });
      return;
    }
    setMaking({ is: 'trying', problem: made.error });
    waiting.current = setTimeout(() => void send(plan, true), AGAIN_MS);
  };
  return {
    making,
    make: async (plan, warning) => {
      toSay.current = warning;
      clearTimeout(waiting.current);
      wanted.current = plan;
      setMaking({ is: 'working' });
      await send(plan, false);
    },
    keepTrying: () => {
      const plan = wanted.current;
      if (plan === null || making.is !== 'refused') return;
      setMaking({ is: 'trying', problem: making.problem });
      void send(plan, true);
    },
    stop: () => {
      clearTimeout(waiting.current);
      wanted.current = null;
      setMaking({ is: 'idle' });
    },
  };
}

import type { PlanDay } from './special-day-form.tsx';
import type { EditedHours } from './change-hours.ts';
import type { DayDraft } from './check-day.ts';

interface TypedDay {
  /** The day it was typed over, as text; one that was changed elsewhere since is not overwritten by it. */
  readonly over: string;
  readonly draft: DayDraft;
}

/** What was typed about special days of some hours and not saved: it outlives its form, for as long as the plan is open. */
export interface TypedDays {
  /** The day that somebody was last typing about; null where there is none. */
  readonly last: () => string | null;
  readonly read: (id: string, over: PlanDay | null) => DayDraft | null;
  readonly keep: (id: string, over: PlanDay | null, draft: DayDraft) => void;
  readonly forget: (id: string) => void;
}

const KEPT = new WeakMap<EditedHours['document'], Map<string, Map<string, TypedDay>>>();

/** The typed days of some hours. */
export function typedDays({ document, id: hours }: EditedHours): TypedDays {
  const all = KEPT.get(document) ?? new Map<string, Map<string, TypedDay>>();
  KEPT.set(document, all);
  const days = all.get(hours) ?? new Map<string, TypedDay>();
  all.set(hours, days);
  return {
    last: () => [...days.keys()].at(-1) ?? null,
    read: (id, over) => {
      const typed = days.get(id);
      return typed?.over === JSON.stringify(over) ? typed.draft : null;
    },
    keep: (id, over, draft) => {
      days.delete(id);
      days.set(id, { over: JSON.stringify(over), draft });
    },
    forget: (id) => days.delete(id),
  };
}

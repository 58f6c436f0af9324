import { changesBetween } from '../../calendar/changes.ts';
import { periodAt } from '../../calendar/period-at.ts';
import type { EntryContent } from '../../plan/entry-words.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { overridesOf } from '../../plan/overrides-of.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';

/**
 * The first instant from `fromMs` on and before `untilMs` at which what is about to be set makes a difference: staying open
 * makes none before closing. `fromMs` where it never does, and for everything that is not about hours.
 */
export function differsFrom(
  plan: Plan,
  entries: readonly SituationEntry[],
  content: EntryContent,
  { fromMs, untilMs }: { readonly fromMs: number; readonly untilMs: number },
): number {
  if (content.kind !== 'override') return fromMs;
  const proposed = { ...content, id: 'proposed', fromMs, untilMs } as SituationEntry;
  const firsts = Object.keys(plan.hours).flatMap((id) => {
    const hours = hoursOf(plan, id);
    if (!hours) return [];
    const before = overridesOf(plan, { entries: [...entries] }, id);
    const after = overridesOf(plan, { entries: [...entries, proposed] }, id);
    const turns = [fromMs, ...changesBetween(hours, before, fromMs, untilMs).map(({ atMs }) => atMs)];
    return turns.find((atMs) => periodAt(hours, before, atMs).period !== periodAt(hours, after, atMs).period) ?? [];
  });
  return Math.min(...firsts, firsts.length === 0 ? fromMs : Infinity);
}

import { DAY_MS } from '../../calendar/local-date.ts';
import { startOfDay, dayAt } from '../../calendar/zone.ts';
import type { EntryContent } from '../../plan/entry-words.ts';
import type { Plan } from '../../plan/plan.ts';

/** A better way for what somebody is about to set, in one sentence, and where it is. */
export interface Recommendation {
  readonly says: string;
  readonly go: { readonly to: 'hours' } | { readonly to: 'down' } | { readonly to: 'switch'; readonly mode: string };
  readonly label: string;
}

/**
 * Which of the four ways to be closed fits better than the one that was picked, the best first: a whole later day is planned
 * and belongs to special days; other words for callers are a switch; dead phones are an office that is down.
 */
export function recommend(
  plan: Plan,
  content: EntryContent,
  range: { readonly fromMs: number; readonly untilMs: number | null },
): Recommendation[] {
  const hours: Recommendation = {
    says: 'For a planned day use a special day, which can say why and come back every year.',
    go: { to: 'hours' },
    label: 'Open Hours',
  };
  if (content.kind === 'override') {
    if (range.untilMs !== null && coversLaterDay(plan, range.fromMs, range.untilMs)) return [hours];
    if (content.does === 'open') return [];
    const [mode, found] = Object.entries(plan.modes)[0] ?? [];
    return [
      ...(mode !== undefined && found !== undefined
        ? [
            {
              says: 'Shall callers hear why?',
              go: { to: 'switch' as const, mode },
              label: `Use “${found.name}”`,
            },
          ]
        : []),
      ...(Object.keys(plan.sites).length > 0
        ? [
            {
              says: 'Only the phones are dead?',
              go: { to: 'down' as const },
              label: 'Say that an office is down',
            },
          ]
        : []),
    ];
  }
  return [];
}

/** Whether a whole local day after the first lies in a range: by then nobody is surprised any more. */
function coversLaterDay(plan: Plan, fromMs: number, untilMs: number): boolean {
  const next = dayAt(plan.zone, fromMs) + 1;
  return startOfDay(plan.zone, next + 1) <= untilMs && untilMs - fromMs > DAY_MS;
}

import type { Plan } from '../../../plan/plan.ts';
import type { Visit } from '../../../simulate/walk-visits.ts';
import { elapsed } from '../../../simulate/walk-text.ts';

/** A mark on the timeline: steps that a call entered at one moment, counted from 1, and the last one's line. */
export interface TimelineMark {
  readonly ms: number;
  readonly line: number;
  readonly label: string;
  /** Such as "step 2–4, Main menu, 0:14". */
  readonly title: string;
}

/** Closer than this share of the call marks would cover each other. */
const LEAST_SHARE = 0.06;

/** The marks of a call that is played for `endMs` milliseconds from `startMs` (UTC); what would cover another belongs to it. */
export function timelineMarks(plan: Plan, visits: readonly Visit[], startMs: number, endMs: number): TimelineMark[] {
  const marks: { ms: number; line: number; first: number; last: number; name: string }[] = [];
  visits.forEach((visit, index) => {
    const ms = visit.atMs - startMs;
    const name = plan.flows[visit.flow]?.nodes[visit.node]?.name ?? visit.node;
    const before = marks.at(-1);
    const here = { line: visit.line, last: index + 1, name };
    if (before && ms - before.ms < LEAST_SHARE * endMs) marks[marks.length - 1] = { ...before, ...here };
    else marks.push({ ...here, ms, first: index + 1 });
  });
  return marks.map(({ ms, line, first, last, name }) => {
    const label = first === last ? String(first) : `${first}–${last}`;
    return { ms, line, label, title: `${first === last ? 'step' : 'steps'} ${label}, ${name}, ${elapsed(ms)}` };
  });
}

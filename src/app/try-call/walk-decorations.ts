import { elapsed } from '../../simulate/walk-text.ts';
import type { Walk } from '../../simulate/walk.ts';
import type { Visit } from '../../simulate/walk-visits.ts';

/** What a canvas draws of a call: keys are `flow/node`, edges `flow/node/exit`; everything else is off the path. */
export interface WalkDecorations {
  /** Per step: its place in the order of visits, counted from 1 (all of them where it was visited again), and when. */
  readonly steps: ReadonlyMap<string, { readonly order: readonly number[]; readonly atText: string }>;
  readonly activeStep: string | null;
  readonly takenEdges: ReadonlySet<string>;
}

/** The path of a call up to a trace line, that line included; an exit is taken once the call has gone on from it. */
export function walkDecorations(walk: Walk, visits: readonly Visit[], cursor: number): WalkDecorations {
  const steps = new Map<string, { order: number[]; atText: string }>();
  const takenEdges = new Set<string>();
  const over = cursor >= walk.trace.length - 1;
  let activeStep: string | null = null;
  visits.forEach((visit, index) => {
    if (visit.line > cursor) return;
    const key = `${visit.flow}/${visit.node}`;
    const known = steps.get(key) ?? { order: [], atText: elapsed(visit.atMs - walk.startMs) };
    steps.set(key, { ...known, order: [...known.order, index + 1] });
    activeStep = key;
    const next = visits[index + 1];
    const gone = next ? next.line <= cursor : over;
    if (visit.exit !== null && gone) takenEdges.add(`${key}/${visit.exit}`);
  });
  return { steps, activeStep, takenEdges };
}

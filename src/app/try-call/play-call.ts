import type { Result } from '../../base/result.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { walk, type Walk } from '../../simulate/walk.ts';
import { walkDecorations, type WalkDecorations } from './walk-decorations.ts';
import { visitsOf, type Visit } from '../../simulate/walk-visits.ts';

/** A call from its first second to its end, and the steps it came through. */
export interface PlayedCall {
  readonly walk: Walk;
  readonly visits: readonly Visit[];
  /** The way up to a trace line. */
  readonly decorationsAt: (line: number) => WalkDecorations;
}

/** Plays a script; a draft may be broken in ways the engine calls impossible, and the panel then says so. */
export function playCall(plan: Plan, script: CallScript): Result<PlayedCall, string> {
  try {
    const walked = walk(plan, script);
    if (!walked.ok) return walked;
    const visits = visitsOf(plan, walked.value);
    const decorationsAt = (line: number) => walkDecorations(walked.value, visits, line);
    return { ok: true, value: { walk: walked.value, visits, decorationsAt } };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : 'The call could not be played.' };
  }
}

import type { Plan } from '../plan/plan.ts';
import { isActive, type Situation, type SituationEntry } from '../plan/situation.ts';
import { unknownInEntry } from '../plan/unknown-in-entry.ts';
import { line, type Line } from './trace.ts';

/** What a call copies of a situation when it is offered, and a line for each entry that its version cannot follow. */
export interface CallSituation {
  readonly situation: Situation;
  readonly lines: readonly Line[];
}

/** Asked for at later moments than the offer: when the office next opens, and who is on call after the next hand-over. */
const LOOKED_AHEAD: readonly SituationEntry['kind'][] = ['override', 'onCall'];

/**
 * The copy a call keeps: entries in force, and those that begin later where a call looks ahead, without what its version of
 * the plan does not have.
 */
export function situationOfCall(plan: Plan, situation: Situation, atMs: number): CallSituation {
  const concerning = situation.entries.filter(
    (entry) =>
      isActive(entry, atMs) ||
      (LOOKED_AHEAD.includes(entry.kind) &&
        entry.fromMs !== undefined &&
        isActive(entry, entry.fromMs) &&
        entry.fromMs > atMs),
  );
  const lines: Line[] = [];
  const entries = concerning.filter((entry) => {
    const unknown = unknownInEntry(plan, entry);
    if (unknown) lines.push(ignoredLine(entry, unknown.member, unknown.id));
    return unknown === null;
  });
  return { situation: { entries }, lines };
}

function ignoredLine(entry: SituationEntry, member: string, id: string): Line {
  const detail =
    entry.kind === 'person'
      ? { state: entry.state }
      : entry.kind === 'override'
        ? { does: entry.does }
        : entry.kind === 'site'
          ? { link: entry.link }
          : {};
  return line('situation.ignored', { entry: entry.id, kind: entry.kind, ...detail, member, id });
}

import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import type { Declared } from '../../protocol/situation-schemas.ts';

/** What the board shows at one moment. */
export interface Board {
  /** What routes calls now, else the draft. */
  readonly plan: Plan;
  /** By the backend's clock. */
  readonly nowMs: number;
  /** Entries in force and to come, in the order in which they count. */
  readonly entries: readonly SituationEntry[];
  /** In force now: what is about the whole office or a part of it first, then what is about one person; newest first. */
  readonly active: readonly Declared[];
  readonly coming: readonly Declared[];
  /** Nothing can be set: the backend does not answer, or has not yet. */
  readonly locked: boolean;
}

/** Whether an entry is about one person and not about an office or a part of it. */
export const isPersonal = ({ kind }: SituationEntry): boolean =>
  kind === 'person' || kind === 'onCall' || kind === 'signIn';

/** Sorts what a backend declared into in force and to come; what has ended since it answered is left out. */
export function boardOf(plan: Plan, declared: readonly Declared[], nowMs: number, locked: boolean): Board {
  const lasting = declared.filter(({ entry }) => entry.untilMs === null || nowMs < entry.untilMs);
  const begun = ({ entry }: Declared) => entry.fromMs === undefined || entry.fromMs <= nowMs;
  return {
    plan,
    nowMs,
    entries: lasting.map(({ entry }) => entry),
    active: lasting
      .filter(begun)
      .toReversed()
      .sort((left, right) => Number(isPersonal(left.entry)) - Number(isPersonal(right.entry))),
    coming: lasting
      .filter((one) => !begun(one))
      .sort((left, right) => (left.entry.fromMs ?? 0) - (right.entry.fromMs ?? 0)),
    locked,
  };
}

/** The next instant after `nowMs` at which the board changes without anybody doing anything: an entry begins or ends, or a minute. */
export function nextTurn(entries: readonly SituationEntry[], nowMs: number): number {
  const minute = (Math.floor(nowMs / 60_000) + 1) * 60_000;
  const edges = entries.flatMap(({ fromMs, untilMs }) => [fromMs ?? 0, untilMs ?? 0]).filter((atMs) => atMs > nowMs);
  return Math.min(minute, ...edges);
}

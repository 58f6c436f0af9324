import type { Kinds } from '../../engine/kind.ts';
import { onCallAt, turnsOf } from '../../plan/on-call.ts';
import type { Plan } from '../../plan/plan.ts';
import { isActive, type Situation } from '../../plan/situation.ts';
import { isUsed } from '../references-in.ts';

/** A time in which a rotation that calls ask has nobody; `away` are those whose turn it is, by id, where somebody's turn it is. */
export interface OnCallGap {
  readonly rotation: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly away: readonly string[];
}

/** The times in [fromMs, toMs) in which no level of a rotation has anybody who is not declared away, in order; swaps count. */
export function onCallGaps(plan: Plan, kinds: Kinds, situation: Situation, fromMs: number, toMs: number): OnCallGap[] {
  return Object.keys(plan.rotations)
    .filter((id) => isUsed(plan, kinds, 'rotation', id))
    .flatMap((id) => gapsOf(plan, situation, id, fromMs, toMs));
}

function gapsOf(plan: Plan, situation: Situation, rotation: string, fromMs: number, toMs: number): OnCallGap[] {
  const turns = plan.rotations[rotation]!.levels.flatMap(({ id }) => turnsOf(plan, rotation, id, fromMs, toMs));
  const declared = situation.entries.flatMap(({ kind, fromMs: from, untilMs }) =>
    kind === 'person' || kind === 'onCall' ? [from ?? fromMs, untilMs ?? toMs] : [],
  );
  const cuts = [...new Set([fromMs, ...turns.map((turn) => turn.fromMs), ...declared])]
    .filter((atMs) => atMs >= fromMs && atMs < toMs)
    .sort((left, right) => left - right);
  const gaps: OnCallGap[] = [];
  for (const [index, atMs] of cuts.entries()) {
    const untilMs = cuts[index + 1] ?? toMs;
    const whose = onCallAt(plan, situation, rotation, atMs).flatMap(({ person }) => person ?? []);
    const away = [...new Set(whose.filter((person) => isAway(situation, person, atMs)))];
    if (whose.some((person) => !away.includes(person))) continue;
    const before = gaps.at(-1);
    if (before?.untilMs === atMs && before.away.join() === away.join()) gaps[gaps.length - 1] = { ...before, untilMs };
    else gaps.push({ rotation, fromMs: atMs, untilMs, away });
  }
  return gaps;
}

/** What was said last about somebody counts. */
function isAway({ entries }: Situation, person: string, atMs: number): boolean {
  const last = entries.findLast((entry) => entry.kind === 'person' && entry.person === person && isActive(entry, atMs));
  return last?.kind === 'person' && last.state === 'away';
}

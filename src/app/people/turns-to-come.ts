import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { rotationWeeks } from './rotation-weeks.ts';

/** A turn of somebody that has not ended: of which rotation and level, counted from 1, and whether somebody swapped. */
export interface ComingTurn {
  readonly rotation: string;
  readonly level: number;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly swapped: boolean;
}

/** The turns of a person in the `weeks` from `nowMs` on, swaps counted, soonest first; neighbouring weeks are one turn. */
export function turnsToCome(
  plan: Plan,
  situation: Situation,
  person: string,
  nowMs: number,
  weeks: number,
): ComingTurn[] {
  const turns: ComingTurn[] = [];
  for (const [rotation, { levels }] of Object.entries(plan.rotations)) {
    const found = rotationWeeks(plan, situation, rotation, nowMs, weeks);
    for (const [index, { id }] of levels.entries()) {
      let last: ComingTurn | null = null;
      for (const part of found.flatMap((week) => week.levels.find(({ level }) => level === id)?.parts ?? [])) {
        if (part.person !== person || part.untilMs <= nowMs) continue;
        const swapped = part.swap !== null && part.turnOf !== person;
        const joins: boolean = last !== null && last.untilMs === part.fromMs && last.swapped === swapped;
        const turn: ComingTurn = {
          rotation,
          level: index + 1,
          fromMs: joins ? last!.fromMs : part.fromMs,
          untilMs: part.untilMs,
          swapped,
        };
        if (joins) turns.pop();
        turns.push(turn);
        last = turn;
      }
    }
  }
  return turns.toSorted((left, right) => left.fromMs - right.fromMs || left.level - right.level);
}

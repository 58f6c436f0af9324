import type { Weekday } from '../../calendar/hours.ts';
import type { Rotation } from '../../plan/entities.ts';
import { handOversIn, rotationDate } from '../../plan/on-call.ts';
import type { Plan } from '../../plan/plan.ts';

/** What is asked before a rotation is made. */
export interface RotationStart {
  readonly name: string;
  /** The first has the present turn, also where today's hand-over is still to come. */
  readonly people: readonly string[];
  readonly weekday: Weekday;
  /** Wall time `HH:MM` in the office's zone. */
  readonly at: string;
}

/** A rotation of one level in which everybody takes a week in turn, begun at the last hand-over before `nowMs`. */
export function newRotation(plan: Plan, { name, people, weekday, at }: RotationStart, nowMs: number): Rotation {
  const rotation: Rotation = {
    name,
    handOver: { weekday, at },
    startsOn: '2026-01-01',
    levels: [{ id: 'first', people: [...people], weeksEach: 1 }],
  };
  const [begun = nowMs] = handOversIn(plan, rotation, nowMs, nowMs + 1);
  return { ...rotation, startsOn: rotationDate(plan, rotation, begun) };
}

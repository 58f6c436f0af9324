import type { OpResult } from '../engine/effect.ts';
import type { KindFinding } from '../engine/kind.ts';
import type { Plan } from '../plan/plan.ts';

/** One answer a member of a team: the classes of "somebody answers" for steps that ring a team. */
export const teamAnswers = (plan: Plan, team: string): OpResult[] =>
  (plan.teams[team]?.members ?? []).map((person) => ({
    is: 'answered',
    target: { person, phone: plan.people[person]?.phones[0]?.id },
  }));

/** The finding that a team has no members; `so` says what that means for the step. An unknown team is another rule's. */
export function emptyTeam(plan: Plan, team: string, so: string): KindFinding[] {
  const found = plan.teams[team];
  if (!found || found.members.length > 0) return [];
  return [
    {
      code: 'empty-team',
      severity: 'error',
      message: `${found.name} has no members, so ${so}.`,
      fix: 'Add a member to the team.',
    },
  ];
}

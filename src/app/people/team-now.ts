import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { presenceOf } from './presence.ts';

/** Names in a sentence: "Ann", "Ann and Ben", "Ann, Ben and Cy". */
export const namesText = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Who of a team a call could reach at `nowMs`, as a sentence. */
export function teamNow(plan: Plan, situation: Situation, members: readonly string[], nowMs: number): string {
  const known = members.filter((id) => Object.hasOwn(plan.people, id));
  const nameOf = (id: string) => plan.people[id]?.name ?? id;
  const state = (id: string): [one: string, many: string] => {
    const { tone, word } = presenceOf(plan, situation, id, nowMs);
    return tone === 'unreachable'
      ? ['has no phone that rings now', 'have no phone that rings now']
      : [`is ${word}`, `are ${word}`];
  };
  const reachable = known.filter((id) => presenceOf(plan, situation, id, nowMs).tone === 'in');
  if (known.length === 0) return 'Nobody is in this team, so nobody can be reached.';
  if (reachable.length === 0) {
    const words = [...new Set(known.map((id) => state(id)[0]))];
    const parts = words.map((word) => {
      const alike = known.filter((id) => state(id)[0] === word);
      return `${namesText(alike.map(nameOf))} ${state(alike[0]!)[alike.length === 1 ? 0 : 1]}`;
    });
    return `Nobody can be reached now: ${parts.join('; ')}.`;
  }
  const verb = reachable.length === 1 ? 'is' : 'are';
  if (reachable.length === known.length && known.length > 2)
    return `Everybody is on shift now, ${known.length} people.`;
  return `${namesText(reachable.map(nameOf))} ${verb} on shift now${reachable.length < known.length ? `, ${reachable.length} of ${known.length}` : ''}.`;
}

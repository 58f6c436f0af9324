import { availabilityOf } from '../../engine/availability.ts';
import type { Unavailable } from '../../engine/input.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import type { SelectOption } from '../ui/select-field.tsx';

/** Why somebody cannot be rung on call, as it stands beside their name. */
const WHY: Partial<Record<Unavailable, string>> = {
  noPhone: 'has no phone',
  siteOffline: 'desk phone offline now',
  remote: 'away from the desk phone now',
  away: 'away now',
  busy: 'busy now',
};
/** These last: somebody who is only away or busy may be back by the time of the turn. */
const UNREACHABLE: readonly Unavailable[] = ['noPhone', 'siteOffline', 'remote'];

/**
 * Who could take a turn of a rotation from whoever has it, its own people first. Nobody without a phone that can be rung can be
 * chosen, and the words say why.
 */
export function takersOf(
  plan: Plan,
  situation: Situation,
  rotation: string,
  present: string | null,
  atMs: number,
): SelectOption[] {
  const members = new Set(plan.rotations[rotation]?.levels.flatMap(({ people }) => people));
  const taker = (id: string): SelectOption => {
    const available = availabilityOf(plan, situation, id, atMs, { onCall: true });
    const why = 'why' in available ? available.why : null;
    const words = why === null ? undefined : WHY[why];
    const name = plan.people[id]?.name ?? id;
    return {
      value: id,
      label: words === undefined ? name : `${name} (${words})`,
      disabled: why !== null && UNREACHABLE.includes(why),
      group: members.has(id) ? 'In the rotation' : 'Everybody else',
    };
  };
  // In the order of the rotation; a kept plan has its people sorted by id.
  const others = [...new Set([...members, ...Object.keys(plan.people)])];
  return others.filter((id) => id !== present && Object.hasOwn(plan.people, id)).map(taker);
}

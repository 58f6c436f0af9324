import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Nobody is in a team twice; in a rotation they may have more turns than others. */
export const personTwiceInTeam: Rule = {
  id: 'person-twice-in-team',
  title: 'Everybody is in a team once',
  why: 'Who stands twice in a list that rings in order is rung twice, while others wait, and hides that somebody was forgotten.',
  source: 'Ringplan design, section 5: ring strategies.',
  *check(plan) {
    for (const [id, { name, members }] of Object.entries(plan.teams)) {
      const twice = new Set(members.filter((member, index) => members.indexOf(member) < index));
      for (const member of twice)
        yield {
          place: { at: 'thing', collection: 'teams', id },
          detail: member,
          message: `${quoted(plan.people[member]?.name ?? member)} is in ${quoted(name)} more than once.`,
          fix: 'Keep them once.',
        };
    }
  },
};

import { isUsed } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Whoever is on call has a phone that goes home with them. */
export const onCallWithoutMobile: Rule = {
  id: 'on-call-without-mobile',
  title: 'Who is on call can be reached at home',
  why: 'At night a desk phone rings in an empty office; the urgent call goes to the next level as if nobody cared.',
  source: 'telemojo.com, mobile phone backup; docplayer.net/1664643: personal continuity.',
  *check(plan, kinds) {
    for (const [id, { name, levels }] of Object.entries(plan.rotations)) {
      if (!isUsed(plan, kinds, 'rotation', id)) continue;
      for (const person of new Set(levels.flatMap(({ people }) => people))) {
        const found = Object.hasOwn(plan.people, person) ? plan.people[person] : undefined;
        if (!found || found.phones.some(({ type }) => type !== 'desk')) continue;
        yield {
          place: { at: 'thing', collection: 'rotations', id },
          detail: person,
          message: `${quoted(found.name)} is on call in ${quoted(name)}, but has ${found.phones.length === 0 ? 'no phone' : 'a desk phone only'}.`,
          fix: 'Enter their mobile number.',
        };
      }
    }
  },
};

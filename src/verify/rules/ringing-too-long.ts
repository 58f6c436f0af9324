import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { rings, rungBy } from '../rung-by.ts';
import { stepsAfter } from '../step-graph.ts';
import { silentPlay, uses } from '../step-ways.ts';
import { stepPlace, stepsOf, wiredTo, type Step } from '../steps-of.ts';
import { quotedList } from '../words.ts';

const MOST_MS = 75_000;

/**
 * Nobody hears nothing but ringing for more than 75 seconds, over all steps that ring in a row. Guides say half a minute,
 * which leaves no time for a desk phone and then a mobile. Rotations are left aside: who presses “urgent” waits.
 */
export const ringingTooLong: Rule = {
  id: 'ringing-too-long',
  title: 'Callers hear more than ringing',
  why: 'After some ten rings callers believe that nobody is there and hang up, just before the next phone would ring.',
  source: 'datawiresolutions.com: person or voicemail in under 30 s; one ring is 5 s (trixbox) to 6 s (UT Austin).',
  *check(plan, kinds) {
    const inARow = new Set<Step>();
    const steps = stepsOf(plan, kinds).filter((step) => onlyRings(plan, kinds, step));
    for (const step of steps) {
      const next = nextRinging(plan, kinds, step);
      if (next) inARow.add(next);
    }
    for (const step of steps) {
      // Told once, at the first of a row.
      if (inARow.has(step)) continue;
      const row: Step[] = [];
      let ms = 0;
      for (let at: Step | null = step; at && !row.includes(at); at = nextRinging(plan, kinds, at)) {
        row.push(at);
        ms += silentPlay(plan, at, 'noAnswer').ringMs;
      }
      if (ms <= MOST_MS) continue;
      yield {
        place: stepPlace(step),
        message: `When nobody answers, callers of ${quotedList(row.map(({ node }) => node.name))} hear nothing but ringing for ${ms / 1000} s.`,
        fix: 'Let phones ring together or shorter, or say something in between.',
      };
    }
  },
};

const onlyRings = (plan: Plan, kinds: Kinds, step: Step): boolean =>
  rings(plan, kinds, step) &&
  !rungBy(plan, kinds, step).onCall &&
  !uses(plan, step, 'gather') &&
  !uses(plan, step, 'hold');

/** The step that rings on when nobody answered, if it says nothing first. */
function nextRinging(plan: Plan, kinds: Kinds, step: Step): Step | null {
  const { exit } = silentPlay(plan, step, 'noAnswer');
  if (exit === null || wiredTo(step, exit) === undefined) return null;
  const next = stepsAfter(plan, kinds, step, [exit])[0];
  return next && onlyRings(plan, kinds, next) ? next : null;
}

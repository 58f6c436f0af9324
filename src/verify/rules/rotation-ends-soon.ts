import { dayText } from '../../engine/day-text.ts';
import { isUsed } from '../references-in.ts';
import { daysToEnd, endsSoon } from '../rotation-end.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** A rotation that calls ask is not over, nor will be within two weeks. Says nothing without a today. */
export const rotationEndsSoon: Rule = {
  id: 'rotation-ends-soon',
  title: 'Somebody is on call in two weeks too',
  why: 'After its last day the rotation names nobody; the first urgent call at night finds that out.',
  source: 'Ringplan design, section 7: rotations running out; Mitel ACME: a year’s worth pre-programmed.',
  *check(plan, kinds, { fromMs } = {}) {
    for (const [id, { name, until }] of Object.entries(plan.rotations)) {
      if (until === undefined || !endsSoon(plan, id, fromMs) || !isUsed(plan, kinds, 'rotation', id)) continue;
      const over = daysToEnd(plan, id, fromMs)! < 0;
      yield {
        place: { at: 'thing', collection: 'rotations', id },
        message: over
          ? `${quoted(name)} is over since ${dayText(until)}: nobody is on call.`
          : `${quoted(name)} ends on ${dayText(until)}; from then on nobody is on call.`,
        fix: 'Remove its last day, or choose a later one.',
        ...(over ? { variant: 'over' } : {}),
      };
    }
  },
};

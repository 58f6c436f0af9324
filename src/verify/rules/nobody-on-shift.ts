import { nobodyOnShift } from '../shift-gaps.ts';
import { localText } from '../../calendar/zone.ts';
import { STRANGER } from '../call-worlds.ts';
import { NORMAL } from '../../plan/situation.ts';
import type { Rule } from '../rule.ts';
import { CallShower } from '../show-call.ts';
import { stepPlace } from '../steps-of.ts';
import { gapText } from '../gap-text.ts';
import { quoted } from '../words.ts';

/** Whenever the hours of a flow are open, somebody whom its first phones ring is on shift: exact, over every stretch of a week. */
export const nobodyOnShiftRule: Rule = {
  id: 'nobody-on-shift',
  title: 'Somebody works while you are open',
  why: 'The picture says open, and not one phone rings: at lunch, on Friday afternoon, or while shifts change.',
  source: 'velocityphonesystems.com, missed calls after hours; Ringplan design, section 7: nobody on shift while open.',
  *check(plan, kinds) {
    const show = new CallShower(plan, kinds);
    for (const { step, gaps, hours } of nobodyOnShift(plan, kinds)) {
      const atMs = gaps[0]!.fromMs;
      const world = { at: localText(plan.zone, atMs), atMs, caller: STRANGER, calledBefore: false, situation: NORMAL };
      yield {
        place: stepPlace(step),
        message: `${gapText(plan.zone, gaps)} callers come to ${quoted(step.node.name)} because ${quoted(plan.hours[hours]!.name)} say so, but nobody it rings is on shift.`,
        fix: 'Change the opening hours or somebody’s working hours, or add somebody who works then.',
        ...show.to(step, [world]),
      };
    }
  },
};

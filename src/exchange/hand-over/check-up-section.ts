import { dayText } from '../../calendar/day-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkUp, QUESTIONS, type Answer } from '../../verify/check-up/check-up.ts';
import type { Block } from './pack.ts';

const WORDS: Readonly<Record<Answer['state'], string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  unknown: 'Not known yet',
};

/** The four questions every office should be able to answer, with what is still to be done, and when they are asked again. */
export function checkUpSection(plan: Plan, nowMs: number): Block[] {
  const { review } = plan;
  return [
    ...(review
      ? [
          {
            is: 'facts' as const,
            rows: [
              ['Last reviewed', review.doneOn === undefined ? '' : dayText(review.doneOn)],
              ['Next review by', dayText(review.by)],
            ] as const,
          },
        ]
      : []),
    ...checkUp(plan, nowMs).map(({ question, state, sentence, gaps, notKnown }): Block => ({
      is: 'together',
      blocks: [
        { is: 'heading', text: `${QUESTIONS[question]} ${WORDS[state]}.` },
        { is: 'text', text: sentence },
        ...(gaps.length === 0 ? [] : [{ is: 'list' as const, items: gaps.map(({ says, fix }) => `${says} ${fix}`) }]),
        { is: 'text', text: `Not known yet: ${notKnown}`, quiet: true },
      ],
    })),
  ];
}

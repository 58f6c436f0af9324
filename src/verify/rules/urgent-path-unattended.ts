import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { netsOf } from '../net-rings.ts';
import type { Rule } from '../rule.ts';
import { phonesOf } from '../rung-by.ts';
import { CallShower } from '../show-call.ts';
import { namedBy, stepBehind, stepsAfter, stepsFrom } from '../step-graph.ts';
import { isBranch, NOBODY, silentPlay, uses } from '../step-ways.ts';
import { stepPlace, stepsOf, type Step } from '../steps-of.ts';
import { exitWords, quoted } from '../words.ts';

const URGENT = /urgent|emergenc/i;

/** Behind a key for urgent matters, the message that is left when nobody answers alerts somebody at once, wherever they are. */
export const urgentPathUnattended: Rule = {
  id: 'urgent-path-unattended',
  title: 'Urgent messages wake somebody',
  why: 'A caller who pressed “urgent” at night believes that somebody knows; the message waits for Monday.',
  source: 'voip-int.com, blog 220: a voicemail nobody checks; velocityphonesystems.com.',
  *check(plan, kinds) {
    const show = new CallShower(plan, kinds);
    for (const step of stepsOf(plan, kinds)) {
      for (const exit of step.exits) {
        const first =
          exit.key !== undefined && URGENT.test(exit.label) ? stepBehind(plan, kinds, step, exit.id) : undefined;
        if (!first) continue;
        for (const [id, at] of lastMailboxes(plan, kinds, first)) {
          const box = plan.mailboxes[id];
          // A mailbox without owners is another rule's.
          if (!box || box.owners.length === 0) continue;
          const outside = phonesOf(plan, box.owners).some(({ type }) => type !== 'desk');
          if (box.urgent && outside) continue;
          yield {
            place: stepPlace(step, exit.id),
            detail: id,
            message: `${exitWords(step, exit)}, can end in ${quoted(box.name)}, ${box.urgent ? 'whose owners have desk phones only, so that nobody is alerted outside the office' : 'where a message alerts nobody'}.`,
            fix: box.urgent
              ? 'Add an owner with a mobile or an app.'
              : `Turn on “urgent” for ${quoted(box.name)}, or lead these callers to an urgent mailbox.`,
            ...(at ? show.to(at) : {}),
          };
        }
      }
    }
  },
};

/** The mailboxes in which a caller can end who presses nothing more while nobody answers, with the step that takes the message. */
function lastMailboxes(plan: Plan, kinds: Kinds, first: Step): Map<string, Step | null> {
  const found = new Map<string, Step | null>();
  const passed = stepsFrom(plan, kinds, [first], (step) =>
    stepsAfter(plan, kinds, step, isBranch(plan, step) ? undefined : silentExits(plan, step)),
  );
  for (const step of passed) {
    if (uses(plan, step, 'record')) for (const id of namedBy(plan, kinds, step, 'mailbox')) found.set(id, step);
    else
      for (const net of netsOf(plan, step)) {
        const id =
          net.to === 'mailbox' ? net.mailbox : net.to === 'person' ? plan.people[net.person]?.mailbox : undefined;
        if (id !== undefined && !found.has(id)) found.set(id, null);
      }
  }
  return found;
}

const silentExits = (plan: Plan, step: Step): string[] =>
  NOBODY.flatMap((others) => silentPlay(plan, step, others).exit ?? []);

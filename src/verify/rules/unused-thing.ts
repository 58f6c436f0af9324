import { COLLECTIONS, type RefType } from '../../plan/field.ts';
import { referencesIn } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** What is left over when nothing names it; numbers and flows have rules of their own. */
const LEFT_OVER = {
  hours: 'The hours',
  person: 'The person',
  team: 'The team',
  rotation: 'The on-call rotation',
  site: 'The site',
  mode: 'The switch',
  prompt: 'The greeting',
  mailbox: 'The mailbox',
  callerList: 'The caller list',
} as const satisfies Partial<Record<RefType, string>>;

const FIX: Partial<Record<RefType, string>> = {
  person: 'Put them into a team or let a step ring them, or remove them.',
  hours: 'Use them in a step, or remove them.',
};

/** Everything that is entered has a part in some call; kept test calls do not count. */
export const unusedThing: Rule = {
  id: 'unused-thing',
  title: 'Everything has a part in some call',
  why: 'A switch nobody asks, a greeting nobody hears or a person nobody rings looks as if it worked.',
  source: 'Ringplan design, section 7: a mode that changes nothing; structure.',
  *check(plan, kinds) {
    const used = new Set(
      referencesIn(plan, kinds).flatMap(({ ref, id, path }) => (path[0] === 'scenarios' ? [] : [`${ref}/${id}`])),
    );
    for (const [ref, words] of Object.entries(LEFT_OVER) as [keyof typeof LEFT_OVER, string][]) {
      const collection = COLLECTIONS[ref];
      for (const [id, { name }] of Object.entries(plan[collection])) {
        // Whoever has an extension is reached by dialling it.
        if (used.has(`${ref}/${id}`) || (ref === 'person' && plan.people[id]!.extension !== undefined)) continue;
        yield {
          place: { at: 'thing', collection, id },
          message: `${words} ${quoted(name)} ${ref === 'hours' ? 'play' : 'plays'} no part in any call.`,
          fix: FIX[ref] ?? 'Use it in a step, or remove it.',
        };
      }
    }
  },
};

import { produce } from 'immer';
import { counted } from '../../../base/counted.ts';
import { dayText } from '../../../calendar/day-text.ts';
import { KINDS } from '../../../kinds/registry.ts';
import { replacedPeople, replaceEverywhere, type Replacement } from '../../../plan/edits/replace-everywhere.ts';
import { holidayChanges } from '../../../plan/edits/replace-holidays.ts';
import { successorIn } from '../../../plan/edits/replace-person.ts';
import { sameName } from '../../../plan/edits/same-person.ts';
import type { Plan } from '../../../plan/plan.ts';
import { usesOf } from '../../../plan/uses.ts';
import { outsideNumbers } from '../../../verify/outside-numbers.ts';
import { wordsOfUse } from '../../things/words-of-use.ts';
import type { ReplaceClient } from './found-things.ts';

/** What a replacement does at one client: where the old is used there, what there is to know of it, and the plan after it. */
export interface ClientUse {
  readonly client: ReplaceClient;
  readonly after: Plan;
  /** "Ring Dana Ortiz (step of Main line)". */
  readonly places: readonly string[];
  readonly notes: readonly string[];
}

/** What a replacement does at a client; null where the client does not use what is replaced. */
export function clientUse(client: ReplaceClient, replacement: Replacement): ClientUse | null {
  const { plan } = client;
  const edit = replaceEverywhere(plan, KINDS, replacement);
  if (edit === null) return null;
  const after = produce(plan, (draft) => edit.apply(draft));
  return { client, after, ...wordsFor(plan, replacement) };
}

function wordsFor(plan: Plan, replacement: Replacement): Pick<ClientUse, 'places' | 'notes'> {
  if (replacement.of === 'outside') {
    const places = outsideNumbers(plan, KINDS).filter(({ e164 }) => e164 === replacement.old);
    return { places: places.map(({ where }) => where.charAt(0).toUpperCase() + where.slice(1)), notes: [] };
  }
  if (replacement.of === 'holidays') {
    const changes = holidayChanges(plan, replacement.old, replacement.now);
    return {
      places: changes.map(
        ({ hours, gone, added }) =>
          `${plan.hours[hours]!.name}: ${counted(gone.length, 'day goes', 'days go')}, ${counted(added.length, 'comes', 'come')}`,
      ),
      notes: changes.flatMap(({ hours, stays }) =>
        stays.length === 0
          ? []
          : [`${plan.hours[hours]!.name} keeps what both lists have: ${stays.map(({ name }) => name).join(', ')}.`],
      ),
    };
  }
  const { old, now } = replacement;
  const olds = replacedPeople(plan, replacement);
  const successor = successorIn(plan, olds, now);
  const uses = olds.flatMap((id) => usesOf(plan, KINDS, 'person', id).map((use) => wordsOfUse(plan, use)));
  const others = olds.map((id) => plan.people[id]!.name).filter((name) => !sameName(name, old.name));
  return {
    places: uses.map(({ name, what }) => `${name} (${what.charAt(0).toLowerCase()}${what.slice(1)})`),
    notes: [
      ...others.map((name) => `Called “${name}” here; known by the mobile.`),
      successor === null
        ? `${now.name} comes new, and takes over the desk, the extension and the hours.`
        : `${plan.people[successor]!.name} works here already, and takes over.`,
    ],
  };
}

/** Words that callers hear and that are other words now, or still name somebody who is gone. */
export interface TextChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Every greeting whose words a replacement changes, those for certain dates included. */
export function textChanges(before: Plan, after: Plan): TextChange[] {
  return Object.entries(after.prompts).flatMap(([id, { name, text, replacements = [] }]) => {
    const old = before.prompts[id];
    const own = old && old.text !== text ? [{ name, before: old.text, after: text }] : [];
    return [
      ...own,
      ...replacements.flatMap(({ id: key, from, text: words }) => {
        const was = old?.replacements?.find((one) => one.id === key)?.text;
        return was === undefined || was === words
          ? []
          : [{ name: `${name}, from ${dayText(from)}`, before: was, after: words }];
      }),
    ];
  });
}

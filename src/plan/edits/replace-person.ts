import type { Draft } from 'immer';
import { freeId } from '../../base/ids.ts';
import type { Person, Phone } from '../entities.ts';
import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { removeThing } from './remove-thing.ts';
import { renameTexts } from './rename-texts.ts';
import { renamingOf, withoutTitle } from './renaming.ts';
import { personIn, sameName, type KnownPerson } from './same-person.ts';
import type { StepKinds } from './step-kinds.ts';

const MOST_PHONES = 8;
const RING_SECONDS = 20;

/** Who takes a person's place in a plan: the id of somebody who is there, or null where they come new. */
export const successorIn = (plan: Plan, old: readonly string[], now: KnownPerson): string | null =>
  personIn(plan, now).find((id) => !old.includes(id)) ?? null;

/**
 * Puts a person in the place of others in everything that names them, whole names in texts included, and takes the others out.
 * Somebody who comes new takes over the first one's desk, extension, hours and mailbox, with mobiles of their own. Of what both
 * had, that of whoever was there stays.
 */
export function replacePerson(
  plan: Plan,
  kinds: StepKinds & KindSchemas,
  old: readonly string[],
  now: KnownPerson,
): Edit {
  const there = successorIn(plan, old, now);
  const first = old[0];
  const by = there ?? freeId(now.name, (id) => Object.hasOwn(plan.people, id));
  return {
    label: `Replace “${plan.people[first ?? '']?.name ?? first}” by “${now.name}”`,
    ...(there === null ? { made: [by] } : {}),
    apply: (draft) => {
      if (first === undefined) return;
      const olds = old.map((id) => draft.people[id]!.name);
      if (there === null)
        draft.people = Object.fromEntries(
          Object.entries(draft.people).flatMap(([id, person]) =>
            id === first
              ? [
                  [id, person],
                  [by, newPerson(person, now)],
                ]
              : [[id, person]],
          ),
        );
      for (const id of old) {
        takeOverTests(draft, id, by);
        removeThing(draft as Plan, kinds, 'person', id, by).apply(draft);
      }
      renameIn(draft, olds, draft.people[by]!.name);
    },
  };
}

/** Whoever comes new has what the other one had at this office, but their own name and mobiles. */
function newPerson(person: Draft<Person>, { name, numbers }: KnownPerson): Draft<Person> {
  const left = [...numbers];
  const phones = person.phones.flatMap((phone): Phone[] => {
    if (phone.type !== 'mobile') return [{ ...phone }];
    const e164 = left.shift();
    return e164 === undefined ? [] : [{ ...phone, e164 }];
  });
  for (const e164 of left) {
    if (phones.length === MOST_PHONES) break;
    const id = freeId(
      'mobile',
      (taken) => person.phones.some((phone) => phone.id === taken) || hasPhone(phones, taken),
    );
    phones.push({ id, type: 'mobile', e164, ringSeconds: RING_SECONDS, pressOne: true });
  }
  return { ...person, name, phones };
}

const hasPhone = (phones: readonly Phone[], id: string): boolean => phones.some((phone) => phone.id === id);

/** Test calls name people by id, or by person and phone: “ann/mobile”. */
function takeOverTests(draft: Draft<Plan>, old: string, by: string): void {
  for (const { call, expect } of Object.values(draft.scenarios)) {
    for (const [name, does] of Object.entries(call.reactions)) {
      const [person, phone] = name.split('/');
      if (person !== old) continue;
      delete call.reactions[name];
      const now = phone === undefined ? by : `${by}/${phone}`;
      const rings = phone === undefined || hasPhone(draft.people[by]!.phones, phone);
      if (rings && !Object.hasOwn(call.reactions, now)) call.reactions[now] = does;
    }
    // A message is left in a mailbox, which may have the person's id.
    if (expect.who === old && (expect.outcome !== 'message' || !Object.hasOwn(draft.mailboxes, old))) expect.who = by;
  }
}

/** Only whole names are sure to mean the person; the office keeps its own, whoever is in it. */
function renameIn(draft: Draft<Plan>, olds: readonly string[], now: string): void {
  const kept = [draft.name, now, ...Object.values(draft.people).map(({ name }) => name)];
  const gone = olds.filter((old) => old !== now);
  const short = (name: string) => withoutTitle(name) || name;
  const rename = renamingOf([
    ...gone.flatMap((old) => [{ old, now }, ...(short(old) === old ? [] : [{ old: short(old), now: short(now) }])]),
    ...kept.filter((name) => !gone.some((old) => sameName(old, name))).map((name) => ({ old: name, now: name })),
  ]);
  for (const [member, part] of Object.entries(draft)) if (member !== 'people') renameTexts(part, rename);
}

import type { Draft } from 'immer';
import { dayRangeText } from '../../calendar/day-text.ts';
import type { Person } from '../entities.ts';
import { mapStrings } from '../map-strings.ts';
import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { freeName } from './new-step.ts';
import { removeThing } from './remove-thing.ts';
import { renamed, TEXT_MEMBERS } from './rename-texts.ts';
import { namesPerson, officeNames, personNames, renamingOf, type Renaming } from './renaming.ts';
import { realName, toBeGivenName } from './stand-in-number.ts';
import type { StepKinds } from './step-kinds.ts';

/**
 * Who stands in a person's place at the other office: the same person, a person by another name (`mobiles` by phone id; '' is
 * none, as is an empty extension), somebody who is not known yet, or nobody.
 */
export type PersonChoice =
  | { readonly is: 'same' | 'later' | 'gone' }
  | {
      readonly is: 'other';
      readonly name: string;
      readonly extension: string;
      readonly mobiles: Readonly<Record<string, string>>;
    };

/** A plan as the start for another client: what is other there. Whoever is not named is not known yet. */
export interface ClientCopy {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  /** By number id, in E.164; null is not known yet. */
  readonly numbers: Readonly<Record<string, string | null>>;
  readonly people: Readonly<Record<string, PersonChoice>>;
  /** Whether the callers that the lists know by their whole number come along; they are the old office's. */
  readonly callers: boolean;
  /** Words of greetings that somebody chose, by the key of their text. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Words that callers hear and that name the old office or its people; `key` names them in `texts`. Nobody takes the place of
 * those who are `gone`, so words that name them stay as they are until somebody chooses others.
 */
export interface CopiedText {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly gone: readonly string[];
}

const unknownNumber = (count: number): string => `+9990000${String(count).padStart(4, '0')}`;

/** From so many digits on an entry of a caller list is one caller, not an area. */
const WHOLE_NUMBER = 9;

/** The greetings whose words would change with the names, each before and after; the first of several wordings first. */
export function copiedTexts(plan: Plan, copy: Pick<ClientCopy, 'name' | 'people'>): CopiedText[] {
  const rename = wordingFor(plan, copy);
  const leftOut = Object.entries(plan.people).filter(([id]) => choiceOf(copy, id).is === 'gone');
  return textsOf(plan).flatMap((text) => {
    const after = rename(text.before);
    const gone = leftOut.flatMap(([, { name }]) => (namesPerson(text.before, name) ? [name] : []));
    return after === text.before && gone.length === 0 ? [] : [{ ...text, after, gone }];
  });
}

/** The plan of another client, made from this one; a plan again, whatever was chosen. */
export function copyForClient(plan: Plan, kinds: StepKinds & KindSchemas, copy: ClientCopy): Plan {
  const rename = renamingFor(plan, copy);
  const numbers = numbersFor(plan, copy);
  const cleared = JSON.parse(JSON.stringify(plan)) as Draft<Plan>;
  for (const id of Object.keys(plan.people)) if (choiceOf(copy, id).is === 'gone') removePerson(cleared, kinds, id);
  if (!copy.callers) removeCallers(cleared);
  const made = mapStrings(
    cleared,
    (text, member) =>
      numbers.get(text) ?? (TEXT_MEMBERS[member] === undefined ? text : renamed(text, rename, TEXT_MEMBERS[member])),
    (name) => numbers.get(name) ?? name,
  );
  for (const [id, person] of Object.entries(made.people)) made.people[id] = personFor(plan, copy, id, person);
  for (const { call } of Object.values(made.scenarios))
    dropReactions(
      call.reactions,
      (id, phone) => phone !== undefined && made.people[id]?.phones.every((one) => one.id !== phone) === true,
    );
  for (const [id, number] of Object.entries(made.numbers))
    if ((copy.numbers[id] ?? null) === null) number.name = toBeGivenName(number.name);
    else number.name = realName(number.name);
  for (const thing of [...Object.values(made.hours), ...Object.values(made.sites), ...Object.values(made.rotations)])
    if (thing.zone === plan.zone) thing.zone = copy.zone;
  for (const site of Object.values(made.sites)) delete site.address;
  setTexts(plan, made, copy);
  // Account and support numbers are the old client's, and so is when its phones were looked at.
  delete made.continuity;
  delete made.review;
  return { ...made, id: copy.id, name: copy.name, zone: copy.zone };
}

const choiceOf = ({ people }: Pick<ClientCopy, 'people'>, id: string): PersonChoice => people[id] ?? { is: 'later' };

function renamingFor(
  plan: Plan,
  copy: Pick<ClientCopy, 'name' | 'people'>,
  later = (id: string) => standIn(plan, id),
): Renaming {
  return renamingOf([
    ...officeNames(plan.name, copy.name),
    ...Object.entries(plan.people).flatMap(([id, { name }]) => {
      const choice = choiceOf(copy, id);
      if (choice.is === 'same' || choice.is === 'gone') return personNames(name, name);
      if (choice.is === 'other') return personNames(name, choice.name);
      return personNames(name, '').map(({ old }) => ({ old, now: later(id) }));
    }),
  ]);
}

/** Stands for somebody who is not known yet until what is around the name is seen; no text that people type has it. */
const SOMEBODY = '\u{E000}';

/** New names as callers hear them: of somebody who is not known yet the office speaks, as “we” or “our colleague”. */
function wordingFor(plan: Plan, copy: Pick<ClientCopy, 'name' | 'people'>): Renaming {
  const rename = renamingFor(plan, copy, () => SOMEBODY);
  const named = new RegExp(
    `((?:^|[.!?:]\\s+)?)(?:(?:Dr|Mrs?|Ms|Prof)\\b\\.? ?)?${SOMEBODY}(?=( (?:will|can|may|would)\\b)?)`,
    'gu',
  );
  return (text) =>
    rename(text).replace(named, (_name, begin: string, does: string | undefined, at: number) => {
      const words = does === undefined ? 'our colleague' : 'we';
      return begin + (at === 0 || begin !== '' ? words[0]!.toUpperCase() + words.slice(1) : words);
    });
}

/** What somebody who is not known yet is called: by what they do, "Receptionist", "Receptionist 2". */
function standIn(plan: Plan, wanted: string): string {
  const taken = new Set<string>();
  for (const [id, { role }] of Object.entries(plan.people)) {
    const name = freeName(role ?? 'Person', taken);
    if (id === wanted) return name;
    taken.add(name);
  }
  return 'Person';
}

/** Every old number with what takes its place: those people call, and the mobiles of people who are others now. */
function numbersFor(plan: Plan, copy: ClientCopy): Map<string, string> {
  let unknown = 0;
  const next = () => unknownNumber((unknown += 1));
  const found = new Map<string, string>();
  for (const [id, { phones }] of Object.entries(plan.people)) {
    const choice = choiceOf(copy, id);
    if (choice.is === 'same') continue;
    for (const phone of phones)
      if (phone.type === 'mobile') found.set(phone.e164, (choice.is === 'other' && choice.mobiles[phone.id]) || next());
  }
  for (const [id, { e164 }] of Object.entries(plan.numbers)) found.set(e164, copy.numbers[id] ?? next());
  // Somebody who works for both keeps a phone that they share with somebody else.
  for (const [id, { phones }] of Object.entries(plan.people))
    if (choiceOf(copy, id).is === 'same')
      for (const phone of phones) if (phone.type === 'mobile') found.delete(phone.e164);
  return found;
}

function personFor(plan: Plan, copy: ClientCopy, id: string, person: Draft<Person>): Draft<Person> {
  const choice = choiceOf(copy, id);
  if (choice.is === 'same') return { ...person, name: plan.people[id]!.name };
  const { extension: _old, ...rest } = person;
  const extension = choice.is === 'other' ? choice.extension : (person.extension ?? '');
  return {
    ...rest,
    name: choice.is === 'other' ? choice.name : standIn(plan, id),
    ...(extension === '' ? {} : { extension }),
    phones: person.phones.flatMap((phone): typeof person.phones => {
      if (phone.type !== 'mobile') return [phone];
      const e164 = choice.is === 'other' ? (choice.mobiles[phone.id] ?? '') : '';
      return e164 === '' ? [] : [{ ...phone, e164 }];
    }),
  };
}

/** Takes somebody out, and with them the test calls that end with them. */
function removePerson(draft: Draft<Plan>, kinds: StepKinds & KindSchemas, id: string): void {
  removeThing(draft, kinds, 'person', id).apply(draft);
  for (const [key, { call, expect }] of Object.entries(draft.scenarios)) {
    dropReactions(call.reactions, (person) => person === id);
    if (expect.or) expect.or = expect.or.filter(({ who }) => who !== id);
    if (expect.who === id) delete draft.scenarios[key];
  }
}

/** What a phone does is kept by person, or by person and phone: “ann/mobile”. */
function dropReactions(reactions: Record<string, unknown>, isGone: (person: string, phone?: string) => boolean): void {
  for (const name of Object.keys(reactions)) {
    const [person = '', phone] = name.split('/');
    if (isGone(person, phone)) delete reactions[name];
  }
}

/** Takes out the callers that lists know by their whole number, and the test calls that they make. */
function removeCallers(draft: Draft<Plan>): void {
  const gone: string[] = [];
  for (const list of Object.values(draft.callerLists)) {
    gone.push(...list.entries.flatMap(({ prefix }) => (prefix.length > WHOLE_NUMBER ? [prefix] : [])));
    list.entries = list.entries.filter(({ prefix }) => prefix.length <= WHOLE_NUMBER);
  }
  for (const [key, { call }] of Object.entries(draft.scenarios))
    if (gone.some((prefix) => call.caller?.startsWith(prefix))) delete draft.scenarios[key];
}

/** Puts chosen words in, or those that are proposed; a recording that speaks other words than it did goes. */
function setTexts(plan: Plan, made: Draft<Plan>, copy: ClientCopy): void {
  const rename = wordingFor(plan, copy);
  const wordsOf = (key: string, before: string) => copy.texts[key] ?? renamed(before, rename, TEXT_MEMBERS['text']!);
  for (const [id, prompt] of Object.entries(made.prompts)) {
    const before = plan.prompts[id]!;
    prompt.text = wordsOf(keyOf(id), before.text);
    if (prompt.text !== before.text) delete prompt.recording;
    for (const [index, replacement] of (prompt.replacements ?? []).entries()) {
      const spoken = before.replacements![index]!.text;
      replacement.text = wordsOf(keyOf(id, replacement.id), spoken);
      if (replacement.text !== spoken) delete replacement.recording;
    }
  }
}

const textsOf = (plan: Plan) =>
  Object.entries(plan.prompts).flatMap(([id, { name, text, replacements = [] }]) => [
    { key: keyOf(id), name, before: text },
    ...replacements.map((other) => ({
      key: keyOf(id, other.id),
      name: `${name}, ${dayRangeText(other.from, other.to)}`,
      before: other.text,
    })),
  ]);

const keyOf = (prompt: string, replacement?: string): string =>
  replacement === undefined ? prompt : `${prompt}/${replacement}`;

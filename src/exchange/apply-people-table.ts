import type { Draft } from 'immer';
import { freeId } from '../base/ids.ts';
import type { Person, Phone } from '../plan/entities.ts';
import type { Edit } from '../plan/edits/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { PeopleRow } from './people-row.ts';

/** DESIGN, section 5: a desk phone rings 10 s, then a mobile 20 s, and its answer counts after "press 1". */
const DESK_SECONDS = 10;
const MOBILE_SECONDS = 20;

/** Adds and changes people as a pasted table says, as one undo step; rows that are skipped or change nothing do nothing. */
export function applyPeopleTable(plan: Plan, rows: readonly PeopleRow[]): Edit {
  const taken = new Set(Object.keys(plan.people));
  const todo = rows
    .filter(({ action }) => action === 'add' || action === 'update')
    .map((row) => {
      const id = row.existing?.id ?? freeId(row.name, (candidate) => taken.has(candidate));
      taken.add(id);
      return { id, row };
    });
  const added = todo.filter(({ row }) => row.action === 'add');
  return {
    label: labelOf(added.length, todo.length - added.length, ['person', 'people']),
    made: added.map(({ id }) => id),
    apply: (draft) => {
      for (const { id, row } of todo) {
        const person = row.action === 'add' ? { name: row.name, phones: [] } : draft.people[id];
        if (person === undefined) continue;
        fill(person, row);
        draft.people[id] = person;
        for (const team of row.teams) {
          const members = draft.teams[team.id]?.members;
          if (members && !members.includes(id)) members.push(id);
        }
      }
    },
  };
}

/** "Add 3 people, change 1 person" for the undo list. */
export function labelOf(added: number, changed: number, [one, many]: readonly [string, string]): string {
  const count = (verb: string, number: number) =>
    number === 0 ? [] : [`${verb} ${number} ${number === 1 ? one : many}`];
  const text = [...count('add', added), ...count('change', changed)].join(', ') || `add no ${many}`;
  return text[0]!.toUpperCase() + text.slice(1);
}

function fill(person: Draft<Person>, { name, role, extension, site, mobile }: PeopleRow): void {
  person.name = name;
  if (role !== undefined) person.role = role;
  if (extension !== undefined) person.extension = extension;
  if (site !== undefined) {
    person.site = site.id;
    const desk = person.phones.find((phone) => phone.type === 'desk');
    if (desk) desk.site = site.id;
    // In front: a desk phone rings before the mobile.
    else person.phones.unshift({ id: phoneId(person, 'desk'), type: 'desk', site: site.id, ringSeconds: DESK_SECONDS });
  }
  if (mobile !== undefined) {
    const found = person.phones.find((phone) => phone.type === 'mobile');
    if (found) found.e164 = mobile;
    else
      person.phones.push({
        id: phoneId(person, 'mobile'),
        type: 'mobile',
        e164: mobile,
        ringSeconds: MOBILE_SECONDS,
        pressOne: true,
      });
  }
}

const phoneId = ({ phones }: Draft<Person>, type: Phone['type']): string =>
  freeId(type, (candidate) => phones.some(({ id }) => id === candidate));

import type { Draft } from 'immer';
import { freeId } from '../base/ids.ts';
import type { Person, Phone } from '../plan/entities.ts';
import type { Edit } from '../plan/edits/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { PeopleRow } from './people-row.ts';
import { rowsToApply } from './rows-to-apply.ts';

/** DESIGN, section 5: a desk phone rings 10 s, then a mobile 20 s, and its answer counts after "press 1". */
const DESK_SECONDS = 10;
const MOBILE_SECONDS = 20;

/** Adds and changes people as a pasted table says, as one undo step; rows that are skipped or change nothing do nothing. */
export function applyPeopleTable(plan: Plan, rows: readonly PeopleRow[]): Edit {
  const { todo, label, made } = rowsToApply(plan.people, rows, ['person', 'people']);
  return {
    label,
    made,
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

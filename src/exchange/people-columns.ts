import type { Plan } from '../plan/plan.ts';
import { findNamed } from './find-named.ts';
import type { PeopleColumn } from './people-row.ts';
import type { ReadPhone } from './read-phone.ts';
import type { ColumnKind } from './table-columns.ts';

/** How an extension is written, its digits the first group. */
export const EXTENSION = /^(?:x|ext\.?|extension)?\s*#?\s*(\d{1,8})$/i;

/** What the columns of a table of people are called, and what their cells look like. */
export const peopleColumns = (plan: Plan, readPhone: ReadPhone): ColumnKind<PeopleColumn>[] => [
  {
    as: 'email',
    words: ['email', 'e mail', 'mail', 'email address', 'e mail address'],
    looksLike: (cell) => /\S@\S/.test(cell),
  },
  {
    as: 'mobile',
    words: [
      'mobile',
      'mobile phone',
      'mobile number',
      'cell',
      'cell phone',
      'cellphone',
      'cell number',
      'handy',
      'gsm',
    ],
    maybe: ['phone', 'phone number', 'telephone', 'tel', 'number'],
    looksLike: (cell) => cell.replace(/\D/g, '').length >= 7 && !/[a-z]{2}/i.test(cell) && readPhone(cell).ok,
  },
  {
    as: 'extension',
    words: ['extension', 'ext', 'extn', 'ext no', 'extension number', 'internal', 'internal number', 'dw'],
    maybe: ['x', 'no', 'desk phone'],
    looksLike: (cell) => EXTENSION.test(cell),
  },
  {
    as: 'site',
    words: ['site', 'desk site', 'office', 'location', 'branch', 'building', 'desk'],
    looksLike: (cell) => findNamed(plan.sites, cell).length > 0,
  },
  {
    as: 'teams',
    words: ['team', 'teams', 'team s', 'department', 'departments', 'dept', 'group', 'groups', 'ring group'],
    looksLike: (cell) => teamNames(plan, cell).some((name) => findNamed(plan.teams, name).length > 0),
  },
  {
    as: 'name',
    words: ['name', 'full name', 'fullname', 'display name', 'person', 'employee', 'employee name', 'who'],
    looksLike: (cell) => /\p{L}/u.test(cell),
    isAnyText: true,
  },
  { as: 'firstName', words: ['first name', 'firstname', 'given name', 'forename'], looksLike: () => false },
  { as: 'lastName', words: ['last name', 'lastname', 'surname', 'family name'], looksLike: () => false },
  {
    as: 'role',
    words: ['role', 'title', 'job title', 'position', 'function', 'job'],
    looksLike: (cell) => /\p{L}/u.test(cell),
    isAnyText: true,
  },
];

/** The teams that a cell names; a team may have a comma in its name, so the whole cell is tried first. */
export const teamNames = (plan: Plan, cell: string): string[] =>
  findNamed(plan.teams, cell).length > 0
    ? [cell]
    : cell
        .split(/[,;|/]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');

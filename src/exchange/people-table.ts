import { fail, ok, type Result } from '../base/result.ts';
import { phoneText } from '../engine/phone-text.ts';
import type { Person } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import type { CellProblem, NamedThing, TableFailure } from './cell-problem.ts';
import { cleanName } from './clean-name.ts';
import type { PeopleColumn, PeopleRow, PeopleTable } from './people-row.ts';
import type { ReadPhone } from './read-phone.ts';
import { readTable, type TableLine } from './read-table.ts';
import {
  cellOf,
  foundColumns,
  plain,
  understandColumns,
  type ColumnChoice,
  type ColumnKind,
  type UnderstoodTable,
} from './table-columns.ts';
import { findNamed } from './find-named.ts';

const MOST_MEMBERS = 100;
const EXTENSION = /^(?:x|ext\.?|extension)?\s*#?\s*(\d{1,8})$/i;

const columnKinds = (plan: Plan, readPhone: ReadPhone): ColumnKind<PeopleColumn>[] => [
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

/** A team may have a comma in its name, so the whole cell is tried first. */
const teamNames = (plan: Plan, cell: string): string[] =>
  findNamed(plan.teams, cell).length > 0
    ? [cell]
    : cell
        .split(/[,;|/]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');

/**
 * Understands a pasted table of people against the plan they are for, changing nothing; fails where no column has names. What is
 * guessed can be decided by `choice`.
 */
export function readPeopleTable(
  text: string,
  plan: Plan,
  readPhone: ReadPhone,
  choice: ColumnChoice<PeopleColumn> = {},
): Result<PeopleTable, TableFailure<PeopleColumn>> {
  const lines = readTable(text);
  if (!lines.ok) return fail({ message: lines.error, columns: [] });
  const table = understandColumns(lines.value, columnKinds(plan, readPhone), choice);
  const { hasHeader, columns } = table;
  if (!columns.some(({ as }) => as === 'name' || as === 'lastName' || as === 'firstName'))
    return fail({
      message: `No column has names. ${foundColumns(table)}; needed is “Name”, and “Extension”, “Mobile”, “Site”, “Role” and “Teams” where you have them.`,
      columns,
    });
  if (table.rows.length === 0)
    return fail({ message: 'There is only a header. Paste the rows of people with it.', columns });
  const reader = new PeopleReader(plan, readPhone, table);
  return ok({ hasHeader, columns, rows: table.rows.map((line) => reader.read(line)) });
}

type Values = Pick<PeopleRow, 'name' | 'role' | 'extension' | 'site' | 'mobile' | 'teams'>;
type Existing = NonNullable<PeopleRow['existing']>;

/** Reads row after row, and remembers what the rows before it said. */
class PeopleReader {
  private readonly rowOf = new Map<string, number>();
  private readonly members: Map<string, number>;

  constructor(
    private readonly plan: Plan,
    private readonly readPhone: ReadPhone,
    private readonly table: UnderstoodTable<PeopleColumn>,
  ) {
    this.members = new Map(Object.entries(plan.teams).map(([id, team]) => [id, team.members.length]));
  }

  read(line: TableLine): PeopleRow {
    const problems: CellProblem[] = [];
    const { row } = line;
    const problem = (as: PeopleColumn, leavesOut: CellProblem['leavesOut'], why: string) => {
      const column = this.table.columns.find((one) => one.as === as)?.label ?? 'Name';
      const left = leavesOut === 'row' ? 'The row is left out.' : 'The rest of the row is taken.';
      problems.push({ row, column, leavesOut, message: `Row ${row}, ${column}: ${why} ${left}` });
    };
    const cell = (as: PeopleColumn) => cellOf(this.table.columns, line, as);
    const name = cleanName(cell('name') || `${cell('firstName')} ${cell('lastName')}`);
    if (name === '') problem('name', 'row', 'there is no name.');
    const role = cleanName(cell('role'));
    const mobile = this.mobileIn(cell('mobile'), problem);
    const written = this.extensionIn(cell('extension'), problem);
    const existing = name === '' ? undefined : this.existing(name, written, mobile, problem);
    const extension = this.freeExtension(written, existing, row, problem);
    const before = this.rowOf.get(`name ${plain(name)}`) ?? (existing && this.rowOf.get(`person ${existing.id}`));
    if (before !== undefined && name !== '') problem('name', 'row', `“${name}” is in row ${before} already.`);
    if (!problems.some(({ leavesOut }) => leavesOut === 'row')) {
      this.rowOf.set(`name ${plain(name)}`, row);
      if (existing) this.rowOf.set(`person ${existing.id}`, row);
      if (extension !== undefined) this.rowOf.set(`extension ${extension}`, row);
    }
    const site = this.siteIn(cell('site'), existing, extension, problem);
    const teams = this.teamsIn(cell('teams'), existing, problem);
    const values: Values = {
      name,
      ...(role === '' ? {} : { role }),
      ...(extension === undefined ? {} : { extension }),
      ...(site === undefined ? {} : { site }),
      ...(mobile === undefined ? {} : { mobile }),
      teams,
    };
    const isSkipped = problems.some(({ leavesOut }) => leavesOut === 'row');
    const changes = existing && !isSkipped ? changesOf(this.plan, existing.id, values) : [];
    const action = isSkipped ? 'skip' : existing === undefined ? 'add' : changes.length > 0 ? 'update' : 'same';
    return { row, action, ...(existing ? { existing } : {}), ...values, changes, problems: this.inOrder(problems) };
  }

  private inOrder(problems: readonly CellProblem[]): CellProblem[] {
    const place = ({ column }: CellProblem) => this.table.columns.findIndex(({ label }) => label === column);
    return [...problems].sort((a, b) => place(a) - place(b));
  }

  private mobileIn(cell: string, problem: Complain): string | undefined {
    if (cell === '') return undefined;
    const read = this.readPhone(cell);
    if (read.ok) return read.value;
    problem('mobile', 'cell', read.error);
    return undefined;
  }

  private extensionIn(cell: string, problem: Complain): string | undefined {
    if (cell === '') return undefined;
    const digits = EXTENSION.exec(cell)?.[1];
    if (digits === undefined)
      problem('extension', 'cell', `“${cell.slice(0, 40)}” is not an extension of 1 to 8 digits.`);
    return digits;
  }

  private existing(
    name: string,
    extension: string | undefined,
    mobile: string | undefined,
    problem: Complain,
  ): Existing | undefined {
    const people = Object.entries(this.plan.people);
    const found = (by: Existing['by'], is: (person: Person) => boolean): Existing | undefined => {
      const entry = people.find(([, person]) => is(person));
      return entry && { id: entry[0], name: entry[1].name, by };
    };
    const namesakes = people.filter(([, person]) => plain(person.name) === plain(name));
    const sameExtension = (person: Person) => extension !== undefined && person.extension === extension;
    if (namesakes.length > 1) {
      // Two people of one name: the extension tells which.
      const [id, person] = namesakes.find(([, one]) => sameExtension(one)) ?? [];
      if (id !== undefined && person !== undefined) return { id, name: person.name, by: 'extension' };
      problem(
        'name',
        'row',
        `${namesakes.length} people are called “${name}”. Add the extension, so that it is clear who is meant.`,
      );
      return undefined;
    }
    return (
      found('name', (person) => person.name === name || (plain(name) !== '' && plain(person.name) === plain(name))) ??
      found('extension', (person) => sameExtension(person) && sharesWord(person.name, name)) ??
      found('mobile', (person) => mobile !== undefined && mobileOf(person) === mobile && sharesWord(person.name, name))
    );
  }

  private freeExtension(
    extension: string | undefined,
    existing: Existing | undefined,
    row: number,
    problem: Complain,
  ): string | undefined {
    if (extension === undefined) return undefined;
    const before = this.rowOf.get(`extension ${extension}`);
    if (before !== undefined && before !== row) {
      problem('extension', 'cell', `${extension} is the extension of row ${before} already.`);
      return undefined;
    }
    const owner = Object.entries(this.plan.people).find(
      ([id, one]) => one.extension === extension && id !== existing?.id,
    );
    if (owner === undefined) return extension;
    problem('extension', 'cell', `${extension} belongs to ${owner[1].name} already.`);
    return undefined;
  }

  private siteIn(
    cell: string,
    existing: Existing | undefined,
    extension: string | undefined,
    problem: Complain,
  ): NamedThing | undefined {
    if (cell !== '') {
      const [site] = findNamed(this.plan.sites, cell);
      if (site === undefined)
        problem('site', 'cell', `there is no site “${cell.slice(0, 40)}”. Add it under Sites first, or correct it.`);
      return site;
    }
    // An extension without a place is a desk phone at the only one there is.
    const sites = Object.entries(this.plan.sites);
    const only = sites.length === 1 ? sites[0] : undefined;
    return existing === undefined && extension !== undefined && only ? { id: only[0], name: only[1].name } : undefined;
  }

  private teamsIn(cell: string, existing: Existing | undefined, problem: Complain): NamedThing[] {
    const teams: NamedThing[] = [];
    for (const name of cell === '' ? [] : teamNames(this.plan, cell)) {
      const [team] = findNamed(this.plan.teams, name);
      if (team === undefined) {
        problem('teams', 'cell', `there is no team “${name.slice(0, 40)}”. Add it under Teams first, or correct it.`);
        continue;
      }
      if (teams.some(({ id }) => id === team.id)) continue;
      const isMember = existing !== undefined && this.plan.teams[team.id]!.members.includes(existing.id);
      const size = this.members.get(team.id) ?? 0;
      if (!isMember && size >= MOST_MEMBERS) {
        problem('teams', 'cell', `“${team.name}” has ${MOST_MEMBERS} members, and cannot have more.`);
        continue;
      }
      if (!isMember) this.members.set(team.id, size + 1);
      teams.push(team);
    }
    return teams;
  }
}

/** Whether two names could be one person's, as after a marriage; a stranger with a known extension is somebody else. */
function sharesWord(one: string, other: string): boolean {
  const words = new Set(plain(one).split(/[^\p{L}\p{N}]+/u));
  return (
    plain(other) === '' ||
    plain(other)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.length > 1 && words.has(word))
  );
}

type Complain = (as: PeopleColumn, leavesOut: CellProblem['leavesOut'], why: string) => void;

const mobileOf = ({ phones }: Person): string | undefined =>
  phones.flatMap((phone) => (phone.type === 'mobile' ? [phone.e164] : []))[0];

function changesOf(plan: Plan, id: string, values: Values): string[] {
  const person = plan.people[id]!;
  const changes: string[] = [];
  const change = (what: string, from: string | undefined, to: string | undefined) => {
    if (to !== undefined && to !== from) changes.push(from === undefined ? `${what} ${to}` : `${what} ${from} → ${to}`);
  };
  const text = (e164: string | undefined) => (e164 === undefined ? undefined : phoneText(e164));
  change('name', person.name, values.name);
  change('role', person.role, values.role);
  change('extension', person.extension, values.extension);
  change('mobile', text(mobileOf(person)), text(values.mobile));
  const desk = person.phones.flatMap((phone) => (phone.type === 'desk' ? [phone.site] : []))[0];
  change('desk phone at', desk === undefined ? undefined : plan.sites[desk]?.name, values.site?.name);
  for (const team of values.teams) if (!plan.teams[team.id]!.members.includes(id)) changes.push(`joins ${team.name}`);
  return changes;
}

import type { Plan } from '../plan/plan.ts';
import type { CellProblem, NamedThing } from './cell-problem.ts';
import { cleanName } from './clean-name.ts';
import { findNamed } from './find-named.ts';
import { knownPerson } from './known-person.ts';
import { EXTENSION, teamNames } from './people-columns.ts';
import type { PeopleColumn, PeopleRow } from './people-row.ts';
import { personChanges, type PersonValues } from './person-changes.ts';
import type { ReadPhone } from './read-phone.ts';
import type { TableLine } from './read-table.ts';
import { cellOf, plain, type UnderstoodTable } from './table-columns.ts';

const MOST_MEMBERS = 100;

type Existing = NonNullable<PeopleRow['existing']>;
/** Notes a problem of a column of the row that is being read. */
type Complain = (as: PeopleColumn, leavesOut: CellProblem['leavesOut'], why: string) => void;

/** Reads row after row, and remembers what the rows before it said. */
export class PeopleReader {
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
    const described = { name, extension: written, mobile };
    const existing = name === '' ? undefined : knownPerson(this.plan, described, (why) => problem('name', 'row', why));
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
    const values: PersonValues = {
      name,
      ...(role === '' ? {} : { role }),
      ...(extension === undefined ? {} : { extension }),
      ...(site === undefined ? {} : { site }),
      ...(mobile === undefined ? {} : { mobile }),
      teams,
    };
    const isSkipped = problems.some(({ leavesOut }) => leavesOut === 'row');
    const changes = existing && !isSkipped ? personChanges(this.plan, existing.id, values) : [];
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

import { freeId } from '../../base/ids.ts';
import type { Result } from '../../base/result.ts';
import type { TableFailure } from '../../exchange/cell-problem.ts';
import type { PeopleColumn, PeopleRow, PeopleTable } from '../../exchange/people-row.ts';
import { readPeopleTable } from '../../exchange/people-table.ts';
import type { ReadPhone } from '../../exchange/read-phone.ts';
import type { AnyAnswers } from '../../exchange/worksheet/sheet-rows.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import type { Plan } from '../../plan/plan.ts';
import { SCHEMA_VERSION } from '../../plan/plan.ts';

/** Understands cells of a spreadsheet as people for the sheet; sites are found by their names, teams are not looked for. */
export function pastedPeople(
  text: string,
  sheet: Worksheet,
  readPhone: ReadPhone,
): Result<PeopleTable, TableFailure<PeopleColumn>> {
  return readPeopleTable(text, asPlan(sheet), readPhone);
}

/** A row as answers of the sheet. */
export const answersOf = ({ name, role = '', extension = '', mobile = '', site }: PeopleRow): AnyAnswers => ({
  name,
  role,
  extension,
  mobile,
  site: site?.id ?? '',
});

/** Enough of a plan to recognise sites, and people who are on the sheet already, by their rows' ids. */
function asPlan(sheet: Worksheet): Plan {
  const { name, zone, country } = sheet.office.answers;
  return {
    schema: SCHEMA_VERSION,
    id: freeId(name, () => false),
    name,
    zone,
    country,
    numbers: {},
    flows: {},
    hours: {},
    people: Object.fromEntries(
      sheet.people.rows.map((row) => [
        row.id,
        {
          name: row.name.trim(),
          phones: [],
          ...(row.extension.trim() === '' ? {} : { extension: row.extension.trim() }),
        },
      ]),
    ),
    teams: {},
    rotations: {},
    sites: Object.fromEntries(sheet.sites.rows.map((row) => [row.id, { name: row.name.trim(), areaCodes: [] }])),
    modes: {},
    prompts: {},
    mailboxes: {},
    callerLists: {},
    scenarios: {},
    promises: {},
    layout: { flows: {} },
  };
}

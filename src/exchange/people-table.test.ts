import { produce } from 'immer';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { planSchema, type Plan } from '../plan/plan.ts';
import { applyPeopleTable } from './apply-people-table.ts';
import type { PeopleTable } from './people-row.ts';
import { readPeopleTable } from './people-table.ts';
import { loadReadPhone, type ReadPhone } from './read-phone.ts';

const plan: Plan = {
  ...examplePlan,
  people: {
    ...examplePlan.people,
    ann: { ...examplePlan.people['ann']!, extension: '201' },
    bob: { ...examplePlan.people['bob']!, extension: '202' },
  },
  sites: { ...examplePlan.sites, north: { name: 'North Branch', areaCodes: [] } },
  teams: { ...examplePlan.teams, billing: { name: 'Billing', members: [] } },
};
let readPhone: ReadPhone;
beforeAll(async () => {
  readPhone = await loadReadPhone('US');
});

function read(text: string, on: Plan = plan): PeopleTable {
  const result = readPeopleTable(text, on, readPhone);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const failure = (text: string) => {
  const result = readPeopleTable(text, plan, readPhone);
  return result.ok ? '' : result.error.message;
};
const messages = ({ rows }: PeopleTable) => rows.flatMap(({ problems }) => problems.map(({ message }) => message));

describe('columns', () => {
  it.each([
    ['Name\tExt.\tCell', ['name', 'extension', 'mobile']],
    ['Full name;Extension;Mobile phone', ['name', 'extension', 'mobile']],
    ['first name,LAST NAME,Phone,E-mail', ['firstName', 'lastName', 'mobile', 'email']],
    ['Name\tPhone\tMobile\tJob title\tDepartment\tShoe size', ['name', null, 'mobile', 'role', 'teams', null]],
  ])('are found by the header %s', (header, expected) => {
    const separator = /[\t;,]/.exec(header)![0];
    const table = read(`${header}\n${['Cara', 'Diaz', '', '', '', ''].join(separator)}`);
    expect(table.hasHeader).toBe(true);
    expect(table.columns.slice(0, expected.length).map(({ as }) => as)).toEqual(expected);
    expect(table.rows).toHaveLength(1);
  });

  it('are guessed by what stands in them, in any order, and say so', () => {
    const table = read(
      '312-555-0160\tCara Diaz\tNurse\tcara@cedar.example\tNorth Branch\t210\tBilling\n' +
        '(312) 555-0161\tDee Fox\tNurse\tdee@cedar.example\tMain office\t211\tFront desk, Billing',
    );
    expect(table.hasHeader).toBe(false);
    expect(table.columns.map(({ as }) => as)).toEqual([
      'mobile',
      'name',
      'role',
      'email',
      'site',
      'extension',
      'teams',
    ]);
    expect(table.columns.every(({ by }) => by === 'content')).toBe(true);
    expect(table.rows[1]).toMatchObject({
      row: 2,
      action: 'add',
      name: 'Dee Fox',
      extension: '211',
      mobile: '+13125550161',
      site: { id: 'main' },
      teams: [{ id: 'desk-team' }, { id: 'billing' }],
    });
  });

  it('take the names of sites and teams for data, not for a header', () => {
    const sites = { office: { name: 'Office', areaCodes: [] } };
    const table = read('Cara Diaz\tOffice\nDee Fox\tOffice', { ...plan, sites });
    expect(table.hasHeader).toBe(false);
    expect(table.rows.map(({ name, site }) => [name, site?.id])).toEqual([
      ['Cara Diaz', 'office'],
      ['Dee Fox', 'office'],
    ]);
  });

  it('can be decided by hand', () => {
    const result = readPeopleTable('Nurse\tCara', plan, readPhone, { hasHeader: false, columns: ['role', 'name'] });
    expect(result.ok && result.value.rows[0]).toMatchObject({ name: 'Cara', role: 'Nurse' });
  });

  it('that do not fit are named with those that are needed', () => {
    expect(failure('Ext\tMobile\n201\t312-555-0160')).toBe(
      'No column has names. Found “Ext” and “Mobile”; needed is “Name”, and “Extension”, “Mobile”, “Site”, “Role” and “Teams” where you have them.',
    );
    expect(failure('Invoice\tAmount\n123\t45.00')).toMatch(
      /^No column has names\. The first row says “Invoice” and “Amount”; /,
    );
    expect(failure('  \n')).toMatch(/nothing to read/);
    expect(failure('Name\tExt')).toMatch(/only a header/);
    expect(failure('Name,Role\n"Ann,Nurse')).toMatch(/quotation mark/);
  });
});

describe('rows', () => {
  it('know who is there by name, extension or mobile, and what would change', () => {
    const table = read(
      'Name\tExtension\tMobile\tTeams\nANN LEE\t201\t312 555 0151\tFront desk\nRobert Ray\t202\t\tBilling\n' +
        'Ann L.\t\t(312) 555-0151\t\nNew Person\t210\t\t',
    );
    expect(table.rows.map(({ action, existing }) => [action, existing?.id, existing?.by])).toEqual([
      ['update', 'ann', 'name'],
      ['update', 'bob', 'extension'],
      ['skip', 'ann', 'mobile'],
      ['add', undefined, undefined],
    ]);
    expect(table.rows[0]?.changes).toEqual(['name Ann Lee → ANN LEE']);
    expect(table.rows[1]?.changes).toEqual(['name Bob Ray → Robert Ray', 'joins Billing']);
    expect(messages(table)).toEqual(['Row 4, Name: “Ann L.” is in row 2 already. The row is left out.']);
    expect(read('Name\tExtension\nAnn Lee\t201').rows[0]?.action).toBe('same');
  });

  it('name row and column of what they could not take, and take the rest', () => {
    const table = read(
      'Name\tExt\tMobile\tSite\tTeams\nCara\ttwo\t12\tElm\tSales\n\t205\t\t\t\nBob Ray\t201\t\t\t\nEve\t205\t\t\t\nFay\t205\t\t\t',
    );
    expect(messages(table)).toEqual([
      'Row 2, Ext: “two” is not an extension of 1 to 8 digits. The rest of the row is taken.',
      'Row 2, Mobile: “12” is too long or too short for a phone number. Write it with its area code, or with + and its country. The rest of the row is taken.',
      'Row 2, Site: there is no site “Elm”. Add it under Sites first, or correct it. The rest of the row is taken.',
      'Row 2, Teams: there is no team “Sales”. Add it under Teams first, or correct it. The rest of the row is taken.',
      'Row 3, Name: there is no name. The row is left out.',
      'Row 4, Ext: 201 belongs to Ann Lee already. The rest of the row is taken.',
      'Row 6, Ext: 205 is the extension of row 5 already. The rest of the row is taken.',
    ]);
    expect(table.rows.map(({ action }) => action)).toEqual(['add', 'skip', 'same', 'add', 'add']);
  });

  it('keep people apart whose names have no Latin letters', () => {
    const people = { ...plan.people, li: { name: '李伟', phones: [] } };
    const table = read('Name\tExt\n王芳\t210\n李伟\t211', { ...plan, people });
    expect(table.rows.map(({ action, existing }) => [action, existing?.id])).toEqual([
      ['add', undefined],
      ['update', 'li'],
    ]);
  });
});

describe('the edit', () => {
  it('adds and changes people in one named step', () => {
    const table = read(
      'Name\tExt\tMobile\tSite\tTeams\tRole\nCara Diaz\t210\t312-555-0160\tNorth Branch\tBilling\tNurse\nBob Ray\t220\t312-555-0170\tNorth Branch\t\t\n\t1\t\t\t\t',
    );
    const edit = applyPeopleTable(plan, table.rows);
    expect(edit.label).toBe('Add 1 person, change 1 person');
    expect(edit.made).toEqual(['cara-diaz']);
    const after = produce(plan, (draft) => edit.apply(draft));
    expect(after.people['cara-diaz']).toEqual({
      name: 'Cara Diaz',
      role: 'Nurse',
      extension: '210',
      site: 'north',
      phones: [
        { id: 'desk', type: 'desk', site: 'north', ringSeconds: 10 },
        { id: 'mobile', type: 'mobile', e164: '+13125550160', ringSeconds: 20, pressOne: true },
      ],
    });
    expect(after.people['bob']).toEqual({
      name: 'Bob Ray',
      extension: '220',
      site: 'north',
      phones: [
        { id: 'desk', type: 'desk', site: 'north', ringSeconds: 10 },
        { id: 'mobile', type: 'mobile', e164: '+13125550170', ringSeconds: 20, pressOne: true },
      ],
    });
    expect(after.teams['billing']?.members).toEqual(['cara-diaz']);
    expect(after.teams['desk-team']).toBe(plan.teams['desk-team']);
    expect(planSchema.safeParse(after).error).toBeUndefined();
  });

  it('puts the desk phone of an extension at the only site there is', () => {
    const table = read('Name\tExt\nCara\t210', { ...plan, sites: examplePlan.sites });
    expect(table.rows[0]?.site).toEqual({ id: 'main', name: 'Main office' });
    expect(read('Name\tExt\nCara\t210').rows[0]?.site).toBeUndefined();
  });

  it('leaves a plan that still reads, and says the same again, whatever is pasted', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Name',
        'Ext',
        'Mobile',
        'Ann Lee',
        'Bob Ray',
        '201',
        '210',
        '312-555-0151',
        'Billing',
        'North Branch',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = `Name\tExt\tMobile\tTeams\n${rows.map((cells) => cells.join('\t')).join('\n')}`;
        const result = readPeopleTable(text, plan, readPhone);
        if (!result.ok) return;
        const after = produce(plan, (draft) => applyPeopleTable(plan, result.value.rows).apply(draft));
        expect(planSchema.safeParse(after).error).toBeUndefined();
        const extensions = Object.values(after.people).flatMap(({ extension }) => extension ?? []);
        expect(new Set(extensions).size).toBe(extensions.length);
      }),
      { numRuns: 200 },
    );
  });
});

it('takes a stranger with a known extension for somebody else, and a namesake of one word for the same person', () => {
  const [id, person] = Object.entries(plan.people).find(([, { extension }]) => extension !== undefined)!;
  const stranger = read(`Name\tExtension\nZed Zimmermann\t${person.extension}`).rows[0]!;
  expect(stranger).toMatchObject({ action: 'add', name: 'Zed Zimmermann' });
  expect(stranger.problems).toMatchObject([
    { column: 'Extension', leavesOut: 'cell', message: expect.stringContaining(`belongs to ${person.name} already`) },
  ]);
  const married = read(`Name\tExtension\n${person.name.split(' ')[0]} Zimmermann\t${person.extension}`).rows[0]!;
  expect(married).toMatchObject({ action: 'update', existing: { id } });
});

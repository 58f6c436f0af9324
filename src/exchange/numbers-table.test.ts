import { produce } from 'immer';
import { beforeAll, describe, expect, it } from 'vitest';
import { examplePlan as plan } from '../kinds/example-plan.ts';
import { planSchema } from '../plan/plan.ts';
import { applyNumbersTable } from './apply-numbers-table.ts';
import type { NumbersTable } from './numbers-row.ts';
import { readNumbersTable, type NumbersChoice } from './numbers-table.ts';
import { loadReadPhone, type ReadPhone } from './read-phone.ts';

let readPhone: ReadPhone;
beforeAll(async () => {
  readPhone = await loadReadPhone(plan.country);
});

function read(text: string, choice?: NumbersChoice): NumbersTable {
  const result = readNumbersTable(text, plan, readPhone, choice);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const messages = ({ rows }: NumbersTable) => rows.flatMap(({ problems }) => problems.map(({ message }) => message));

describe('a pasted table of numbers', () => {
  it('is understood with a header and without', () => {
    const rows = '(312) 555-0101\tSales\tMain line\tAnn Lee\n312-555-0102\tSupport\tMain line\tFront desk mailbox';
    for (const table of [read(`Number\tName\tCall flow\tFallback\n${rows}`), read(rows)]) {
      expect(table.columns.map(({ as }) => as)).toEqual(['number', 'name', 'flow', 'fallback']);
      expect(table.rows).toMatchObject([
        {
          action: 'add',
          e164: '+13125550101',
          name: 'Sales',
          flow: { id: 'main' },
          fallback: { to: 'person', person: 'ann' },
          fallbackText: 'Ann Lee',
        },
        { action: 'add', e164: '+13125550102', fallback: { to: 'mailbox', mailbox: 'front' } },
      ]);
    }
  });

  it('says by row and column what is wrong', () => {
    const table = read(
      'Number;Flow;Fallback\n555;Main line;Ann Lee\n3125550103;Elsewhere;Bob Ray\n3125550103;;Bob Ray\n3125550104;;Nobody\n3125550105;;',
    );
    expect(messages(table)).toEqual([
      expect.stringMatching(/^Row 2, Number: “555” is .*The row is left out\.$/),
      'Row 3, Flow: there is no call flow “Elsewhere”. The rest of the row is taken.',
      'Row 4, Number: (312) 555-0103 is in row 3 already. The row is left out.',
      'Row 5, Fallback: there is no person or mailbox called “Nobody”, and it is not a phone number. The row is left out.',
      'Row 6, Fallback: a new number needs a fallback: a person, a mailbox or another phone number. The row is left out.',
    ]);
    expect(table.rows.map(({ action }) => action)).toEqual(['skip', 'add', 'skip', 'skip', 'skip']);
    const wrong = readNumbersTable('Colour\tName\tSize\nred\tSales\tbig', plan, readPhone);
    expect(wrong.ok ? '' : wrong.error.message).toMatch(
      /^No column has phone numbers\. Found “Colour”, “Name” and “Size”/,
    );
  });

  it('takes a fallback for all that name none', () => {
    const table = read('Number\n3125550105\n+1 312 555 0100', { fallback: { to: 'mailbox', mailbox: 'front' } });
    expect(table.rows).toMatchObject([
      { action: 'add', name: '(312) 555-0105', fallbackText: 'Front desk mailbox' },
      // Those that are there keep theirs.
      { action: 'same', existing: { id: 'main' } },
    ]);
  });

  it('becomes one edit that adds and changes', () => {
    const table = read(
      'Number,Name,Fallback\n312-555-0100,Reception,+1 312 555 0199\n312-555-0106,Fax,mailbox Front desk mailbox',
    );
    expect(table.rows[0]?.changes).toEqual([
      'name Main line → Reception',
      'fallback Front desk mailbox → (312) 555-0199',
    ]);
    const edit = applyNumbersTable(plan, table.rows);
    expect(edit.label).toBe('Add 1 number, change 1 number');
    const after = produce(plan, (draft) => edit.apply(draft));
    expect(after.numbers).toEqual({
      main: {
        name: 'Reception',
        e164: '+13125550100',
        flow: 'main',
        fallback: { to: 'outside', e164: '+13125550199' },
      },
      fax: { name: 'Fax', e164: '+13125550106', fallback: { to: 'mailbox', mailbox: 'front' } },
    });
    expect(planSchema.safeParse(after).error).toBeUndefined();
  });
});

import { fail, ok, type Result } from '../base/result.ts';
import { phoneText } from '../engine/phone-text.ts';
import type { Destination } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import type { CellProblem, TableFailure } from './cell-problem.ts';
import { cleanName } from './clean-name.ts';
import { findNamed } from './find-named.ts';
import type { NumbersColumn, NumbersRow, NumbersTable } from './numbers-row.ts';
import type { ReadPhone } from './read-phone.ts';
import { readTable, type TableLine } from './read-table.ts';
import { cellOf, foundColumns, understandColumns, type ColumnChoice, type ColumnKind } from './table-columns.ts';

/** As a choice of columns; `fallback` is for new numbers whose row names none. */
export interface NumbersChoice extends ColumnChoice<NumbersColumn> {
  readonly fallback?: Destination;
}

const columnKinds = (plan: Plan, readPhone: ReadPhone): ColumnKind<NumbersColumn>[] => [
  {
    as: 'number',
    words: ['number', 'phone number', 'phone', 'did', 'telephone', 'inbound number', 'line'],
    looksLike: (cell) => cell.replace(/\D/g, '').length >= 7 && readPhone(cell).ok,
  },
  {
    as: 'flow',
    words: ['flow', 'call flow', 'callflow', 'goes to', 'route', 'routes to'],
    looksLike: (cell) => findNamed(plan.flows, cell).length > 0,
  },
  {
    as: 'fallback',
    words: ['fallback', 'fall back', 'otherwise', 'backup', 'if all fails'],
    looksLike: (cell) => destinationIn(plan, cell, readPhone).ok,
  },
  {
    as: 'name',
    words: ['name', 'label', 'description', 'what it is for', 'display name'],
    looksLike: (cell) => /\p{L}/u.test(cell),
    isAnyText: true,
  },
];

/**
 * Understands a pasted table of phone numbers against the plan they are for, changing nothing; fails where no column has numbers.
 * What is guessed can be decided by `choice`.
 */
export function readNumbersTable(
  text: string,
  plan: Plan,
  readPhone: ReadPhone,
  choice: NumbersChoice = {},
): Result<NumbersTable, TableFailure<NumbersColumn>> {
  const lines = readTable(text);
  if (!lines.ok) return fail({ message: lines.error, columns: [] });
  const table = understandColumns(lines.value, columnKinds(plan, readPhone), choice);
  const { hasHeader, columns, rows } = table;
  if (!columns.some(({ as }) => as === 'number'))
    return fail({
      message: `No column has phone numbers. ${foundColumns(table)}; needed is “Number”, and “Name”, “Call flow” and “Fallback” where you have them.`,
      columns,
    });
  if (rows.length === 0)
    return fail({ message: 'There is only a header. Paste the rows of numbers with it.', columns });
  const rowOf = new Map<string, number>();
  const read = (line: TableLine): NumbersRow => {
    const problems: CellProblem[] = [];
    const problem = (as: NumbersColumn, leavesOut: CellProblem['leavesOut'], why: string) => {
      const column = columns.find((one) => one.as === as)?.label ?? 'Fallback';
      const left = leavesOut === 'row' ? 'The row is left out.' : 'The rest of the row is taken.';
      problems.push({ row: line.row, column, leavesOut, message: `Row ${line.row}, ${column}: ${why} ${left}` });
    };
    const cell = (as: NumbersColumn) => cellOf(columns, line, as);

    const number = cell('number') === '' ? fail('there is no phone number.') : readPhone(cell('number'));
    const e164 = number.ok ? number.value : '';
    if (!number.ok) problem('number', 'row', number.error);
    const before = rowOf.get(e164);
    if (e164 !== '' && before !== undefined)
      problem('number', 'row', `${phoneText(e164)} is in row ${before} already.`);
    else if (e164 !== '') rowOf.set(e164, line.row);
    const there = Object.entries(plan.numbers).find(([, one]) => one.e164 === e164);

    const [flow] = findNamed(plan.flows, cell('flow'));
    if (cell('flow') !== '' && flow === undefined)
      problem('flow', 'cell', `there is no call flow “${cell('flow').slice(0, 40)}”.`);
    let fallback = there === undefined ? choice.fallback : undefined;
    if (cell('fallback') !== '') {
      const destination = destinationIn(plan, cell('fallback'), readPhone);
      if (destination.ok) fallback = destination.value;
      else problem('fallback', there === undefined && fallback === undefined ? 'row' : 'cell', destination.error);
    } else if (there === undefined && fallback === undefined)
      problem('fallback', 'row', 'a new number needs a fallback: a person, a mailbox or another phone number.');

    const written = cleanName(cell('name'));
    const values = {
      e164,
      name: written || there?.[1].name || phoneText(e164),
      ...(flow === undefined ? {} : { flow }),
      ...(fallback === undefined ? {} : { fallback, fallbackText: textOf(plan, fallback) }),
    };
    const isSkipped = problems.some(({ leavesOut }) => leavesOut === 'row');
    const changes = there && !isSkipped ? changesOf(plan, there[0], values) : [];
    const action = isSkipped ? 'skip' : there === undefined ? 'add' : changes.length > 0 ? 'update' : 'same';
    const existing = there ? { existing: { id: there[0], name: there[1].name } } : {};
    return { row: line.row, action, ...existing, ...values, changes, problems };
  };
  return ok({ hasHeader, columns, rows: rows.map(read) });
}

/** A person, a mailbox or an outside number, as people write it; "mailbox Front desk" says which where a name is both. */
function destinationIn(plan: Plan, cell: string, readPhone: ReadPhone): Result<Destination, string> {
  const said = /^(mailbox|voicemail|person)\s*:?\s+(.+)$/i.exec(cell);
  const isBox = said !== null && !/^person/i.test(said[1]!);
  const find = (text: string, mayBeBox: boolean, mayBePerson: boolean) => [
    ...(mayBeBox ? findNamed(plan.mailboxes, text).map(({ id }): Destination => ({ to: 'mailbox', mailbox: id })) : []),
    ...(mayBePerson ? findNamed(plan.people, text).map(({ id }): Destination => ({ to: 'person', person: id })) : []),
  ];
  const whole = find(cell, true, true);
  const found = whole.length > 0 || said === null ? whole : find(said[2]!, isBox, !isBox);
  const shown = `“${cell.slice(0, 40)}”`;
  if (found.length > 1)
    return fail(`${shown} could be more than one. Write “mailbox …” or “person …” before the name.`);
  if (found[0] !== undefined) return ok(found[0]);
  const number = readPhone(cell);
  return number.ok
    ? ok({ to: 'outside', e164: number.value })
    : fail(`there is no person or mailbox called ${shown}, and it is not a phone number.`);
}

function textOf(plan: Plan, destination: Destination): string {
  if (destination.to === 'outside') return phoneText(destination.e164);
  if (destination.to === 'person') return plan.people[destination.person]?.name ?? 'a person';
  return plan.mailboxes[destination.mailbox]?.name ?? 'a mailbox';
}

function changesOf(
  plan: Plan,
  id: string,
  values: Pick<NumbersRow, 'name' | 'flow' | 'fallback' | 'fallbackText'>,
): string[] {
  const number = plan.numbers[id]!;
  const changes: string[] = [];
  if (values.name !== number.name) changes.push(`name ${number.name} → ${values.name}`);
  if (values.flow !== undefined && values.flow.id !== number.flow) {
    const from = number.flow === undefined ? undefined : plan.flows[number.flow]?.name;
    changes.push(`call flow ${from === undefined ? '' : `${from} → `}${values.flow.name}`);
  }
  const from = textOf(plan, number.fallback);
  if (values.fallback !== undefined && JSON.stringify(values.fallback) !== JSON.stringify(number.fallback))
    changes.push(`fallback ${from} → ${values.fallbackText ?? ''}`);
  return changes;
}

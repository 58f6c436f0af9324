import { freeId } from '../../base/ids.ts';
import { demoName, demoNumber } from '../../plan/edits/demo-number.ts';
import type { Destination } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ReadPhone } from '../read-phone.ts';
import { numberOf } from './phones-taken.ts';
import { namedRow } from './sheet-rows.ts';
import { MAIN, SECOND } from './sheet-main-flow.ts';
import type { SheetThings } from './sheet-things.ts';
import type { Worksheet } from './worksheet.ts';

/** A number of a plan, and where its own line rings; `rings` is null where it is as the main number. */
export interface SheetNumber {
  readonly id: string;
  readonly label: string;
  readonly rings: string | null;
  readonly number: Plan['numbers'][string];
}

/** The numbers of a checked worksheet, the main one first; what was left open gets a number that nobody owns, and says so. */
export function sheetNumbers(sheet: Worksheet, things: SheetThings, readPhone: ReadPhone): SheetNumber[] {
  const fallback = lastResort(sheet, things, readPhone);
  const taken = new Set<string>();
  const usedNumbers = new Set([
    ...sheet.numbers.rows.map(({ number }) => numberOf(number, readPhone)),
    ...sheet.people.rows.map(({ mobile }) => numberOf(mobile, readPhone)),
    numberOf(sheet.closed.answers.service, readPhone),
  ]);
  const freeDemoNumber = (): string => {
    const first = Number(demoNumber(sheet.office.answers.country).slice(1));
    for (let count = first; ; count += 1) {
      const e164 = `+${count}`;
      if (usedNumbers.has(e164)) continue;
      usedNumbers.add(e164);
      return e164;
    }
  };
  const rows =
    sheet.numbers.rows.length > 0 ? sheet.numbers.rows : [{ label: 'Main number', number: '', use: 'main', rings: '' }];
  return rows.map(({ label: typed, number, use, rings }, index) => {
    const label = typed.trim();
    const id = index === 0 ? MAIN : freeId(label, (known) => known === MAIN || known === SECOND || taken.has(known));
    taken.add(id);
    const e164 = numberOf(number, readPhone);
    // A line of the main number's own would leave nobody to ask the main questions.
    const own = use === 'direct' && index > 0 ? rings : null;
    return {
      id,
      label,
      rings: own,
      number: {
        name: e164 === null ? demoName(label) : label,
        e164: e164 ?? freeDemoNumber(),
        flow: own === null ? MAIN : id,
        fallback,
      },
    };
  });
}

function lastResort(sheet: Worksheet, things: SheetThings, readPhone: ReadPhone): Destination {
  const { lastResort: answer } = sheet.continuity.answers;
  const service = numberOf(sheet.closed.answers.service, readPhone);
  if (answer === 'service' && service !== null) return { to: 'outside', e164: service };
  const named = namedRow(sheet, answer);
  const id = things.ids.get(answer);
  if (named?.is === 'person' && id !== undefined) return { to: 'person', person: id };
  if (named?.is === 'mailbox' && id !== undefined) return { to: 'mailbox', mailbox: id };
  return { to: 'mailbox', mailbox: things.general };
}

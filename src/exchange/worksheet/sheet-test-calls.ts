import { dateText, parseDate } from '../../calendar/local-date.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { parseLocal } from '../../calendar/zone.ts';
import { plainCall, type Scenario } from '../../plan/call-script.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { takesUrgent } from './check-worksheet.ts';
import { HOLIDAY, LUNCH, OPEN } from './sheet-hours.ts';
import { firstReach, LANGUAGE_KEYS, MAIN } from './sheet-main-flow.ts';
import { hasPhone, namedRow } from './sheet-rows.ts';
import type { SheetThings } from './sheet-things.ts';
import type { Worksheet } from './worksheet.ts';

/** How far ahead a day is looked for on which a test call can be. */
const DAYS_AHEAD = 400;

/** Test calls that say what the sheet says: by day, at lunch, at night and on a holiday; `today` is YYYY-MM-DD. */
export function sheetTestCalls(sheet: Worksheet, things: SheetThings, plan: Plan, today: string): Plan['scenarios'] {
  const hours = hoursOf(plan, 'office')!;
  // A little ahead, so that the first ones are not over before anybody looks.
  const first = parseDate(today)! + 7;
  const choose = things.speakers === null ? [] : [LANGUAGE_KEYS.first];
  const find = (clocks: readonly string[], is: (period: string | null, special: boolean) => boolean): string | null => {
    for (let day = first; day < first + DAYS_AHEAD; day += 1)
      for (const clock of clocks) {
        const at = `${dateText(day)}T${clock}`;
        const atMs = parseLocal(at, plan.zone);
        if (!atMs.ok) continue;
        const { period, because } = periodAt(hours, [], atMs.value);
        if (is(period, because.source === 'special')) return at;
      }
    return null;
  };
  const call = (at: string, keys: readonly string[]) => ({ ...plainCall(MAIN, at), keys: [...choose, ...keys] });
  const made: [string, Scenario][] = [];
  const keep = (id: string, name: string, at: string | null, keys: readonly string[], end: Scenario['expect']) => {
    if (at !== null) made.push([id, { name, call: call(at, keys), expect: end }]);
  };
  const clock = (at: string | null) => (at === null ? '' : at.slice(11));

  const open = find(['10:07', '14:07', '09:07', '18:07'], (period, special) => period === OPEN && !special);
  keep('open', `${clock(open)} while open`, open, [], endOf(sheet, things, plan, firstReach(sheet)));
  if (sheet.answer.answers.first === 'menu')
    for (const { id, key, wording, goes } of sheet.answer.rows.slice(0, 8))
      keep(
        `key-${id}`,
        `${clock(open)} while open, presses ${key.trim()} for ${wording.trim()}`.slice(0, 120),
        open,
        [key.trim()],
        endOf(sheet, things, plan, goes),
      );
  const lunch = find(['12:15', '12:45', '13:15'], (period) => period === LUNCH);
  const { lunch: atLunch, lunchRings, goes, box } = sheet.closed.answers;
  const left = { outcome: 'message' as const, who: things.ids.get(`mailbox:${box}`) ?? things.general };
  keep(
    'lunch',
    `${clock(lunch)} at lunch`,
    lunch,
    [],
    atLunch === 'ring' ? endOf(sheet, things, plan, lunchRings) : left,
  );
  const closed = goes === 'service' ? { outcome: 'answeredOutside' as const } : left;
  const night = find(['22:10', '03:10'], (period, special) => period === null && !special);
  keep('night', `${clock(night)} after hours`, night, [], closed);
  if (takesUrgent(sheet)) {
    const outcome = sheet.closed.answers.urgentGoes === 'service' ? 'answeredOutside' : 'answered';
    const key = sheet.closed.answers.urgentKey.trim() || '9';
    keep('urgent', `${clock(night)} after hours, urgent: presses ${key}`, night, [key], { outcome });
  }
  const holiday = find(['10:07'], (period, special) => special && (period === null || period === HOLIDAY));
  keep('holiday', `${clock(holiday)} on a holiday`, holiday, [], closed);
  return Object.fromEntries(made);
}

/** How a call must end that comes to an answer and whoever is rung there takes it. */
function endOf(sheet: Worksheet, things: SheetThings, plan: Plan, answer: string): Scenario['expect'] {
  if (answer === 'service') return { outcome: 'answeredOutside' };
  const named = namedRow(sheet, answer);
  if (named?.is === 'person' && hasPhone(named.row) && plan.people[things.ids.get(answer)!]!.phones.length > 0)
    return { outcome: 'answered', who: things.ids.get(answer)! };
  if (named?.is === 'team') return { outcome: 'answered' };
  return { outcome: 'message', who: (named && things.ids.get(answer)) ?? things.general };
}

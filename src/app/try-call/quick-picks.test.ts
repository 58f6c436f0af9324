import { expect, it } from 'vitest';
import { parseLocal } from '../../calendar/zone.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { askedHours } from '../../simulate/asked-hours.ts';
import { dayBands } from './day-bands.ts';
import { quickPicks } from './quick-picks.ts';

const plan = clinic();
const at = (text: string) => {
  const instant = parseLocal(text, plan.zone);
  if (!instant.ok) throw new Error(instant.error);
  return instant.value;
};
const hours = askedHours(plan, 'main');

it('finds the hours that the flow asks first', () => {
  expect(plan.hours[hours!]!.name).toBe('Front desk hours');
  expect(askedHours(plan, 'no-such-number')).toBeNull();
});

it('offers moments that come, each inside what it is named after', () => {
  const picks = quickPicks(plan, hours, at('2026-11-24T10:07'));
  expect(picks.map(({ label, at: when }) => [label, when])).toEqual([
    ['Now', '2026-11-24T10:07'],
    ['Lunch', '2026-11-24T12:15'],
    ['After hours', '2026-11-24T17:15'],
    ['Next holiday', '2026-11-26T10:00'],
    ['Clock change', '2027-03-14T03:00'],
  ]);
});

it('offers the open hours while it is closed, and without hours only now and the clocks', () => {
  expect(quickPicks(plan, hours, at('2026-11-24T20:00')).map(({ label }) => label)).toContain('Open');
  expect(quickPicks(plan, null, at('2026-11-24T20:00')).map(({ id }) => id)).toEqual(['now', 'clock-change']);
  expect(quickPicks({ ...plan, zone: 'America/Phoenix' }, null, at('2026-11-24T20:00'))).toHaveLength(1);
});

it('draws a day as bands, and a holiday as its own', () => {
  const bands = dayBands(plan, hours!, '2026-11-24', { entries: [] });
  expect(bands.map(({ from, to, name }) => [from, to, name])).toEqual([
    [480, 720, 'Open'],
    [720, 780, 'Lunch'],
    [780, 1020, 'Open'],
  ]);
  expect(dayBands(plan, hours!, '2026-11-29', { entries: [] })).toEqual([]);
});

// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { PlanHours } from '../../plan/entities.ts';
import { weeklyOf } from '../things/week-pieces.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { SpanTable } from './span-table.tsx';

const PERIODS = [{ id: 'open', name: 'Open' }];
const WEEKDAYS = { days: [1, 2, 3, 4, 5] as PlanHours['weekly'][number]['days'], period: 'open' };

function Week() {
  const [weekly, setWeekly] = useState<PlanHours['weekly']>([
    { ...WEEKDAYS, from: '08:00', to: '12:00' },
    { ...WEEKDAYS, from: '13:00', to: '17:00' },
    { days: [6], from: '09:00', to: '12:00', period: 'open' },
  ]);
  return (
    <SpanTable
      weekly={weekly}
      periods={PERIODS}
      problems={[]}
      onChange={(pieces) => setWeekly(weeklyOf(pieces))}
      onEdit={() => undefined}
      onAdd={() => undefined}
    />
  );
}

const field = (name: string) => `input[aria-label="${name}"]`;
const focused = () => document.activeElement?.getAttribute('aria-label');

it('goes on to the end of a time that would end before it begins, and says what a night would take', () => {
  const page = mount(<Week />);
  const from = field('Mon–Fri 08:00–12:00, from');
  page.focus(from);
  page.type(from, '13:30');
  page.key('Enter');
  expect(focused()).toBe('Mon–Fri 08:00–12:00, to');
  const to = page.find(field('Mon–Fri 08:00–12:00, to')) as HTMLInputElement;
  expect(to.value.slice(to.selectionStart ?? 0, to.selectionEnd ?? 0)).toBe('12:00');
  expect(document.body.textContent).toContain('13:30 is after 12:00. Write when it ends');
  expect(document.body.textContent).toContain('Takes the place of Open Sat 09:00–12:00');
  // Nothing was taken.
  expect(page.all('li')).toHaveLength(3);
  page.key('Enter');
  expect(page.all('input').map((input) => (input as HTMLInputElement).value)).toEqual(['13:00', '12:00']);
});

it('takes a night that was one before, and an end that is after the beginning', () => {
  const page = mount(<Week />);
  const to = field('Mon–Fri 13:00–17:00, to');
  page.focus(to);
  page.type(to, '11:00');
  page.key('Enter');
  const from = field('Mon–Fri 13:00–11:00, from');
  page.focus(from);
  page.type(from, '14:00');
  page.key('Enter');
  expect(focused()).toBe('Mon–Fri 14:00–11:00, from');
});

it('keeps the focus with a time that goes to another row', () => {
  const page = mount(<Week />);
  const to = field('Mon–Fri 08:00–12:00, to');
  page.focus(to);
  page.type(field('Mon–Fri 08:00–12:00, from'), '18:00');
  page.type(to, '20:00');
  page.key('Enter');
  expect(focused()).toBe('Mon–Fri 18:00–20:00, to');
});

const values = (page: ReturnType<typeof mount>) => page.all('input').map((input) => (input as HTMLInputElement).value);

it('takes no night from a beginning that is left past its end, but keeps it as typed until an end is given', () => {
  const page = mount(<Week />);
  const from = field('Mon–Fri 08:00–12:00, from');
  page.focus(from);
  page.type(from, '5pm');
  page.focus(field('Mon–Fri 08:00–12:00, to'));
  expect(document.body.textContent).toContain('5pm is after 12:00. Write when it ends');
  page.focus(field('Mon–Fri 13:00–17:00, from'));
  expect(document.body.textContent).toContain('It ends before it begins. Write when it ends; for a night, press Enter');
  expect(values(page)).toEqual(['5pm', '12:00', '13:00', '17:00', '09:00', '12:00']);
  const to = field('Mon–Fri 08:00–12:00, to');
  page.focus(to);
  page.type(to, '8pm');
  page.focus(field('Sat 09:00–12:00, to'));
  expect(values(page)).toEqual(['13:00', '20:00', '09:00', '12:00']);
});

it('fills both fields from a range that is typed into one, as one change', () => {
  const page = mount(<Week />);
  const from = field('Mon–Fri 08:00–12:00, from');
  page.focus(from);
  page.type(from, '7am-11:30am');
  page.focus(field('Mon–Fri 08:00–12:00, to'));
  expect(values(page).slice(0, 2)).toEqual(['07:00', '11:30']);
  // Nothing is taken before both are left.
  expect(page.all(field('Mon–Fri 08:00–12:00, from'))).toHaveLength(1);
  page.focus(field('Sat 09:00–12:00, from'));
  expect(values(page)).toEqual(['07:00', '11:30', '13:00', '17:00', '09:00', '12:00']);
  page.type(field('Sat 09:00–12:00, from'), '10-2');
  page.key('Enter');
  expect(values(page).slice(4)).toEqual(['10:00', '14:00']);
});

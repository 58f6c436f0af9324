import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { replacementDates } from './replacement-dates.ts';

const replaced = (...dates: [from: string, to: string][]) => {
  const replacements = dates.map(([from, to], index) => ({ id: `r${index}`, from, to, text: 'Other words.' }));
  return { ...soundPlan, prompts: { hello: { name: 'Welcome', text: 'Hello.', replacements } } };
};

it('accepts replacements one after the other, even of one day', () => {
  expect(findingsOf(replacementDates, replaced(['2026-12-01', '2026-12-31'], ['2027-01-01', '2027-01-01']))).toEqual(
    [],
  );
});

it('refuses reversed dates and days that do not exist', () => {
  expect(
    findingsOf(replacementDates, replaced(['2026-12-31', '2026-12-01'], ['2027-02-29', '2027-03-01'])),
  ).toMatchObject([
    {
      id: 'replacement-dates/prompts/hello/r0',
      severity: 'error',
      message: '“Welcome”: the other words end on Dec 1, 2026, before they begin on Dec 31, 2026.',
    },
    { severity: 'error', message: '“Welcome”: the other words name 2027-02-29, a day that does not exist.' },
  ]);
});

it('warns where two hold on one day', () => {
  expect(
    findingsOf(replacementDates, replaced(['2026-12-01', '2026-12-31'], ['2026-12-24', '2027-01-02'])),
  ).toMatchObject([
    {
      id: 'replacement-dates/prompts/hello/r1',
      severity: 'warning',
      message: '“Welcome”: from Dec 24, 2026 on two other texts hold at once, and the first in the list is heard.',
    },
  ]);
});

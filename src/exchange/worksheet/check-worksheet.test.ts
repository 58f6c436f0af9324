import { expect, it } from 'vitest';
import { loadReadPhone } from '../read-phone.ts';
import { checkWorksheet } from './check-worksheet.ts';
import { DENTAL, LAW, PLUMBING } from './offices.fixture.ts';
import { problemPlace } from './problem-place.ts';
import { newWorksheet } from './read-worksheet.ts';
import type { SheetSectionId } from './sections.ts';
import type { Worksheet } from './worksheet.ts';

const readPhone = await loadReadPhone('US');
const said = (sheet: Worksheet): string[] =>
  checkWorksheet(sheet, readPhone).map((problem) => `${problemPlace(sheet, problem)}: ${problem.message}`);

/** The sheet with other answers in one section, or in one of its rows. */
function but(
  sheet: Worksheet,
  section: SheetSectionId,
  row: string | null,
  answers: Record<string, unknown>,
): Worksheet {
  const { answers: own, rows } = sheet[section];
  const part =
    row === null
      ? { answers: { ...own, ...answers }, rows }
      : { answers: own, rows: rows.map((one) => (one.id === row ? { ...one, ...answers } : one)) };
  return { ...sheet, [section]: part };
}

it('has nothing to say of offices that are filled well', () => {
  expect([DENTAL, PLUMBING, LAW].flatMap(said)).toEqual([]);
});

it('asks an empty sheet for a name and people, and for nothing else', () => {
  expect(said(newWorksheet({ zone: 'America/Denver', country: 'US' }))).toEqual([
    'The office, Name of the office: This is needed: name of the office.',
    'People: Add the people who take calls, one at least.',
  ]);
});

it.each<[string, Worksheet, string]>([
  [
    'a word for a number',
    but(DENTAL, 'people', 'p5', { mobile: 'call me' }),
    'People, 5 (Kim Park), Mobile: “call me” is not a phone number',
  ],
  [
    'one number twice',
    but(PLUMBING, 'numbers', 'n2', { number: '312 555 0110' }),
    'Numbers, 2 (Number on the vans), Number: This is the same number',
  ],
  [
    'one extension twice',
    but(DENTAL, 'people', 'p2', { extension: '101' }),
    'People, 2 (Tom Reed), Extension: Somebody above',
  ],
  [
    'one key twice',
    but(DENTAL, 'answer', 'k2', { key: '1' }),
    'Who answers what, 3 (the hygienists), Key: This key is used above.',
  ],
  [
    'a key that reaches nobody',
    but(DENTAL, 'answer', 'k2', { goes: '' }),
    'Who answers what, 3 (the hygienists), Rings: Choose who answers.',
  ],
  [
    'teams in a circle',
    but(DENTAL, 'teams', 't1', { overflow: 'team:t2' }),
    'Teams, 1 (Front desk), If nobody answers, then: These teams pass calls on in a circle.',
  ],
  [
    'a team of nobody',
    but(DENTAL, 'teams', 't2', { members: [] }),
    'Teams, 2 (Hygienists), Who is in it, in order: Choose somebody',
  ],
  [
    'a team that is gone',
    but(DENTAL, 'answer', null, { nothing: 'team:t9' }),
    'Who answers what, Callers who press nothing reach: What stood here is no longer',
  ],
  [
    'a lunch outside the hours',
    but(DENTAL, 'hours', null, { lunchFrom: '18:00', lunchTo: '19:00' }),
    'Hours, Lunch begins: On no day',
  ],
  [
    'half a day',
    but(DENTAL, 'hours', null, { week: ['09:00-'] }),
    'Hours, Open: Monday: enter when you open and when you close.',
  ],
  [
    'urgent calls that nobody takes',
    but(DENTAL, 'onCall', null, { people: [] }),
    'On call, Who takes turns, in order: Choose who takes urgent calls.',
  ],
  [
    'a service that is the office',
    but(LAW, 'closed', null, { service: '212 555 0120' }),
    'Lunch, after hours, urgent, Number of the answering service: This is one of your own numbers',
  ],
  [
    'a service without a number',
    but(LAW, 'closed', null, { service: '' }),
    'Lunch, after hours, urgent, Number of the answering service: Enter the number',
  ],
  [
    'a language that nobody speaks',
    but(LAW, 'languages', null, { speakers: [] }),
    'Languages, Who speaks it: Choose somebody',
  ],
  [
    'braces',
    but(DENTAL, 'greetings', null, { welcome: 'Welcome to {office}' }),
    'Greetings, First words: Leave out the braces',
  ],
  [
    'a key said twice',
    but(DENTAL, 'answer', 'k1', { wording: 'appointments, press 1' }),
    'Who answers what, 2 (appointments, press 1), For …: Leave out “press”',
  ],
  [
    'a day without a date',
    but(LAW, 'holidays', 'h4', { date: '2027-02-31' }),
    'Holidays, 4 (Christmas Eve), Date: Enter a date',
  ],
])('names %s and how to mend it', (_, sheet, expected) => {
  expect(said(sheet).join('\n')).toContain(expected);
});

it('refuses to ring somebody who has no phone', () => {
  const silent = but(DENTAL, 'people', 'p3', { phone: 'none' });
  expect(said(but(silent, 'answer', 'k2', { goes: 'person:p3' }))).toEqual([
    'Who answers what, 3 (the hygienists), Rings: Sue Hall has no phone on this sheet.',
  ]);
});

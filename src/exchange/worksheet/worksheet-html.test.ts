import { expect, it } from 'vitest';
import { DENTAL, filled } from './offices.fixture.ts';
import { SHEET_SECTIONS } from './sections.ts';
import { worksheetBody, worksheetDocument } from './worksheet-html.ts';

it('asks every question on the empty sheet, with boxes for choices and lines to write on', () => {
  const page = worksheetBody(DENTAL, 'empty');
  for (const [, { title, questions, rows }] of SHEET_SECTIONS)
    for (const { label, control } of [...Object.values(questions), ...Object.values(rows?.questions ?? {})])
      if (control !== 'rule' && control !== 'week') expect(page, title).toContain(label.replace('&', '&amp;'));
  expect(page).toContain('☐ Yes\u2003☐ No');
  expect(page).toContain('<th scope="row">Wednesday</th><td></td><td></td>');
  expect(page).not.toContain('Bright Smile');
  expect(page).not.toContain('Maria');
});

it('prints the answers in words, names in place of ids, and leaves out what is not asked', () => {
  const page = worksheetBody(DENTAL, 'filled');
  expect(page).toContain('<h1>Bright Smile Dental</h1>');
  expect(page).toContain('☒ A menu of keys');
  expect(page).toContain('<td>08:00</td><td>13:00</td>');
  expect(page).toContain('Maria Lopez, Tom Reed');
  expect(page).toContain('Kim Park, Lee Moss');
  expect(page).toMatch(/Thanksgiving Day<\/th><td>[^<]*Thursday[^<]*November/i);
  expect(page).not.toContain('team:t1');
  expect(page).not.toContain('Who speaks it');
});

it('escapes every word', () => {
  const sheet = filled(
    { zone: 'America/Denver', country: 'US' },
    { office: { answers: { name: '<script>x</script>' } }, people: { rows: [{ id: 'p', name: '<b>Ann</b>' }] } },
  );
  const page = worksheetDocument(sheet, 'filled');
  expect(page).not.toMatch(/<script|<b>Ann/);
  expect(page).toContain('&lt;b&gt;Ann');
});

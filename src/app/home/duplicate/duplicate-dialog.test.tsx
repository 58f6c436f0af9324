// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { clinic } from '../../backend/clinic.fixture.ts';
import { mount } from '../../ui/mount.fixture.tsx';
import { emptyForm, formAgain } from './copy-form.ts';
import { DuplicateDialog } from './duplicate-dialog.tsx';

const plan = clinic();
const dialog = <DuplicateDialog plan={plan} others={[]} onClose={() => undefined} />;
const NAME = 'input[placeholder="Birch Dental"]';
const NUMBER = 'input[type="tel"]';
const step = () => document.querySelector('footer span')?.textContent;
const value = (selector: string) => (document.querySelector(selector) as HTMLInputElement | null)?.value;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((candidate) => candidate.textContent === name)!;

it('goes on where it was when it is closed and opened again, and starts over when asked', async () => {
  const page = mount(dialog);
  expect(document.body.textContent).not.toContain('Start over');
  page.type(NAME, 'Birch Dental');
  await act(async () => button('Next').click());
  expect(step()).toBe('2 of 5: Numbers');
  page.type(NUMBER, '(401) 555-0142');
  page.render(null);
  page.render(dialog);
  expect(step()).toBe('2 of 5: Numbers');
  expect(value(NUMBER)).toBe('(401) 555-0142');
  act(() => button('Back').click());
  expect(value(NAME)).toBe('Birch Dental');

  act(() => button('Start over').click());
  expect([step(), value(NAME)]).toEqual(['1 of 5: Office', '']);
  page.render(null);
  page.render(dialog);
  expect([step(), value(NAME)]).toEqual(['1 of 5: Office', '']);
  expect(document.body.textContent).not.toContain('Start over');
});

it('keeps of old answers only what the client still has, and asks what is new', () => {
  const [gone = '', stays = ''] = Object.keys(plan.numbers);
  const { [gone]: first, ...numbers } = plan.numbers;
  const typed = { ...emptyForm(plan), name: 'Birch Dental', numbers: { [gone]: '1', [stays]: '2' } };
  const again = formAgain(typed, { ...plan, numbers: { ...numbers, added: first! } });
  expect(again.numbers).toEqual({ [stays]: '2', added: '' });
  expect(again.name).toBe('Birch Dental');
});

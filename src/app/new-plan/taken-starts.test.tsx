// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { clinic } from '../backend/clinic.fixture.ts';
import { newPlan } from '../backend/new-plan.ts';
import { toast } from '../ui/toast.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { BlankStart } from './blank-start.tsx';
import { ImportStart } from './import-start.tsx';
import { forgetAnswers } from './use-kept-answers.ts';
import { WorksheetStart } from './worksheet-start.tsx';

vi.mock(import('../things/flow-picture.tsx'), () => ({ FlowPicture: () => <i /> }));
vi.mock(import('../ui/toast.ts'), () => ({ toast: vi.fn() }));

const plan = clinic();
const [number] = Object.values(plan.numbers);
const OTHERS = [{ id: 'two', name: 'Test Office 2', numbers: [{ e164: '+13125550177' }, number!] }];
vi.mock(import('../backend/other-clients.ts'), () => ({
  otherClients: async () => OTHERS,
  useOtherClients: () => OTHERS,
}));
vi.mock(import('../backend/new-plan.ts'), () => ({
  newPlan: vi.fn(async () => ({ ok: true as const, value: 'made' })),
}));

beforeEach(() => {
  forgetAnswers();
  vi.mocked(newPlan).mockClear();
});
const link = () => document.querySelector('a[href="#/plans/two/numbers"]')?.textContent;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((candidate) => candidate.textContent === name)!;

it('refuses a blank plan with the number of another client, at the field', async () => {
  const page = mount(<BlankStart />);
  page.type('input[autocomplete="organization"]', 'Test Office 3');
  page.type('input[placeholder="First and last name"]', 'Ann Ash');
  page.type('input[type="tel"]', '312 555 0177');
  await act(async () => button('Make this plan').click());
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(link()).toBe('Open Test Office 2');
  });
  expect(page.find('input[type="tel"]').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(page.find('input[type="tel"]'));
  expect(document.body.textContent).toContain('(312) 555-0177 is a number of Test Office 2.');
  expect(newPlan).not.toHaveBeenCalled();
});

it('makes a draft of an imported plan with the number of another client, and says so before', async () => {
  const page = mount(<ImportStart />);
  const area = page.find('textarea') as HTMLTextAreaElement;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, JSON.stringify(plan));
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(document.body.textContent).toContain('you can make this as a draft');
  expect(link()).toBe('Open Test Office 2');
  await act(async () => button('Make this plan').click());
  expect(newPlan).toHaveBeenCalledOnce();
  const said = vi.mocked(toast).mock.lastCall?.[0].text;
  expect(said).toContain('is a number of Test Office 2. Only one of the two can take its calls');
});

it('refuses what a worksheet makes of the number of another client', async () => {
  mount(
    <WorksheetStart
      Worksheet={({ notice, onMake }) => (
        <>
          <button onClick={() => onMake(plan)}>Make</button>
          {notice}
        </>
      )}
    />,
  );
  await act(async () => button('Make').click());
  expect(link()).toBe('Open Test Office 2');
  expect(newPlan).not.toHaveBeenCalled();
});

// @vitest-environment happy-dom
import { act, cloneElement } from 'react';
import { expect, it, vi } from 'vitest';
import { fail, ok } from '../../base/result.ts';
import { problem } from '../../protocol/problem.ts';
import type { Finding } from '../../verify/finding.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { useOtherClients } from '../backend/other-clients.ts';
import type { Checking } from '../things/checking.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { PublishDialog } from './publish-dialog.tsx';

vi.mock(import('../backend/other-clients.ts'), () => ({
  useOtherClients: vi.fn(() => []),
  otherClients: async () => [],
}));

const plan = clinic();
const warning: Finding = {
  id: 'w/main/menu',
  rule: 'w',
  severity: 'warning',
  place: { at: 'node', flow: 'main', node: 'main-menu' },
  message: 'A message.',
  fix: 'A fix.',
};
type Publish = Parameters<typeof PublishDialog>[0]['onPublish'];
const again = vi.fn();
const CHECKED: Checking = { progress: null, done: true, cancelled: false, cancel: () => undefined, again };
const dialog = (findings: Finding[], onPublish: Publish, checking = CHECKED) => (
  <PublishDialog
    plan={plan}
    live={null}
    callers={null}
    offline={false}
    findings={findings}
    checking={checking}
    onPublish={onPublish}
    onShow={() => undefined}
    onConflict={() => undefined}
    onClose={() => undefined}
  />
);
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((candidate) => candidate.textContent === name);
const isReady = () => button('Publish')?.getAttribute('aria-disabled') === 'false';
const status = () => document.querySelector('[role=status]')!.textContent;

it('asks for a reason for every warning, and repeats a request of unknown outcome with the same key', async () => {
  const onPublish = vi.fn<Publish>(async () => fail(problem('unknown-outcome', 'The disk did not answer.')));
  const page = mount(dialog([warning], onPublish));
  expect(isReady()).toBe(false);
  page.type('section input', 'it is wanted');
  expect(isReady()).toBe(true);
  await act(async () => button('Publish')!.click());
  expect(document.body.textContent).toContain('Whether it was saved is not known');
  await act(async () => button('Try again')!.click());
  const [first, second] = onPublish.mock.calls;
  expect(first![1]).toEqual([{ finding: 'w/main/menu', reason: 'it is wanted' }]);
  expect(second![2]).toBe(first![2]);
});

it('does not publish a plan with errors, and says that no phone system is connected', () => {
  mount(dialog([{ ...warning, severity: 'error' }], vi.fn<Publish>()));
  expect(isReady()).toBe(false);
  expect(document.body.textContent).toContain('No phone system is connected');
});

it('says what is live in words of an office', async () => {
  const entry = {
    number: 1,
    version: 'a'.repeat(64),
    behaviourHash: '',
    publishedAtMs: 0,
    note: null,
    origin: 'publish' as const,
    rolledBackTo: null,
    acknowledgements: [],
  };
  mount(
    dialog(
      [],
      vi.fn<Publish>(async () => ok(entry)),
    ),
  );
  expect(document.body.textContent).not.toContain('backend');
  await act(async () => button('Publish')!.click());
  expect(document.body.textContent).toContain('Calls now follow version 1.');
  expect(document.body.textContent).not.toContain('backend');
});

it('opens while the check goes on, says so, and becomes ready by itself with the focus where it was', async () => {
  const onPublish = vi.fn<Publish>(async () => fail(problem('unknown-outcome', 'The disk did not answer.')));
  const waiting = { ...CHECKED, done: false, progress: { done: 3, of: 5 } };
  const page = mount(dialog([], onPublish, waiting));
  const publish = button('Publish')!;
  publish.focus();
  expect(isReady()).toBe(false);
  expect(status()).toBe('Checking every call first: 3 of 5 numbers');
  expect(document.getElementById(publish.getAttribute('aria-describedby')!)?.textContent).toBe(status());
  await act(async () => publish.click());
  expect(onPublish).not.toHaveBeenCalled();
  page.render(dialog([], onPublish));
  expect(status()).toBe('Checked: it can be published now.');
  expect([document.activeElement, isReady()]).toEqual([publish, true]);
  await act(async () => publish.click());
  expect(onPublish).toHaveBeenCalledOnce();
});

it('says what a check has found at its end, and offers to go on with one that was stopped', () => {
  const page = mount(dialog([], vi.fn<Publish>(), { ...CHECKED, done: false, cancelled: true }));
  expect(status()).toContain('You stopped the check; publishing needs it.');
  button('Check now')!.focus();
  act(() => button('Check now')!.click());
  expect(again).toHaveBeenCalledOnce();
  page.render(dialog([], vi.fn<Publish>(), { ...CHECKED, done: false }));
  expect(document.activeElement).toBe(button('Publish'));
  page.render(dialog([{ ...warning, severity: 'error' }], vi.fn<Publish>()));
  expect([status(), isReady()]).toEqual(['Fix the errors first.', false]);
  // With all known from the start there is nothing to say.
  mount(dialog([], vi.fn<Publish>()));
  expect([status(), isReady()]).toEqual(['', true]);
});

it('names the client that has a number, leads to it, and does not offer to try again in vain', async () => {
  const taken = { e164: '+13125550177', plan: 'test-office-2', name: 'Test Office 2' };
  const refused = problem('number-taken', '(312) 555-0177 is a number of Test Office 2.', { taken });
  const onPublish = vi.fn<Publish>(async () => fail(refused));
  mount(dialog([], onPublish));
  await act(async () => button('Publish')!.click());
  expect(document.body.textContent).toContain('(312) 555-0177 is a number of Test Office 2.');
  const link = document.querySelector('a[href="#/plans/test-office-2/numbers"]');
  expect(link?.textContent).toBe('Open Test Office 2');
  expect(button('Try again')).toBeUndefined();
  await act(async () => button('Publish')!.click());
  expect(onPublish).toHaveBeenCalledOnce();
});

it('says before publishing that another client has a number of this one', async () => {
  const [number] = Object.values(plan.numbers);
  vi.mocked(useOtherClients).mockReturnValue([{ id: 'two', name: 'Test Office 2', numbers: [number!] }]);
  mount(dialog([], vi.fn<Publish>()));
  expect(document.body.textContent).toContain('is a number of Test Office 2.');
  // Where it is live already nobody else can publish it.
  mount(cloneElement(dialog([], vi.fn<Publish>()), { live: { number: 1, plan } }));
  expect(document.body.textContent).not.toContain('is a number of Test Office 2.');
});

// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { fail, ok } from '../../base/result.ts';
import { problem } from '../../protocol/problem.ts';
import type { Finding } from '../../verify/finding.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { PublishDialog } from './publish-dialog.tsx';

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
const dialog = (findings: Finding[], onPublish: Publish) => (
  <PublishDialog
    plan={plan}
    live={null}
    callers={null}
    offline={false}
    findings={findings}
    onPublish={onPublish}
    onShow={() => undefined}
    onConflict={() => undefined}
    onClose={() => undefined}
  />
);
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((candidate) => candidate.textContent === name);

it('asks for a reason for every warning, and repeats a request of unknown outcome with the same key', async () => {
  const onPublish = vi.fn<Publish>(async () => fail(problem('unknown-outcome', 'The disk did not answer.')));
  const page = mount(dialog([warning], onPublish));
  expect(button('Publish')!.disabled).toBe(true);
  page.type('section input', 'it is wanted');
  expect(button('Publish')!.disabled).toBe(false);
  await act(async () => button('Publish')!.click());
  expect(document.body.textContent).toContain('Whether it was saved is not known');
  await act(async () => button('Try again')!.click());
  const [first, second] = onPublish.mock.calls;
  expect(first![1]).toEqual([{ finding: 'w/main/menu', reason: 'it is wanted' }]);
  expect(second![2]).toBe(first![2]);
});

it('does not publish a plan with errors, and says that no phone system is connected', () => {
  mount(dialog([{ ...warning, severity: 'error' }], vi.fn<Publish>()));
  expect(button('Publish')!.disabled).toBe(true);
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

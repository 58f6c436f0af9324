// @vitest-environment happy-dom
import { act, useEffect, useState } from 'react';
import { expect, it } from 'vitest';
import type { Finding } from '../../verify/finding.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { useNextProblem } from './use-next-problem.ts';

const at = (node: string): Finding => ({
  id: node,
  rule: 'r',
  severity: 'error',
  place: { at: 'node', flow: 'main', node },
  message: '',
  fix: '',
});

const page: { next: (by: 1 | -1) => void } = { next: () => undefined };
const gone: (string | undefined)[] = [];
function Page({ findings, isRead }: { findings: Finding[] | null; isRead: boolean }) {
  const [current, setCurrent] = useState<string | null>(null);
  const next = useNextProblem({ findings, isRead }, current, (finding) => {
    gone.push(finding?.id);
    setCurrent(finding?.id ?? null);
  });
  useEffect(() => {
    page.next = next;
  });
  return null;
}

it('right after an edit it waits for the rules, instead of going where a problem was', () => {
  const { render } = mount(<Page findings={null} isRead={false} />);
  act(() => page.next(1));
  // Before the first check nobody can say that there are no problems.
  expect(gone).toEqual([]);
  render(<Page findings={[at('menu'), at('mailbox')]} isRead />);
  expect(gone).toEqual(['menu']);
  act(() => page.next(1));
  expect(gone).toEqual(['menu', 'mailbox']);
  render(<Page findings={[at('menu'), at('mailbox')]} isRead={false} />);
  act(() => page.next(1));
  render(<Page findings={[at('mailbox')]} isRead />);
  expect(gone).toEqual(['menu', 'mailbox', 'mailbox']);
  render(<Page findings={[]} isRead />);
  act(() => page.next(-1));
  expect(gone.at(-1)).toBeUndefined();
});

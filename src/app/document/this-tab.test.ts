import { expect, it } from 'vitest';
import { memoryTexts } from './draft-home.fixture.ts';
import { createMemoryLocks } from './memory-locks.fixture.ts';
import type { TabLocks } from './tab-locks.ts';
import { claimTab, livingTabs } from './this-tab.ts';

it('keeps its id over a reload, and takes another where the id is that of a living tab', async () => {
  const held = new Set<string>();
  const locks = createMemoryLocks(held);
  const session = memoryTexts();
  const id = await claimTab(
    locks,
    () => session,
    () => false,
  );
  expect([...(await livingTabs(locks))]).toEqual([id]);
  held.clear();
  expect(
    await claimTab(
      locks,
      () => session,
      () => true,
    ),
  ).toBe(id);
  // A duplicated tab: the same session, and the first one is still there.
  const copy = memoryTexts(new Map([['ringplan.tab', id]]));
  const other = await claimTab(
    locks,
    () => copy,
    () => false,
  );
  expect(other).not.toBe(id);
  expect(copy.getItem('ringplan.tab')).toBe(other);
});

it('waits for the page that a reload replaces, however slowly that one goes', async () => {
  const slow: TabLocks = {
    // The page before gives its lock back after eight seconds.
    take: (_name, waitMs) => Promise.resolve(waitMs < 8000 ? null : () => undefined),
    held: () => Promise.resolve([]),
  };
  const session = () => memoryTexts(new Map([['ringplan.tab', 'kept']]));
  expect(await claimTab(slow, session, () => true)).toBe('kept');
  expect(await claimTab({ ...slow, take: () => Promise.resolve(null) }, session, () => false)).not.toBe('kept');
});

it('does without a session and without locks', async () => {
  const refused = () => {
    throw new Error('refused');
  };
  expect(await claimTab(null, refused, () => false)).toMatch(/^[0-9a-f]{16}$/);
  expect((await livingTabs(null)).size).toBe(0);
});

import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { memoryBrowser, memoryHome, type MemoryBrowser } from './draft-home.fixture.ts';
import { draftKey, sharedDraftKey } from './draft-record.ts';
import { restoreDraft } from './restore-draft.ts';

const id = examplePlan.id;
const record = (name: string, savedAtMs: number, pending = true) => ({
  plan: { ...examplePlan, name },
  baseRevision: '1',
  pending,
  savedAtMs,
});
const restore = async (tab: string, browser: MemoryBrowser) => {
  const restored = await restoreDraft(memoryHome(tab, browser), id, KINDS, 99, async () => true);
  return restored.found === 'draft' ? restored.draft.plan.name : restored.found;
};

it('gives a tab its own draft back, whatever the others wrote', async () => {
  const browser = memoryBrowser();
  browser.values.set(draftKey(id, 'a'), record('A', 1));
  browser.values.set(draftKey(id, 'b'), record('B', 2));
  expect(await restore('a', browser)).toBe('A');
  expect(await restore('b', browser)).toBe('B');
});

it('takes the newer of storage and journal, and leaves it in storage', async () => {
  const browser = memoryBrowser();
  const home = memoryHome('a', browser);
  browser.values.set(draftKey(id, 'a'), record('Stored', 5));
  home.journal.write(draftKey(id, 'a'), record('Left', 6));
  expect(await restore('a', browser)).toBe('Left');
  expect(browser.texts.size).toBe(0);
  home.journal.write(draftKey(id, 'a'), record('Stale', 2));
  expect(await restore('a', browser)).toBe('Left');
});

it('adopts from a tab that is gone, unsent work first, and never from one that is alive', async () => {
  const browser = memoryBrowser();
  memoryHome('alive', browser);
  browser.values.set(draftKey(id, 'alive'), record('Alive', 9));
  browser.values.set(draftKey(id, 'gone'), record('Unsent', 3));
  browser.values.set(draftKey(id, 'older'), record('Older unsent', 2));
  browser.values.set(draftKey(id, 'sent'), record('Sent', 8, false));
  expect(await restore('new', browser)).toBe('Unsent');
  // Unsent work waits for the next tab; a copy of what the server has does not.
  expect([...browser.values.keys()].toSorted()).toEqual(
    [draftKey(id, 'alive'), draftKey(id, 'new'), draftKey(id, 'older')].toSorted(),
  );
  expect(await restore('newer', browser)).toBe('Older unsent');
  expect(await restore('newest', browser)).toBe('nothing');
});

it('adopts unsent work of a tab that was closed a moment ago and has not ended yet', async () => {
  const browser = memoryBrowser();
  memoryHome('closing', browser);
  memoryHome('idle', browser);
  browser.values.set(draftKey(id, 'closing'), record('Unsent', 3));
  browser.values.set(draftKey(id, 'idle'), record('Sent', 4, false));
  const home = memoryHome('new', browser);
  const waited: string[] = [];
  const locks = {
    held: (prefix: string) => home.locks!.held(prefix),
    take: (name: string, waitMs: number) => {
      if (name.startsWith('ringplan/tab/') && waitMs >= 1000) {
        waited.push(name);
        browser.locks.delete(name);
      }
      return home.locks!.take(name, waitMs);
    },
  };
  const restored = await restoreDraft({ ...home, locks }, id, KINDS, 99, async () => false);
  expect(restored).toMatchObject({ found: 'draft', draft: { plan: { name: 'Unsent' }, pending: true } });
  expect(waited).toEqual(['ringplan/tab/closing']);
});

it('adopts what was only in the journal, and the draft of before tabs had their own', async () => {
  const browser = memoryBrowser();
  memoryHome('gone', browser).journal.write(draftKey(id, 'gone'), record('Left', 3));
  browser.locks.clear();
  expect(await restore('new', browser)).toBe('Left');
  const old = memoryBrowser();
  old.values.set(sharedDraftKey(id), record('Shared', 3));
  expect(await restore('new', old)).toBe('Shared');
});

it('keeps a draft it cannot read aside, and says so', async () => {
  const browser = memoryBrowser();
  browser.values.set(draftKey(id, 'a'), { plan: { schema: 1, nonsense: true } });
  const restored = await restoreDraft(memoryHome('a', browser), id, KINDS, 7, async () => false);
  expect(restored).toMatchObject({ found: 'unreadable', keptAs: `unreadable/${id}/7` });
  expect([...browser.values.keys()]).toEqual([`unreadable/${id}/7`]);
});

it('leaves what the server has unread, unless the server gives nothing', async () => {
  const browser = memoryBrowser();
  browser.values.set(draftKey(id, 'a'), record('Sent', 5, false));
  const home = memoryHome('a', browser);
  expect(await restoreDraft(home, id, KINDS, 9, async () => false)).toEqual({ found: 'sent', savedAtMs: 5 });
  expect(await restoreDraft(home, id, KINDS, 9, async () => true)).toMatchObject({
    found: 'draft',
    draft: { plan: { name: 'Sent' }, pending: false, savedAtMs: 5 },
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { followSave } from './follow-saves.ts';
import { keptHistory } from './kept-history.ts';
import { examplePlan } from '../../kinds/example-plan.ts';
import { createMemoryLocks } from './memory-locks.fixture.ts';
import { joinPlan, type TabChannel } from './plan-tabs.ts';

afterEach(() => void vi.useRealTimers());

/** Channels that hear each other at once. */
function fakeChannels() {
  const open = new Map<TabChannel, Parameters<TabChannel['listen']>[0]>();
  return (): TabChannel => {
    const channel: TabChannel = {
      listen: (hear) => void open.set(channel, hear),
      say: (message) => {
        for (const [other, hear] of open) if (other !== channel) hear(message);
      },
      close: () => void open.delete(channel),
    };
    return channel;
  };
}

it('tells tabs of one plan of each other, of saves, and of an end without a word', async () => {
  vi.useFakeTimers();
  const channel = fakeChannels();
  const held = new Set<string>();
  const heard: string[] = [];
  const join = (tab: string, planId = 'p') =>
    joinPlan({
      planId,
      tab,
      locks: createMemoryLocks(held),
      channel: channel(),
      onElsewhere: (elsewhere) => heard.push(`${tab} ${elsewhere ? 'shares' : 'alone'}`),
      onSaved: (revision) => heard.push(`${tab} hears ${revision}`),
      onUnsent: (plan, revision) => heard.push(`${tab} sees ${plan.id} on ${revision}`),
    });
  const a = join('a');
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual([]);
  const b = join('b');
  await vi.advanceTimersByTimeAsync(0);
  expect(heard.splice(0).toSorted()).toEqual(['a shares', 'b shares']);
  a.announceSaved('7');
  expect(heard.splice(0)).toEqual(['b hears 7']);
  a.announceUnsent(examplePlan, '7');
  expect(heard.splice(0)).toEqual(['b sees example on 7']);
  held.delete('ringplan/plan/p/b');
  await vi.advanceTimersByTimeAsync(3000);
  expect(heard).toContain('a alone');
  a.leave();
  b.leave();
});

const theirs = { id: 'p', name: 'Theirs' } as Plan;
function follow(safe: boolean[], loaded: { plan: Plan; revision: string } | null) {
  const autosave = {
    isSafe: () => safe.shift()!,
    take: vi.fn(() => ({ undo: 'anew' as const })),
    sendNow: vi.fn(() => Promise.resolve()),
  };
  const onTaken = vi.fn<(undo: string) => void>();
  const done = followSave({ autosave, loadFromServer: () => Promise.resolve(loaded), onTaken });
  return { ...autosave, onTaken, done };
}

it('takes over what another tab saved only while nothing here is unsent', async () => {
  const safe = follow([true, true], { plan: theirs, revision: '8' });
  await safe.done;
  expect(safe.take).toHaveBeenCalledWith(theirs, '8', keptHistory);
  expect(safe.onTaken).toHaveBeenCalledWith('anew');
  const unsent = follow([false], null);
  await unsent.done;
  expect(unsent.take).not.toHaveBeenCalled();
  expect(unsent.sendNow).toHaveBeenCalled();
  const editedMeanwhile = follow([true, false], { plan: theirs, revision: '8' });
  await editedMeanwhile.done;
  expect(editedMeanwhile.take).not.toHaveBeenCalled();
  expect(editedMeanwhile.sendNow).toHaveBeenCalled();
});

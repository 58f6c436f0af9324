import { expect, it, vi } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { memoryTexts } from './draft-home.fixture.ts';
import { createJournal } from './draft-journal.ts';
import type { DraftRecord } from './draft-record.ts';
import { createDraftWriter } from './draft-writer.ts';
import { createMemoryStorage } from './memory-storage.ts';

function begin(open = memoryTexts()) {
  const journal = createJournal(() => open);
  const finish: (() => void)[] = [];
  const written: string[] = [];
  const storage = {
    ...createMemoryStorage(),
    write: (_key: string, value: unknown) => {
      written.push((value as DraftRecord).plan.name);
      return new Promise<void>((resolve) => finish.push(resolve));
    },
  };
  const state = { name: '' };
  const read = (): DraftRecord => ({
    plan: { ...examplePlan, name: state.name },
    baseRevision: null,
    pending: true,
    savedAtMs: 1,
  });
  const writer = createDraftWriter({ storage, journal, key: 'k', read, onKept: vi.fn(), onProblem: vi.fn() });
  const edit = (name: string) => {
    state.name = name;
    writer.write();
  };
  return { writer, edit, written, finish, journal };
}

it('begins with the edit, has one write on its way, and the newest state next', async () => {
  const { writer, edit, written, finish } = begin();
  edit('1');
  expect(written).toEqual(['1']);
  edit('2');
  edit('3');
  expect(written).toEqual(['1']);
  finish[0]!();
  await vi.waitFor(() => expect(written).toEqual(['1', '3']));
  finish[1]!();
  await writer.settled();
});

it('keeps the journal until storage has what is in it', async () => {
  const { writer, edit, finish, written, journal } = begin();
  edit('1');
  edit('2');
  writer.leave();
  finish[0]!();
  await vi.waitFor(() => expect(written).toHaveLength(2));
  expect(journal.read('k')).toMatchObject({ plan: { name: '2' } });
  finish[1]!();
  await writer.settled();
  expect(journal.keys('')).toEqual([]);
});

it('leaves without an error where there is no room', () => {
  const full = memoryTexts();
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const { writer, edit } = begin(full);
  edit('1');
  expect(() => writer.leave()).not.toThrow();
});

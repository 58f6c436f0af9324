import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PaletteEntry, PaletteGroup } from './palette-entry.ts';
import { createRanking } from './rank-entries.ts';

const entry = (group: PaletteGroup, label: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id: `${group}:${label}`,
  group,
  label,
  icon: 'user',
  run: () => undefined,
  ...more,
});
const entries = [
  entry('Commands', 'Publish…', { keywords: 'go live' }),
  entry('Commands', 'Undo: Move “Ring Ann”'),
  entry('Commands', 'Tidy up'),
  entry('Pages', 'People'),
  entry('Steps', 'Ring Ann', { description: 'Ring a person, Main line' }),
  entry('Steps', 'After hours menu', { keywords: 'Ann Lee' }),
  entry('Steps', 'Announcement'),
  entry('People', 'Ann Lee', { phones: ['+13125550151'] }),
  entry('People', 'Joanna Field'),
  entry('People', 'José Peña'),
  entry('Numbers', 'Main line', { phones: ['+13125550100'] }),
  entry('Caller lists', 'Neighbours', { phones: ['+131255', '+442079460958'] }),
  entry('Problems', 'Nobody hears “Ring Ann”'),
];
const rank = createRanking(entries);
const found = (typed: string, recent: readonly string[] = []) =>
  rank(typed, recent).flatMap((group) => group.entries.map(({ label }) => label));

it('puts names that begin with the typed word first, then words inside, then what is only about it', () => {
  expect(rank('ann', []).map(({ label, entries: best }) => [label, best.map((one) => one.label)])).toEqual([
    ['People', ['Ann Lee', 'Joanna Field']],
    ['Steps', ['Announcement', 'Ring Ann', 'After hours menu']],
    ['Commands', ['Undo: Move “Ring Ann”']],
    ['Problems', ['Nobody hears “Ring Ann”']],
  ]);
});

it('finds in spite of accents, case, order, initials and skipped letters', () => {
  expect(found('jose pena')[0]).toBe('José Peña');
  expect(found('lee ann')[0]).toBe('Ann Lee');
  expect(found('ahm')[0]).toBe('After hours menu');
  expect(found('pblish')[0]).toBe('Publish…');
  expect(found('go live')).toEqual(['Publish…']);
  expect(found('ann teleport')).toEqual([]);
});

it('finds a phone number however it is written, and what is about a part of it', () => {
  for (const typed of ['(312) 555-0151', '+1 312 555 0151', '312.555.0151', '5550151'])
    expect(found(typed)[0]).toBe('Ann Lee');
  expect(found('3125550')).toEqual(expect.arrayContaining(['Main line', 'Ann Lee']));
  expect(found('+13125550199')).toEqual(['Neighbours']);
  expect(found('020 7946 0958')).toEqual(['Neighbours']);
});

it('narrows by the sign in front, also with nothing behind it', () => {
  expect(found('@')).toEqual(['Ann Lee', 'Joanna Field', 'José Peña']);
  expect(found('>ring')).toEqual(['Undo: Move “Ring Ann”']);
  expect(found('# ann')[0]).toBe('Announcement');
});

it('begins with what was used last, and prefers it among equals', () => {
  const [first] = rank('', ['Steps:Ring Ann', 'gone', 'People:Ann Lee']);
  expect(first).toMatchObject({ label: 'Recent', entries: [{ label: 'Ring Ann' }, { label: 'Ann Lee' }] });
  expect(rank('', []).map(({ label }) => label)).toEqual(['Problems', 'Commands', 'Pages']);
  const twins = createRanking([entry('Steps', 'Ring A'), entry('Steps', 'Ring B')]);
  expect(twins('ring', ['Steps:Ring B'])[0]!.entries[0]!.label).toBe('Ring B');
});

it('finds every entry by its own name, and never one that lacks the letters', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,3}$/), { minLength: 1, maxLength: 20 }),
      (names) => {
        const some = [...new Set(names)].map((name) => entry('Sites', name));
        for (const { label } of some) expect(createRanking(some)(label, [])[0]!.entries[0]!.label).toBe(label);
        expect(createRanking(some)('zq9', [])).toEqual([]);
      },
    ),
  );
});

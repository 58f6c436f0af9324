import { useRef, type KeyboardEvent } from 'react';
import type { OutlineCommands } from './outline-commands.ts';
import { outlineKeyOf } from './outline-keys.ts';
import type { OutlineKit } from './outline-kit.ts';
import type { RowWords } from './row-words.ts';

const TYPED_TOGETHER_MS = 600;

/** Handles the keys of the row that has the focus: those of the registry, and letters, which find the row that begins with them. */
export function useOutlineKeys(
  { rows }: OutlineKit,
  commands: OutlineCommands,
  words: ReadonlyMap<string, RowWords>,
): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', atMs: 0 });
  return (event) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    const row = rows().find((other) => other.id === id);
    if (!row || event.nativeEvent.isComposing) return;
    const key = outlineKeyOf(event.nativeEvent);
    if (key !== undefined) {
      event.preventDefault();
      commands.byKey[key](row);
    } else if (event.key.length === 1 && event.key !== '?' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const atMs = performance.now();
      const text = (atMs - typed.current.atMs < TYPED_TOGETHER_MS ? typed.current.text : '') + event.key;
      typed.current = { text, atMs };
      commands.find(row, text, (other) => namesOf(words.get(other.id)));
    }
  };
}

const namesOf = (words: RowWords | undefined): string[] =>
  words ? [words.name, words.way, ...(words.phoneKey === undefined ? [] : [words.phoneKey])] : [];

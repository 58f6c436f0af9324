import type { Group } from '../../engine/kind.ts';

/** The groups of steps in the order they are shown, in words. */
export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  entry: 'Where calls enter',
  logic: 'Time and logic',
  hears: 'What the caller hears',
  people: 'People',
  message: 'Messages',
  end: 'End',
};

import type { Renaming } from './renaming.ts';

/** Where texts stand that may hold names of people and offices, and how many letters they may have. */
export const TEXT_MEMBERS: Readonly<Record<string, number>> = {
  name: 80,
  label: 60,
  role: 80,
  what: 40,
  by: 80,
  note: 200,
  notice: 200,
  text: 4000,
};

/** A text with the new names, no longer than it may be. */
export function renamed(text: string, rename: Renaming, most: number): string {
  const after = rename(text);
  if (after === text) return text;
  // A letter that is two units must not be cut in half.
  return after.slice(0, Math.max(most, text.length)).replace(/[\uD800-\uDBFF]$/, '');
}

/** Puts new names into every such text of a JSON value, in place. */
export function renameTexts(value: unknown, rename: Renaming): void {
  if (typeof value !== 'object' || value === null) return;
  const members = value as Record<string, unknown>;
  for (const [member, part] of Object.entries(members)) {
    const most = TEXT_MEMBERS[member];
    if (typeof part !== 'string') renameTexts(part, rename);
    else if (most !== undefined) {
      const after = renamed(part, rename, most);
      if (after !== part) members[member] = after;
    }
  }
}

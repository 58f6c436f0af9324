import type { Edit } from './edit.ts';

/** Several edits as one undo step under one name, such as a new greeting that is chosen at once. */
export const allOf = (label: string, edits: readonly Edit[]): Edit => ({
  label,
  made: edits.flatMap((edit) => edit.made ?? []),
  apply: (draft) => {
    for (const edit of edits) edit.apply(draft);
  },
});

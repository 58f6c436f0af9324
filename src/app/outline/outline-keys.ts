import { matchesKeys, type PressedKey } from '../ui/match-keys.ts';

interface OutlineKey {
  readonly id: string;
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: 'Rows' | 'Steps' | 'Elsewhere';
}

/** Every key of the outline: the sheet draws these, the handlers are found by `id`, so the two cannot drift apart. */
export const OUTLINE_KEYS = [
  { id: 'down', keys: ['ArrowDown'], label: 'Next row', group: 'Rows' },
  { id: 'up', keys: ['ArrowUp'], label: 'Row before', group: 'Rows' },
  { id: 'in', keys: ['ArrowRight'], label: 'Unfold, then into it', group: 'Rows' },
  { id: 'out', keys: ['ArrowLeft'], label: 'Fold, then out of it', group: 'Rows' },
  { id: 'first', keys: ['Home'], label: 'First row', group: 'Rows' },
  { id: 'last', keys: ['End'], label: 'Last row', group: 'Rows' },
  { id: 'unfoldAll', keys: ['*'], label: 'Unfold all beside this row', group: 'Rows' },
  { id: 'open', keys: ['Enter'], label: 'Settings; where nothing follows, add a step', group: 'Steps' },
  { id: 'menu', keys: [' '], label: 'Everything that can be done here', group: 'Steps' },
  { id: 'add', keys: ['Insert', '+'], label: 'Add a step after', group: 'Steps' },
  { id: 'rename', keys: ['F2'], label: 'Rename the step', group: 'Steps' },
  { id: 'delete', keys: ['Delete', 'Backspace'], label: 'Delete; the way goes on', group: 'Steps' },
  { id: 'duplicate', keys: ['Mod+D'], label: 'Duplicate', group: 'Steps' },
  { id: 'moveUp', keys: ['Alt+ArrowUp'], label: 'Move a key or rule up', group: 'Steps' },
  { id: 'moveDown', keys: ['Alt+ArrowDown'], label: 'Move a key or rule down', group: 'Steps' },
  { id: 'canvas', keys: ['Shift+O'], label: 'The flow on the canvas', group: 'Elsewhere' },
] as const satisfies readonly OutlineKey[];

export type OutlineKeyId = (typeof OUTLINE_KEYS)[number]['id'];

/** What a pressed key means on a row of the outline, or undefined. */
export const outlineKeyOf = (event: PressedKey): OutlineKeyId | undefined =>
  OUTLINE_KEYS.find(({ keys }) => keys.some((key) => matchesKeys(event, key)))?.id;

import type { StepGroup } from '../ui/icon-tile.tsx';
import type { IconName } from '../ui/icon.tsx';

/** The headings of the palette, in the order they stand in while nothing is typed. */
export const PALETTE_GROUPS = [
  'Problems',
  'Commands',
  'Pages',
  'Call flows',
  'Steps',
  'Numbers',
  'People',
  'Teams',
  'On call',
  'Hours',
  'Greetings',
  'Mailboxes',
  'Switches',
  'Sites',
  'Caller lists',
  'Promises',
  'Test calls',
  'Clients',
] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** One line of the palette: something to go to, or something to do. */
export interface PaletteEntry {
  /** The same from one day to the next, so that it can be remembered. */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  /** What it is or where, in a few words. */
  readonly description?: string | undefined;
  /** More words that find it. */
  readonly keywords?: string | undefined;
  /** Phone numbers in E.164, or beginnings of them, that find it however they are typed. */
  readonly phones?: readonly string[] | undefined;
  readonly icon: IconName;
  /** With it the icon stands on the coloured tile of this group of steps. */
  readonly tile?: StepGroup | undefined;
  readonly shortcut?: string | undefined;
  readonly run: () => void;
}

// hand-over: everything about an office's calls on paper, as data and as HTML. It knows plans, proofs and played calls; it
// reads no backend and no clock: what the history knows is handed in.

/** A cell to tick by hand; an empty cell or fact is a place to write in. */
export const TICK = '☐';

/** A piece of a page. Every text is plain; whoever draws a block escapes it. */
export type Block =
  | { readonly is: 'heading'; readonly text: string; readonly minor?: boolean }
  | { readonly is: 'text'; readonly text: string; readonly quiet?: boolean }
  /** Exact wording, as it is spoken. */
  | { readonly is: 'words'; readonly text: string; readonly language?: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  /** `widths` are percentages of the page, in the order of the columns. */
  | {
      readonly is: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths?: readonly number[];
    }
  /** A drawing across a page of its own; `svg` is finished and safe. */
  | { readonly is: 'picture'; readonly title: string; readonly svg: string }
  /** Blocks that stay on one page where they can. */
  | { readonly is: 'together'; readonly blocks: readonly Block[] };

/** The parts of a pack, in the order they are printed; the cover is always there. */
export const SECTION_TITLES = {
  changes: 'What changed',
  pictures: 'The call flows',
  calls: 'What happens to callers',
  hours: 'Hours and special days',
  menus: 'Menus',
  scripts: 'Recording scripts',
  teams: 'Teams, queues and mailboxes',
  people: 'People',
  continuity: 'When something is down',
  'check-up': 'Check-up',
  tests: 'Test sheet',
  warnings: 'Accepted warnings',
  'sign-off': 'Sign-off',
} as const;
export type SectionId = keyof typeof SECTION_TITLES;

/** One part of a pack. */
export interface Section {
  readonly id: SectionId;
  readonly blocks: readonly Block[];
}

/** A whole pack: what its cover says, and its parts. */
export interface Pack {
  readonly office: string;
  /** "Version 3, published Mon 23 Nov 2026", or that it is a draft. */
  readonly edition: string;
  /** The day it was made: "Mon 23 Nov 2026". */
  readonly day: string;
  readonly cover: readonly Block[];
  readonly sections: readonly Section[];
}

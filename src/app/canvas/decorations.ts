/** What others know of steps and the canvas shows: problems, and the call that is being played. */
export interface Decorations {
  readonly problems: ReadonlyMap<string, { readonly errors: number; readonly warnings: number }>;
  /** Steps the playing call went through: in which places of its way, and when it was last there ("0:09"). */
  readonly visits: ReadonlyMap<string, { readonly order: readonly number[]; readonly atText: string }>;
  readonly activeNode: string | null;
  /** Ids of wires (see wire-id.ts) the call took. */
  readonly pathEdges: ReadonlySet<string>;
  /** Steps and wires off the call's path step back. */
  readonly dimmed: boolean;
  /** By step the exits that no test call takes; empty unless somebody asked to see them. */
  readonly untested: ReadonlyMap<string, ReadonlySet<string>>;
}

export const UNDECORATED: Decorations = {
  problems: new Map(),
  visits: new Map(),
  activeNode: null,
  pathEdges: new Set(),
  dimmed: false,
  untested: new Map(),
};

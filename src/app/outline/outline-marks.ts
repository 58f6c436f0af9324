/** What others know of steps and the outline shows: problems, and the call that is being played. */
export interface OutlineMarks {
  readonly problems: ReadonlyMap<string, { readonly errors: number; readonly warnings: number }>;
  /** Steps the playing call went through: in which places of its way, and when it was last there ("0:09"). */
  readonly visits: ReadonlyMap<string, { readonly order: readonly number[]; readonly atText: string }>;
  readonly activeNode: string | null;
  /** Ways the call took, as `step:exit`. */
  readonly pathEdges: ReadonlySet<string>;
  /** Rows off the call's path step back. */
  readonly dimmed: boolean;
}

export const UNMARKED: OutlineMarks = {
  problems: new Map(),
  visits: new Map(),
  activeNode: null,
  pathEdges: new Set(),
  dimmed: false,
};

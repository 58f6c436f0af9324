/** A coded fact about a call: the code and its plain arguments; ids name things, a renderer finds their words. */
export interface Line {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number | boolean | null>>;
}

/** A line with when and where: `flow` and `node` are ids, node `@safety-net`, `@fallback`, `@callback` or `@call` outside any step. */
export interface TraceLine extends Line {
  readonly atMs: number;
  readonly call: string;
  readonly flow: string;
  readonly node: string;
}

/** A coded line. */
export const line = (code: string, args: Line['args'] = {}): Line => ({ code, args });

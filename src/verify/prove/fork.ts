import type { Guard, Literal } from './guard.ts';
import type { Note } from './note.ts';

/** What one run was told, and how it has to be so. */
export interface Told<T> {
  readonly value: T;
  readonly guard: Guard;
  readonly notes: readonly Note[];
}

/** An answer that a run may be given: what must be true for it, and what a call that shows it has to contain. */
export interface Option<V> {
  readonly value: V;
  readonly literal?: Literal;
  readonly notes?: readonly Note[];
}

interface Choice {
  readonly choice: number;
  readonly of: number;
  readonly literal: Literal | undefined;
  readonly notes: readonly Note[];
}

/** Answers questions of a run, another combination of answers each time it is run anew. */
export class Fork {
  readonly path: Choice[] = [];
  /** What was asked by name at this instant: asked again, the answer is the same. */
  readonly known = new Map<string, unknown>();

  constructor(private readonly script: readonly number[]) {}

  /** One of the options; a single one is no question. */
  choose<V>(options: readonly Option<V>[]): V {
    const choice = options.length === 1 ? 0 : (this.script[this.path.length] ?? 0);
    const { value, literal, notes = [] } = options[choice]!;
    // The only answer there can be is true everywhere.
    this.path.push({ choice, of: options.length, literal: options.length === 1 ? undefined : literal, notes });
    return value;
  }
}

/** A step that can go more ways than can be followed. */
export class TooManyWays extends Error {}

/**
 * Runs something once for every combination of answers to the questions it asks; at most `most` times, then it throws
 * TooManyWays. A question whose answers all come to the same (by `keyOf`) and that needs no note is left out.
 */
export function everyWay<T>(run: (fork: Fork) => T, most: number, keyOf: (value: T) => string): Told<T>[] {
  const open: Open<T>[] = [];
  let done: Open<T>[] = [];
  let script: number[] = [];
  for (let runs = 0; ; runs += 1) {
    if (runs > most) throw new TooManyWays();
    const fork = new Fork(script);
    const value = run(fork);
    const key = keyOf(value);
    open.push({ path: fork.path, value, key });
    // Back to the last question that has an answer left; those after it are answered in every way, and may be one.
    let depth = fork.path.length;
    while (depth > 0 && fork.path[depth - 1]!.choice + 1 >= fork.path[depth - 1]!.of) {
      depth -= 1;
      merge(open, fork.path, depth);
    }
    if (depth === 0) {
      done = open;
      break;
    }
    script = [...fork.path.slice(0, depth - 1).map(({ choice }) => choice), fork.path[depth - 1]!.choice + 1];
  }
  return done.map(({ path, value }) => ({
    value,
    guard: path.flatMap(({ literal }) => literal ?? []),
    notes: path.flatMap(({ notes }) => notes),
  }));
}

interface Open<T> {
  readonly path: readonly Choice[];
  readonly value: T;
  readonly key: string;
}

/** The question at `depth` after the answers of `path` has been answered in every way: where these are equal, it was none. */
function merge<T>(open: Open<T>[], path: readonly Choice[], depth: number): void {
  const { of } = path[depth]!;
  const last = open.slice(-of);
  const first = last[0]!;
  const same =
    last.length === of &&
    last.every(
      (one) =>
        one.key === first.key &&
        one.path.length === depth + 1 &&
        one.path[depth]!.notes.length === 0 &&
        one.path.slice(0, depth).every(({ choice }, index) => choice === path[index]!.choice),
    );
  if (!same) return;
  open.splice(-of, of, { ...first, path: first.path.slice(0, depth) });
}

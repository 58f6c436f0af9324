import { SITE } from './conditions.ts';
import type { Guard, Literal } from './guard.ts';
import { guardKey } from './guard.ts';
import { LONGEST_CALL_MS } from './longest-call.ts';
import type { Outside } from './outside.ts';

/**
 * Some situations, as bits: a class of instants after the other, each with every combination of conditions; first for calls that
 * have not gone on over a boundary, then for those that have.
 */
export type CellSet = Uint32Array;

/** The values of the conditions of one situation, by name. */
export type Conditions = ReadonlyMap<string, number>;

/** Past this many situations a proof would take too long: conditions are then left out, and said so. */
const MOST_CELLS = 1 << 19;

/**
 * The situations that are told apart: classes of instants × the values of conditions that steps ask for. Each class has its own
 * words, so that a call that goes on from one class to the next moves whole words.
 */
export class Cells {
  readonly names: readonly string[];
  /** Conditions that were left out: every value of them counts as possible at any time. */
  readonly left: readonly string[];
  /** Combinations of conditions, and the words they take. */
  readonly combinations: number;
  readonly words: number;
  private readonly strides = new Map<string, number>();
  private readonly guards = new Map<string, CellSet | null>();
  private readonly crossings = new Map<number, readonly (readonly number[])[]>();

  constructor(
    readonly outside: Outside,
    names: readonly string[],
  ) {
    const left: string[] = [];
    const kept: string[] = [];
    const most = MOST_CELLS / outside.classes.count;
    let combinations = 1;
    // The conditions with the fewest values first: of those that do not fit, the largest are left out.
    for (const name of [...names].sort((a, b) => outside.domain(a) - outside.domain(b))) {
      const values = outside.domain(name);
      if (combinations * values > most) left.push(name);
      else {
        this.strides.set(name, combinations);
        combinations *= values;
        kept.push(name);
      }
    }
    this.names = kept;
    this.left = left;
    this.combinations = combinations;
    this.words = Math.ceil(combinations / 32);
  }

  /** Classes of instants, each twice: of calls before and after they went over a boundary. */
  get places(): number {
    return this.outside.classes.count * 2;
  }

  get size(): number {
    return this.places * this.words;
  }

  empty(): CellSet {
    return new Uint32Array(this.size);
  }

  /** Every situation that a call can begin in. */
  full(): CellSet {
    const set = this.empty();
    const { classes, untilMs } = this.outside;
    for (let index = 0; index < classes.count; index += 1) {
      // What only comes after the last call has begun.
      if (classes.startsMs[classes.firstOf[index]!]! >= untilMs) continue;
      for (let combination = 0; combination < this.combinations; combination += 1) this.set(set, index, combination);
    }
    return set;
  }

  private set(set: CellSet, index: number, combination: number): void {
    set[index * this.words + (combination >>> 5)]! |= 1 << (combination & 31);
  }

  has(set: CellSet, index: number, combination: number): boolean {
    return ((set[index * this.words + (combination >>> 5)]! >>> (combination & 31)) & 1) === 1;
  }

  /** The values of the conditions in a combination. */
  conditions(combination: number): Conditions {
    return new Map(
      this.names.map((name) => [name, Math.floor(combination / this.strides.get(name)!) % this.outside.domain(name)]),
    );
  }

  /** The situations in which a guard is true; null for all. */
  of(guard: Guard): CellSet | null {
    if (guard.length === 0) return null;
    const key = guardKey(guard);
    let known = this.guards.get(key);
    if (known === undefined) this.guards.set(key, (known = this.make(guard)));
    return known;
  }

  private make(guard: Guard): CellSet | null {
    let all: CellSet | null = null;
    for (const literal of guard) {
      const one = this.literal(literal);
      if (one === null) continue;
      if (all === null) all = one;
      else {
        const both: CellSet = all.slice();
        for (let word = 0; word < both.length; word += 1) both[word]! &= one[word]!;
        all = both;
      }
    }
    return all;
  }

  private readonly literals = new Map<string, CellSet | null>();

  private literal(literal: Literal): CellSet | null {
    const key = guardKey([literal]);
    const known = this.literals.get(key);
    if (known !== undefined) return known;
    const made = this.makeLiteral(literal);
    // What is so at an instant is so for every call.
    made?.copyWithin(made.length / 2, 0, made.length / 2);
    this.literals.set(key, made);
    return made;
  }

  private makeLiteral(literal: Literal): CellSet | null {
    const { classes } = this.outside;
    const set = this.empty();
    switch (literal.of) {
      case 'time': {
        const { of } = classes.facts.get(literal.fact)!;
        const block = this.block(() => true);
        for (let index = 0; index < classes.count; index += 1)
          if (of[index] === literal.value) set.set(block, index * this.words);
        return set;
      }
      case 'condition': {
        if (!this.strides.has(literal.name)) return null;
        const block = this.block((combination) => literal.allowed.includes(this.valueOf(literal.name, combination)));
        for (let index = 0; index < classes.count; index += 1) set.set(block, index * this.words);
        return set;
      }
      case 'reach': {
        const { of } = this.outside.table(literal.table);
        const cases = this.outside.sites.length + 1;
        // Without the sites among the conditions, any may be offline.
        const blocks = Array.from({ length: cases }, (_, site) =>
          this.block((combination) => !this.strides.has(SITE) || this.valueOf(SITE, combination) === site),
        );
        for (let index = 0; index < classes.count; index += 1)
          for (let site = 0; site < cases; site += 1) {
            if (of[index * cases + site] !== literal.row) continue;
            const block = blocks[site]!;
            for (let word = 0; word < this.words; word += 1) set[index * this.words + word]! |= block[word]!;
          }
        return set;
      }
    }
  }

  private valueOf(name: string, combination: number): number {
    return Math.floor(combination / this.strides.get(name)!) % this.outside.domain(name);
  }

  private block(holds: (combination: number) => boolean): Uint32Array {
    const block = new Uint32Array(this.words);
    for (let combination = 0; combination < this.combinations; combination += 1)
      if (holds(combination)) block[combination >>> 5]! |= 1 << (combination & 31);
    return block;
  }

  /**
   * Where calls of each class can be up to `ms` later, if not there any more. A call that went over a boundary goes over another only
   * where a stretch between two is shorter than `spanMs`, the longest that the call can have lasted.
   */
  placesWithin(ms: number, spanMs: number): readonly (readonly number[])[] {
    const lengths = this.lengths();
    const far = lengths.findIndex((length) => length >= ms);
    const short = lengths.findIndex((length) => length >= spanMs);
    const key = (far < 0 ? lengths.length : far) * (lengths.length + 1) + (short < 0 ? lengths.length : short);
    const known = this.crossings.get(key);
    if (known) return known;
    const { classes } = this.outside;
    const { startsMs, classOf, count } = classes;
    const found = Array.from({ length: count * 2 }, () => new Set<number>());
    for (let interval = 0; interval + 1 < startsMs.length; interval += 1) {
      const end = startsMs[interval + 1]!;
      const from = classOf[interval]!;
      const brief = interval > 0 && end - startsMs[interval]! < spanMs;
      for (
        let next = interval + 1;
        next < startsMs.length && (next === interval + 1 || startsMs[next]! - end < ms);
        next += 1
      ) {
        found[from]!.add(count + classOf[next]!);
        if (brief) found[count + from]!.add(count + classOf[next]!);
      }
    }
    const lists = found.map((set, place) => [...set].filter((next) => next !== place));
    this.crossings.set(key, lists);
    return lists;
  }

  private least: readonly number[] | null = null;

  /** The different lengths of stretches up to the longest that a call can last, in order. */
  private lengths(): readonly number[] {
    if (this.least) return this.least;
    const { startsMs } = this.outside.classes;
    const found = new Set<number>();
    for (let interval = 1; interval + 1 < startsMs.length; interval += 1) {
      const length = startsMs[interval + 1]! - startsMs[interval]!;
      if (length < LONGEST_CALL_MS) found.add(length);
    }
    this.least = [...found].sort((left, right) => left - right);
    return this.least;
  }

  /** `set` with the situations that calls of it can be in up to `ms` later, put into `moved`, whatever it held. */
  later(set: CellSet, ms: number, spanMs: number = LONGEST_CALL_MS, moved: CellSet = this.empty()): CellSet {
    const { words } = this;
    moved.set(set);
    if (ms <= 0) return moved;
    const within = this.placesWithin(ms, spanMs);
    for (let index = 0; index < within.length; index += 1) {
      let some = 0;
      for (let word = 0; word < words; word += 1) some |= set[index * words + word]!;
      if (some === 0) continue;
      for (const next of within[index]!)
        for (let word = 0; word < words; word += 1) moved[next * words + word]! |= set[index * words + word]!;
    }
    return moved;
  }
}

/** Whether no situation is in a set. */
export function isEmpty(set: CellSet): boolean {
  for (let word = 0; word < set.length; word += 1) if (set[word] !== 0) return false;
  return true;
}

/**
 * One thing that a step was told on the way, as what must be true for it: a fact of time has a value; a condition that stays for
 * a whole call (a switch, the caller, how many of a team are there) has one of some values; or who can be reached is as in one of
 * the cases of a table that depends on time and on which site is offline.
 */
export type Literal =
  | { readonly of: 'time'; readonly fact: string; readonly value: number }
  | { readonly of: 'condition'; readonly name: string; readonly allowed: readonly number[] }
  | { readonly of: 'reach'; readonly table: string; readonly row: number };

/** Literals that must all be true. */
export type Guard = readonly Literal[];

/** A text that is equal for equal guards. */
export const guardKey = (guard: Guard): string =>
  guard
    .map((literal) =>
      literal.of === 'time'
        ? `t ${literal.fact} ${literal.value}`
        : literal.of === 'condition'
          ? `c ${literal.name} ${literal.allowed.join(',')}`
          : `r ${literal.table} ${literal.row}`,
    )
    .sort()
    .join('|');

import { COPY_SQL } from './migrations/0001-copy.ts';
import { SITUATION_SQL } from './migrations/0002-situation.ts';

/** Every migration of the copy, in order; the number is the first part of the file's name. */
export const MIGRATIONS: readonly { readonly number: number; readonly sql: string }[] = [
  { number: 1, sql: COPY_SQL },
  { number: 2, sql: SITUATION_SQL },
];

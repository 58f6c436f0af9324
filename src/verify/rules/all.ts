import type { Rule } from '../rule.ts';

/** Every rule, in the order they run. */
export const RULES: readonly Rule[] = [];

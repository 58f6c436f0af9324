import * as z from 'zod/mini';

const seconds = z.int().check(z.gte(0), z.lte(3600));
const count = z.int().check(z.gte(0), z.lte(99));

/**
 * How much of a caller's time an office allows itself, at the most: seconds to the first greeting, to a person and on hold, and
 * how many menus, keys and hand-ons. What is absent is as in default-targets.ts. No call depends on it: it is outside the
 * behaviour hash.
 */
export const targetsSchema = z.strictObject({
  greetingSeconds: z.optional(seconds),
  personSeconds: z.optional(seconds),
  holdSeconds: z.optional(seconds),
  menus: z.optional(count),
  keys: z.optional(count),
  transfers: z.optional(count),
});
export type Targets = z.infer<typeof targetsSchema>;
export type TargetId = keyof Targets;

import * as z from 'zod/mini';

const seconds = z.int().check(z.gte(0), z.lte(3600));
const count = z.int().check(z.gte(0), z.lte(99));

/**
 * How much of a caller's time an office allows itself, at the most: seconds to the first greeting, to a person and on hold, and
 * how many menus, keys and hand-ons. What is absent is as in DEFAULT_TARGETS. No call depends on it: it is outside the behaviour
 * hash.
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

/** What holds while an office has said nothing else, and where it comes from. */
export const DEFAULT_TARGETS: Readonly<Record<TargetId, { readonly most: number; readonly source: string }>> = {
  greetingSeconds: { most: 18, source: 'Three rings of 6 seconds, as phones ring in North America' },
  personSeconds: {
    most: 60,
    source: '30 seconds to answer and 30 for one transfer: the US rule for cable companies, 47 CFR 76.309',
  },
  holdSeconds: { most: 30, source: 'The wait that the same rule, 47 CFR 76.309, allows' },
  menus: { most: 2, source: 'More than two can confuse callers: MERLIN MAIL planning form G' },
  keys: { most: 2, source: 'One key for each of two menus' },
  transfers: { most: 1, source: '47 CFR 76.309 speaks of one transfer' },
};

/** The most that an office allows itself of something, by its own word or by default. */
export const targetOf = (targets: Targets | undefined, id: TargetId): number =>
  targets?.[id] ?? DEFAULT_TARGETS[id].most;

import type { TargetId, Targets } from './targets.ts';

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

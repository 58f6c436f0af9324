import type { Group } from '../../engine/kind.ts';

// Six fillings that stay apart in black and white, and as copies of copies.
const PATTERNS: Readonly<Record<Group, string>> = {
  entry: '<rect width="6" height="6" fill="#000"/>',
  logic: '<path d="M-1,1L1,-1M0,6L6,0M5,7L7,5" stroke="#000"/>',
  hears: '<path d="M0,1.5H6M0,4.5H6" stroke="#000" stroke-width="0.8"/>',
  people: '<circle cx="1.5" cy="1.5" r="0.9"/><circle cx="4.5" cy="4.5" r="0.9"/>',
  message: '<path d="M0,0L6,6M6,0L0,6" stroke="#000" stroke-width="0.7"/>',
  end: '',
};

/** The paint of a group's hatching; the picture has to hold `hatchings`. */
export const hatch = (group: Group): string => `url(#ringplan-hatch-${group})`;

/** The definitions of every group's hatching: the same in every picture, so that two on one page do not disturb each other. */
export const hatchings = (): string =>
  `<defs>${Object.entries(PATTERNS)
    .map(
      ([group, marks]) =>
        `<pattern id="ringplan-hatch-${group}" width="6" height="6" patternUnits="userSpaceOnUse">${marks}</pattern>`,
    )
    .join('')}</defs>`;

import type { Group } from '../../engine/kind.ts';

/** How a picture is coloured: for a light or a dark page, in black on white for paper, or with the colours of the page it stands in. */
export type Look = 'light' | 'dark' | 'print' | 'theme';

/** The colours of a picture; `hatched` tells groups and failures apart by hatching too. */
export interface LookColours {
  readonly background: string;
  readonly panel: string;
  readonly hover: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly control: string;
  readonly text: string;
  readonly muted: string;
  readonly warning: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly hatched: boolean;
}

const GROUPS = ['entry', 'logic', 'hears', 'people', 'message', 'end'] as const;
const each = (colour: (group: Group) => string) =>
  Object.fromEntries(GROUPS.map((group) => [group, colour(group)])) as Record<Group, string>;

/** The colours of every look; light and dark are those of the app's theme. */
export const LOOKS: Readonly<Record<Look, LookColours>> = {
  light: {
    background: '#f6f7f9',
    panel: '#ffffff',
    hover: '#f2f4f6',
    line: '#e3e6ea',
    lineStrong: '#cfd5dc',
    control: '#828d9a',
    text: '#1b2430',
    muted: '#65717f',
    warning: '#a45a05',
    groups: {
      entry: '#475569',
      logic: '#b7791f',
      hears: '#6d4fc2',
      people: '#0e7490',
      message: '#b4416b',
      end: '#64748b',
    },
    hatched: false,
  },
  dark: {
    background: '#0f1318',
    panel: '#171c23',
    hover: '#212832',
    line: '#262d37',
    lineStrong: '#37414e',
    control: '#66748a',
    text: '#e6eaf0',
    muted: '#93a0b0',
    warning: '#f0b35a',
    groups: {
      entry: '#94a3b8',
      logic: '#e2b04f',
      hears: '#a58bf0',
      people: '#4cc3dd',
      message: '#ee84ac',
      end: '#94a3b8',
    },
    hatched: false,
  },
  print: {
    background: '#ffffff',
    panel: '#ffffff',
    hover: '#ffffff',
    line: '#8a8a8a',
    lineStrong: '#1a1a1a',
    control: '#1a1a1a',
    text: '#000000',
    muted: '#333333',
    warning: '#000000',
    groups: each(() => '#000000'),
    hatched: true,
  },
  theme: {
    background: 'transparent',
    panel: 'var(--color-panel)',
    hover: 'var(--color-hover)',
    line: 'var(--color-line)',
    lineStrong: 'var(--color-line-strong)',
    control: 'var(--color-control)',
    text: 'var(--color-text)',
    muted: 'var(--color-muted)',
    warning: 'var(--color-warning)',
    groups: each((group) => `var(--color-${group})`),
    hatched: false,
  },
};

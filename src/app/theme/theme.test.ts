import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((found) => [
    found[1] ?? '',
    { light: found[2] ?? '', dark: found[3] ?? '' },
  ]),
);
const groups = ['entry', 'logic', 'hears', 'people', 'message', 'end'];
const outcomes = ['person', 'outside', 'message', 'callback', 'goodbye', 'lost'].map((name) => `outcome-${name}`);
const surfaces = ['background', 'panel', 'field', 'hover'];

const textPairs = [
  ...['text', 'muted', 'accent', 'warning', 'lost', 'ok'].flatMap((name) => surfaces.map((on) => [name, on])),
  ...['accent', 'ok', 'warning', 'lost'].flatMap((name) => [
    [name, `${name}-soft`],
    ['text', `${name}-soft`],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-inverse', 'inverse'],
  ['panel', 'lost'],
  ...outcomes.map((name) => ['on-outcome', name]),
];
// WCAG 1.4.11: what one must see to find or understand a control.
const graphicPairs = [
  ...['control', 'accent'].flatMap((name) => surfaces.map((on) => [name, on])),
  ...[...groups, ...outcomes].map((name) => [name, 'panel']),
];

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(first: number[], second: number[]): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const rgb = (name: string) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`no token ${name}`);
    return channels(token[theme]);
  };

  it.each(textPairs)('keeps text readable: %s on %s', (text = '', background = '') => {
    expect(contrast(rgb(text), rgb(background))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphicPairs)('keeps graphics visible: %s on %s', (mark = '', background = '') => {
    expect(contrast(rgb(mark), rgb(background))).toBeGreaterThanOrEqual(3);
  });

  it.each(groups)('keeps the icon of %s visible on its own tile', (group) => {
    const tile = rgb('panel').map((value, at) => value * 0.88 + (rgb(group)[at] ?? 0) * 0.12);
    expect(contrast(rgb(group), tile)).toBeGreaterThanOrEqual(3);
  });

  it('never draws an outcome in the colour of a group', () => {
    const taken = new Set(groups.map((name) => tokens.get(name)?.[theme]));
    expect(outcomes.filter((name) => taken.has(tokens.get(name)?.[theme]))).toEqual([]);
  });
});

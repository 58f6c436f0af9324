import type { Plan } from '../plan/plan.ts';
import type { CallerEnd, NumberEnds } from './callers-ends.ts';

/** An end as it would be, and as it is where that differs; null `was` is the same, '' a key that is not offered now. */
export interface ComparedEnd extends CallerEnd {
  readonly was: string | null;
}

/** What callers of a number would meet, against what they meet now. */
export interface ComparedNumber {
  readonly number: string;
  readonly hears: string;
  /** Whether the first words differ. */
  readonly hearsOther: boolean;
  readonly ends: readonly ComparedEnd[];
  /** Keys that mean something now and would not any more. */
  readonly goneKeys: readonly string[];
  readonly changed: boolean;
}

/** Lays two answers of callersEnds about the same plan side by side. */
export function compareEnds(before: readonly NumberEnds[], after: readonly NumberEnds[]): ComparedNumber[] {
  return after.map((now) => {
    const then = before.find(({ number }) => number === now.number);
    const keysNow = new Set(now.ends.map(({ key }) => key));
    const ends = now.ends.map((end) => {
      const old = then?.ends.find(({ key }) => key === end.key);
      return { ...end, was: old?.says === end.says ? null : (old?.says ?? '') };
    });
    const goneKeys = then?.ends.flatMap(({ key }) => (keysNow.has(key) ? [] : [key])) ?? [];
    const hearsOther = then?.hears !== now.hears;
    const changed = hearsOther || goneKeys.length > 0 || ends.some(({ was }) => was !== null);
    return { number: now.number, hears: now.hears, hearsOther, ends, goneKeys, changed };
  });
}

/**
 * What a difference comes to in one line for a card: "Main number: “We are closed…”; press 9: rings Priya Nair on the mobile first;
 * everybody else: leaves a message in Front desk mailbox."
 */
export function differenceLine(plan: Plan, compared: readonly ComparedNumber[]): string {
  const changed = compared.filter((number) => number.changed);
  const first = changed[0];
  if (!first) return 'Callers notice no difference right now.';
  // Other words mean another menu: then every way is new.
  const shown = first.hearsOther ? first.ends : first.ends.filter(({ was }) => was !== null);
  const groups = new Map<string, string[]>();
  for (const { key, says } of shown) {
    const short = says.split('; if nobody answers')[0]!;
    groups.set(short, [...(groups.get(short) ?? []), key]);
  }
  const ways = [...groups].map(([says, keys]) => ({ says, keys, silent: keys.includes('') }));
  const rest = first.hearsOther ? ways.find(({ silent }) => silent) : undefined;
  const pressed = ways.filter((way) => way !== rest).map((way) => `${keyWords(first, way.keys)}: ${way.says}`);
  const name = plan.numbers[first.number]?.name ?? first.number;
  const line = [
    ...(first.hearsOther && first.hears !== '' ? [`“${clipWords(first.hears, 64)}”`] : []),
    ...pressed.slice(0, 3),
    ...(pressed.length > 3 ? [`${pressed.length - 3} more keys`] : []),
    ...(rest ? [`${pressed.length > 0 ? 'everybody else' : 'every caller'}: ${rest.says}`] : []),
  ];
  const others = changed.slice(1).map(({ number }) => plan.numbers[number]?.name ?? number);
  const also =
    others.length === 0
      ? ''
      : others.length < 3
        ? ` Also: ${others.join(', ')}.`
        : ` Also ${others.length} more numbers.`;
  return `${name}: ${line.join('; ')}.${also}`;
}

function keyWords({ ends }: ComparedNumber, keys: readonly string[]): string {
  if (ends.length === 1) return 'every caller';
  const pressed = keys.filter((key) => key !== '');
  const silent = pressed.length < keys.length ? 'no key' : '';
  return [...(pressed.length > 0 ? [`press ${pressed.join(', ')}`] : []), ...(silent ? [silent] : [])].join(' or ');
}

/** The first words of a text, whole words only, at most `length` characters and an ellipsis. */
export function clipWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,.;:]+$/, '')}…`;
}

import { keyMeanings, questionsOf } from '../../simulate/caller-keys.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL, type Situation } from '../../plan/situation.ts';
import { playAt } from './call-at.ts';
import { instantClasses } from './instant-classes.ts';

/** A key worth asking about; '' presses nothing. */
export interface KeyChoice {
  readonly key: string;
  /** "Presses nothing", "Presses 2: Billing". */
  readonly label: string;
}

/** Something that can be true of a whole day. */
export interface SituationChoice {
  readonly id: string;
  /** "An ordinary day", "Main office is offline", "“Snow day” is on". */
  readonly label: string;
  /** For the end of a sentence: "while Main office is offline"; empty for the ordinary day. */
  readonly when: string;
  readonly situation: Situation;
}

/** Pressing nothing, then every key that the first menu of a number has at some instant of [fromMs, untilMs) under a situation. */
export function keyChoices(
  plan: Plan,
  number: string,
  situation: Situation,
  fromMs: number,
  untilMs: number,
): KeyChoice[] {
  const meanings = new Map<string, string>();
  const { classOf, startsMs } = instantClasses(plan, number, situation, fromMs, untilMs);
  const seen = new Set<number>();
  for (const [index, of] of classOf.entries()) {
    if (seen.has(of)) continue;
    seen.add(of);
    const walk = playAt(plan, number, { key: '', people: 'everybody', situation }, startsMs[index]!);
    const question = walk && questionsOf(walk)[0];
    for (const [key, label] of Object.entries(keyMeanings(plan, question ?? null)))
      if (!meanings.has(key)) meanings.set(key, label);
  }
  const keys = [...meanings].sort(([left], [right]) => keyOrder(left) - keyOrder(right));
  return [
    { key: '', label: 'Presses nothing' },
    ...keys.map(([key, label]) => ({ key, label: `Presses ${key}: ${label}` })),
  ];
}

/** An ordinary day, then each site offline and each switch in each position but its normal one. */
export function situationChoices(plan: Plan): SituationChoice[] {
  const sites = Object.entries(plan.sites).map(([site, { name }]): SituationChoice => ({
    id: `site-${site}`,
    label: `${name} is offline`,
    when: `while ${name} is offline`,
    situation: { entries: [{ id: 'offline', kind: 'site', site, link: 'offline', untilMs: null }] },
  }));
  const switches = Object.entries(plan.modes).flatMap(([mode, { name, positions, normal }]) =>
    positions
      .filter(({ id }) => id !== normal)
      .map((position): SituationChoice => {
        // A switch of two positions is on or off, whatever the positions are called.
        const is = positions.length === 2 ? `“${name}” is on` : `“${name}” is at “${position.name}”`;
        return {
          id: `mode-${mode}-${position.id}`,
          label: is,
          when: `while ${is}`,
          situation: { entries: [{ id: 'turned', kind: 'mode', mode, position: position.id, untilMs: null }] },
        };
      }),
  );
  return [{ id: 'normal', label: 'An ordinary day', when: '', situation: NORMAL }, ...sites, ...switches];
}

/** As a phone has them: 1 to 9, then 0, * and #. */
export const keyOrder = (key: string): number => '1234567890*#'.indexOf(key.slice(0, 1));

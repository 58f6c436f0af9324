import { KINDS } from '../../kinds/registry.ts';
import { positionName } from '../../plan/entry-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { evenWords, reachesWords, secondsWords, whenWords } from '../../plan/promise-words.ts';
import type { CallPromise, PromiseEven, PromiseReaches, PromiseWhen } from '../../plan/promise.ts';
import { stepsOf } from '../../verify/steps-of.ts';
import type { IconName } from '../ui/icon.tsx';

/** One thing that a part of the sentence can say. */
export interface Choice<V> {
  readonly value: V;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconName;
}
/** Choices under one heading; empty for none. */
export interface ChoiceGroup<V> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
}

export type PhoneKey = CallPromise['presses'][number];
const KEYS: readonly PhoneKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];
const SECONDS = [15, 30, 45, 60, 90, 120, 180, 300, 600];

/** The numbers of the plan; undefined is any of them. */
export const numberChoices = (plan: Plan): ChoiceGroup<string | undefined>[] => [
  { label: '', choices: [{ value: undefined, label: 'any number', icon: 'phone-incoming' }] },
  {
    label: 'Numbers',
    choices: Object.entries(plan.numbers).map(([value, { name, e164 }]) => ({
      value,
      label: name,
      description: e164,
      icon: 'phone',
    })),
  },
];

/** The keys of a telephone, those that menus of the plan have first, with what they say; null is pressing nothing. */
export function keyChoices(plan: Plan, nothing: string): ChoiceGroup<PhoneKey | null>[] {
  const said = new Map<string, Set<string>>();
  for (const { node, exits } of stepsOf(plan, KINDS))
    for (const { key, label } of exits)
      if (key !== undefined) said.set(key, (said.get(key) ?? new Set()).add(`${label} (${node.name})`));
  const choice = (value: PhoneKey): Choice<PhoneKey> => {
    const labels = said.get(value);
    return { value, label: value, ...(labels ? { description: [...labels].join(', ') } : {}) };
  };
  const used = KEYS.filter((key) => said.has(key));
  return [
    { label: '', choices: [{ value: null, label: nothing, icon: 'x' }] },
    { label: 'Keys of your menus', choices: used.map(choice) },
    { label: 'Other keys', choices: KEYS.filter((key) => !said.has(key)).map(choice) },
  ];
}

/** At any time, or while hours are in one of their periods. */
export const whenChoices = (plan: Plan): ChoiceGroup<PromiseWhen>[] => [
  { label: '', choices: [{ value: { is: 'always' }, label: 'at any time', icon: 'calendar' }] },
  ...Object.entries(plan.hours).map(([hours, { name, periods }]) => ({
    label: name,
    choices: [...periods.map(({ id }) => id), null].map((period): Choice<PromiseWhen> => {
      const value = { is: 'period', hours, period } as const;
      return {
        value,
        label: whenWords(plan, value),
        icon: 'clock',
        ...(period === null ? { description: 'Closed, all other times' } : {}),
      };
    }),
  })),
];

/** Whom or what callers can reach; what the promise has already is left out. */
export function reachesChoices(plan: Plan, taken: readonly PromiseReaches[]): ChoiceGroup<PromiseReaches>[] {
  const choice = (value: PromiseReaches, icon: IconName): Choice<PromiseReaches> => ({
    value,
    label: reachesWords(plan, value),
    icon,
  });
  const groups: ChoiceGroup<PromiseReaches>[] = [
    {
      label: 'Anybody',
      choices: [
        choice({ to: 'person' }, 'users'),
        choice({ to: 'mailbox' }, 'voicemail'),
        choice({ to: 'outside' }, 'phone-forwarded'),
        choice({ to: 'callback' }, 'phone-outgoing'),
      ],
    },
    { label: 'People', choices: Object.keys(plan.people).map((person) => choice({ to: 'person', person }, 'user')) },
    {
      label: 'Mailboxes',
      choices: Object.keys(plan.mailboxes).map((mailbox) => choice({ to: 'mailbox', mailbox }, 'voicemail')),
    },
  ];
  return without(groups, taken);
}

/** How long it may take; what is typed, such as "75" or "2 min", is a choice, too. Null is however long it takes. */
export function withinChoices(typed: string): ChoiceGroup<number | null>[] {
  const own = typedSeconds(typed);
  const seconds = own === null || SECONDS.includes(own) ? SECONDS : [own, ...SECONDS];
  return [
    {
      label: '',
      choices: seconds.map((value) => ({ value, label: `within ${secondsWords(value)}`, description: `${value} s` })),
    },
    { label: '', choices: [{ value: null, label: 'however long it takes' }] },
  ];
}

/** Seconds as somebody types them: a number from 1 to 3600, or minutes with "m" behind; null for anything else. */
export function typedSeconds(typed: string): number | null {
  const [, digits = '', minutes] =
    /^\s*(?:within\s+)?(\d{1,4})\s*(m|min|minutes?)?\s*(?:s|seconds?)?\s*$/i.exec(typed) ?? [];
  const seconds = Number(digits) * (minutes === undefined ? 1 : 60);
  return seconds >= 1 && seconds <= 3600 ? seconds : null;
}

/** What may be amiss while the promise still holds; what it has already is left out. */
export function evenChoices(plan: Plan, taken: readonly PromiseEven[]): ChoiceGroup<PromiseEven>[] {
  const groups: ChoiceGroup<PromiseEven>[] = [
    {
      label: 'Sites',
      choices: Object.keys(plan.sites).map((site) => {
        const value = { kind: 'site', site } as const;
        return { value, label: evenWords(plan, value), icon: 'wifi-off' };
      }),
    },
    {
      label: 'Switches',
      choices: Object.entries(plan.modes).flatMap(([mode, { positions, normal }]) =>
        positions
          .filter(({ id }) => id !== normal)
          .map(({ id: position }) => ({
            value: { kind: 'mode', mode, position } as const,
            label: `${positionName(plan, mode, position)} is on`,
            icon: 'toggle' as const,
          })),
      ),
    },
  ];
  return without(groups, taken);
}

function without<V>(groups: readonly ChoiceGroup<V>[], taken: readonly V[]): ChoiceGroup<V>[] {
  const known = new Set(taken.map((value) => JSON.stringify(value)));
  return groups
    .map(({ label, choices }) => ({ label, choices: choices.filter(({ value }) => !known.has(JSON.stringify(value))) }))
    .filter(({ choices }) => choices.length > 0);
}

import type { Json } from '../base/json.ts';
import type { NewEntry } from './situation-schemas.ts';

type Timed<E> = E extends unknown ? Omit<E, 'fromMs' | 'untilMs'> : never;

/**
 * An entry that is set for `minutes` on the conformance plan, as data: what a live call that presses 1 for Ann meets while it
 * holds, and what the next one meets after it was ended.
 */
export interface SituationCase {
  readonly id: string;
  readonly shows: string;
  readonly entry: Timed<NewEntry>;
  readonly minutes: number;
  /** The effects of pressing 1. */
  readonly while: readonly Json[];
  readonly after: readonly Json[];
}

/** An entry that must be refused: with which problem, at which member. */
export interface RefusalCase {
  readonly id: string;
  readonly shows: string;
  readonly entry: Timed<NewEntry>;
  /** Null for no end. */
  readonly minutes: number | null;
  readonly code: string;
  readonly path: string;
}

const ringAnn: Json = {
  op: 3,
  type: 'ring',
  targets: [{ person: 'ann', phone: 'desk', type: 'desk', site: 'office', pressOne: false }],
  timeoutMs: 10_000,
  showNumber: '+13125550190',
  notice: null,
};
const greeting: Json = { op: 3, type: 'play', text: 'Please leave a message after the tone.' };
const annAway = { kind: 'person', person: 'ann', state: 'away' } as const;

/** What every backend must make of what is declared. */
export const SITUATION_CASES: readonly SituationCase[] = [
  {
    id: 'away',
    shows: 'somebody who is away is not rung, and is again when that was ended',
    entry: annAway,
    minutes: 60,
    while: [greeting],
    after: [ringAnn],
  },
  {
    id: 'site-offline',
    shows: 'desk phones of a site that is offline are not rung',
    entry: { kind: 'site', site: 'office', link: 'offline' },
    minutes: 60,
    while: [greeting],
    after: [ringAnn],
  },
  {
    id: 'observed-offline',
    shows: 'what a health check observes counts as what a person says does',
    entry: { kind: 'site', site: 'office', link: 'offline', observed: true },
    minutes: 5,
    while: [greeting],
    after: [ringAnn],
  },
];

/** What no backend may take. */
export const REFUSAL_CASES: readonly RefusalCase[] = [
  { id: 'no-end', shows: 'every entry ends', entry: annAway, minutes: null, code: 'not-declarable', path: 'untilMs' },
  { id: 'over', shows: 'an end in the past', entry: annAway, minutes: -1, code: 'not-declarable', path: 'untilMs' },
  {
    id: 'for-years',
    shows: 'an end further than 400 days away',
    entry: annAway,
    minutes: 600_000,
    code: 'not-declarable',
    path: 'untilMs',
  },
  {
    id: 'stranger',
    shows: 'somebody the plan does not have',
    entry: { ...annAway, person: 'zoe' },
    minutes: 60,
    code: 'not-declarable',
    path: 'person',
  },
];

import { canonicalJson } from '../base/canonical-json.ts';
import type { Flow, PlanNode } from './entities.ts';
import type { Plan } from './plan.ts';

/** An exit that leads elsewhere than before; null is no wire. */
export interface Rewired {
  readonly exit: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One difference between two plans. Ids name things; the words are the reader's. */
export type PlanChange =
  | { readonly what: 'step'; readonly change: 'added' | 'removed'; readonly flow: string; readonly node: string }
  | {
      readonly what: 'step';
      readonly change: 'changed';
      readonly flow: string;
      readonly node: string;
      readonly renamedFrom: string | null;
      readonly settings: boolean;
      readonly rewired: readonly Rewired[];
    }
  | {
      readonly what: 'greeting';
      readonly change: 'added' | 'removed' | 'changed';
      readonly id: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly what: 'thing';
      readonly change: 'added' | 'removed' | 'changed';
      readonly collection: ThingCollection | 'flows';
      readonly id: string;
    }
  /** Name, zone or country of the office. */
  | { readonly what: 'office'; readonly field: 'name' | 'zone' | 'country' };

const THINGS = [
  'numbers',
  'hours',
  'people',
  'teams',
  'rotations',
  'sites',
  'modes',
  'mailboxes',
  'callerLists',
] as const;
export type ThingCollection = (typeof THINGS)[number];

/** What differs from `before` to `after` in what calls depend on, steps first; layout and test calls are left out. */
export function diffPlans(before: Plan, after: Plan): PlanChange[] {
  const changes: PlanChange[] = [];
  for (const flow of idsOf(before.flows, after.flows)) {
    const [old, now] = [before.flows[flow], after.flows[flow]];
    if (!old || !now) changes.push({ what: 'thing', change: now ? 'added' : 'removed', collection: 'flows', id: flow });
    else if (!same(headOf(old), headOf(now)))
      changes.push({ what: 'thing', change: 'changed', collection: 'flows', id: flow });
    changes.push(...diffSteps(flow, old?.nodes ?? {}, now?.nodes ?? {}));
  }
  for (const id of idsOf(before.prompts, after.prompts)) {
    const [old, now] = [before.prompts[id], after.prompts[id]];
    if (same(old, now)) continue;
    const change = !old ? 'added' : !now ? 'removed' : 'changed';
    changes.push({ what: 'greeting', change, id, before: old?.text ?? null, after: now?.text ?? null });
  }
  for (const collection of THINGS) {
    const [olds, nows]: [Record<string, unknown>, Record<string, unknown>] = [before[collection], after[collection]];
    for (const id of idsOf(olds, nows)) {
      if (same(olds[id], nows[id])) continue;
      const change = !olds[id] ? 'added' : !nows[id] ? 'removed' : 'changed';
      changes.push({ what: 'thing', change, collection, id });
    }
  }
  for (const field of ['name', 'zone', 'country'] as const)
    if (before[field] !== after[field]) changes.push({ what: 'office', field });
  return changes;
}

function diffSteps(flow: string, olds: Record<string, PlanNode>, nows: Record<string, PlanNode>): PlanChange[] {
  return idsOf(olds, nows).flatMap((node): PlanChange[] => {
    const [old, now] = [olds[node], nows[node]];
    if (!old || !now) return [{ what: 'step', change: now ? 'added' : 'removed', flow, node }];
    const rewired = idsOf(old.next, now.next).flatMap((exit) => {
      const [from, to] = [old.next[exit] ?? null, now.next[exit] ?? null];
      return from === to ? [] : [{ exit, from, to }];
    });
    const settings = !same([old.kind, old.version, old.settings], [now.kind, now.version, now.settings]);
    const renamedFrom = old.name === now.name ? null : old.name;
    if (!settings && renamedFrom === null && rewired.length === 0) return [];
    return [{ what: 'step', change: 'changed', flow, node, renamedFrom, settings, rewired }];
  });
}

const headOf = ({ name, start, safetyNet }: Flow) => ({ name, start, safetyNet });
const idsOf = (before: object, after: object): string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];
const same = (left: unknown, right: unknown): boolean =>
  left === right || (left !== undefined && right !== undefined && canonicalJson(left) === canonicalJson(right));

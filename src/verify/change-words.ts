import { canonicalJson } from '../base/canonical-json.ts';
import { dayRangeText } from '../calendar/day-text.ts';
import { kindOf } from '../engine/kind.ts';
import { KINDS } from '../kinds/registry.ts';
import type { PlanChange } from '../plan/diff-plans.ts';
import type { Prompt } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';

/** One difference in words: what it is about, what happened to it, and the details, one a line. */
export interface ChangeWords {
  readonly about: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly details: readonly string[];
  /** Greetings: the wording before and after. */
  readonly wording: { readonly before: string | null; readonly after: string | null } | null;
}

const COLLECTIONS = {
  flows: 'Call flow',
  numbers: 'Number',
  hours: 'Hours',
  people: 'Person',
  teams: 'Team',
  rotations: 'On-call rotation',
  sites: 'Site',
  modes: 'Switch',
  mailboxes: 'Mailbox',
  callerLists: 'Caller list',
} as const;
const FIELDS = {
  name: 'Name of the office',
  zone: 'Time zone of the office',
  country: 'Country of the office',
} as const;

/** Says a difference with the names of the two plans it lies between. */
export function changeWords(before: Plan, after: Plan, change: PlanChange): ChangeWords {
  switch (change.what) {
    case 'office':
      return {
        about: FIELDS[change.field],
        change: 'changed',
        details: [`${before[change.field]} → ${after[change.field]}`],
        wording: null,
      };
    case 'thing': {
      const [old, now] = [before[change.collection][change.id], after[change.collection][change.id]];
      const about = `${COLLECTIONS[change.collection]} ${(now ?? old)?.name ?? change.id}`;
      const renamed = old && now && old.name !== now.name ? [`was called ${old.name}`] : [];
      return { about, change: change.change, details: renamed, wording: null };
    }
    case 'greeting': {
      const [old, now] = [before.prompts[change.id], after.prompts[change.id]];
      return {
        about: `Greeting ${(now ?? old)?.name ?? change.id}`,
        change: change.change,
        details: old && now ? greetingWords(old, now) : [],
        wording: change.before === change.after ? null : { before: change.before, after: change.after },
      };
    }
    case 'step': {
      const node = after.flows[change.flow]?.nodes[change.node] ?? before.flows[change.flow]?.nodes[change.node];
      const kind = node && kindOf(KINDS, node.kind);
      const about = node?.name ?? change.node;
      if (change.change !== 'changed')
        return { about, change: change.change, details: [kind?.title ?? ''], wording: null };
      const nameOf = (plan: Plan, id: string | null) =>
        id === null ? 'no step' : (plan.flows[change.flow]?.nodes[id]?.name ?? id);
      const exits = node ? (kind?.exits(node.settings, after) ?? []) : [];
      return {
        about,
        change: 'changed',
        details: [
          ...(change.renamedFrom === null ? [] : [`was called ${change.renamedFrom}`]),
          ...(change.settings ? settingsWords(before, after, change.flow, change.node) : []),
          ...change.rewired.map(({ exit, from, to }) => {
            const label = exits.find((candidate) => candidate.id === exit)?.label ?? exit;
            return `${label}: ${nameOf(before, from)} → ${nameOf(after, to)}`;
          }),
        ],
        wording: null,
      };
    }
  }
}

/** What changed about a greeting beside its words. */
function greetingWords(old: Prompt, now: Prompt): string[] {
  const dated = ({ replacements }: Prompt) => (replacements ?? []).map(replacementWords);
  return [
    ...(old.name === now.name ? [] : [`was called ${old.name}`]),
    ...(canonicalJson(old.recording ?? null) === canonicalJson(now.recording ?? null)
      ? []
      : [
          now.recording ? (old.recording ? 'another recording' : 'a recording was added') : 'its recording was removed',
        ]),
    ...dated(now).flatMap((words) => (dated(old).includes(words) ? [] : [`added: ${words}`])),
    ...dated(old).flatMap((words) => (dated(now).includes(words) ? [] : [`removed: ${words}`])),
  ];
}

const replacementWords = ({ from, to, text }: NonNullable<Prompt['replacements']>[number]): string =>
  `${dayRangeText(from, to)} “${text}”`;

/** The kind's own sentence about a step before and after, where the two differ. */
function settingsWords(before: Plan, after: Plan, flow: string, node: string): string[] {
  const say = (plan: Plan) => {
    const step = plan.flows[flow]?.nodes[node];
    return step ? (kindOf(KINDS, step.kind)?.describe(step.settings, plan, flow) ?? '') : '';
  };
  const [old, now] = [say(before), say(after)];
  return old === now ? ['its settings changed'] : [`${old} → ${now}`];
}

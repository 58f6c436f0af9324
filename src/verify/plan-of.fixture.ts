import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import type { PlanNode } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import { checkPlan } from './check-plan.ts';
import type { Finding } from './finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A step of a kind: the kind's own initial settings on the example office with some changed, and its wires. */
export function step(
  kind: string,
  name: string,
  settings: Record<string, unknown> = {},
  next: Record<string, string> = {},
): PlanNode {
  const initial = KINDS[kind]!.initial(examplePlan);
  return { kind, version: KINDS[kind]!.version, name, settings: { ...initial, ...settings }, next };
}

/** The example office with these steps in its one flow (the first is where it starts) and some of its members changed. */
export function planOf(nodes: Record<string, PlanNode>, changes: Partial<Plan> = {}): Plan {
  const main = { ...examplePlan.flows['main']!, start: Object.keys(nodes)[0] ?? 'start', nodes };
  return { ...examplePlan, flows: { main }, ...changes };
}

/** A small flow without a problem, in an office that has nothing else: open hours lead to a menu, all else to the mailbox. */
export const soundPlan: Plan = planOf(
  {
    start: step('incoming-call', 'Incoming call', {}, { next: 'hours' }),
    hours: step('hours-branch', 'Office hours', {}, { open: 'menu', lunch: 'box', otherwise: 'box' }),
    menu: step(
      'menu',
      'Main menu',
      { prompt: 'choices', keys: [{ id: 'sales', key: '1', label: 'Sales' }] },
      { sales: 'team' },
    ),
    team: step('ring-team', 'Ring the desk', {}, { noAnswer: 'box' }),
    box: step('voicemail', 'Take a message'),
  },
  {
    hours: {
      desk: {
        ...examplePlan.hours['desk']!,
        specialDays: [
          {
            id: 'christmas',
            name: 'Christmas Day',
            day: { rule: 'yearly', month: 12, day: 25 },
            effect: { kind: 'closed' },
          },
        ],
      },
    },
    modes: {},
    rotations: {},
    callerLists: {},
    prompts: { choices: examplePlan.prompts['choices']! },
  },
);

/** What one rule finds in a plan, by default without a today. */
export const findingsOf = (rule: Rule, plan: Plan, context: RuleContext = {}): Finding[] =>
  checkPlan(plan, KINDS, { ...context, rules: [rule] });

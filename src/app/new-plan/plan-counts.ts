import { counted } from '../../base/counted.ts';
import type { Plan } from '../../plan/plan.ts';

/** What a plan is made of, counted in words: "2 numbers", "1 call flow with 9 steps"; what there is none of is left out. */
export function planCounts(plan: Plan): string[] {
  const flows = Object.keys(plan.flows).length;
  const rows: readonly (readonly [object, string, string])[] = [
    [plan.numbers, 'number', 'numbers'],
    [plan.people, 'person', 'people'],
    [plan.teams, 'team', 'teams'],
    [plan.hours, 'set of hours', 'sets of hours'],
    [plan.sites, 'site', 'sites'],
    [plan.prompts, 'greeting', 'greetings'],
    [plan.mailboxes, 'mailbox', 'mailboxes'],
    [plan.modes, 'switch', 'switches'],
    [plan.rotations, 'on-call rotation', 'on-call rotations'],
    [plan.callerLists, 'caller list', 'caller lists'],
    [plan.scenarios, 'test call', 'test calls'],
    [plan.promises, 'promise', 'promises'],
  ];
  return [
    ...(flows === 0 ? [] : [`${counted(flows, 'call flow')} with ${stepsText(plan)}`]),
    ...rows.flatMap(([things, one, many]) => {
      const count = Object.keys(things).length;
      return count === 0 ? [] : [counted(count, one, many)];
    }),
  ];
}

/** How many steps all flows of a plan have together: "16 steps". */
export const stepsText = (plan: Plan): string =>
  counted(
    Object.values(plan.flows).reduce((sum, { nodes }) => sum + Object.keys(nodes).length, 0),
    'step',
  );

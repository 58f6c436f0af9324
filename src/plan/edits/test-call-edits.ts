import { freeId } from '../../base/ids.ts';
import type { Expectation, Scenario } from '../call-script.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';

const MAX_NAME = 120;

/** Keeps calls as test calls, at the end of the list, as one edit. */
export function addTestCalls(plan: Plan, scenarios: readonly Scenario[]): Edit {
  const made: string[] = [];
  for (const { name } of scenarios)
    made.push(freeId(name, (taken) => Object.hasOwn(plan.scenarios, taken) || made.includes(taken)));
  const [first] = scenarios;
  return {
    label: scenarios.length === 1 ? `Keep test call “${first!.name}”` : `Add ${scenarios.length} test calls`,
    made,
    apply: (draft) => {
      for (const [index, { order: _order, ...scenario }] of scenarios.entries())
        draft.scenarios[made[index]!] = scenario;
    },
  };
}

/** Removes a test call. */
export const removeTestCall = (plan: Plan, id: string): Edit => ({
  label: `Remove test call “${nameOf(plan, id)}”`,
  apply: (draft) => {
    delete draft.scenarios[id];
  },
});

/** Gives a test call another name; longer ones are cut. */
export const renameTestCall = (plan: Plan, id: string, name: string): Edit => ({
  label: `Rename test call “${nameOf(plan, id)}”`,
  apply: (draft) => {
    draft.scenarios[id]!.name = name.slice(0, MAX_NAME);
  },
});

/** Says whether publishing requires a test call. */
export const requireTestCall = (plan: Plan, id: string, required: boolean): Edit => ({
  label: `${required ? 'Require' : 'No longer require'} test call “${nameOf(plan, id)}”`,
  apply: (draft) => {
    const scenario = draft.scenarios[id]!;
    if (required) scenario.required = true;
    else delete scenario.required;
  },
});

/** Changes how a test call must go. */
export const expectOfTestCall = (plan: Plan, id: string, expect: Expectation): Edit => ({
  label: `Change what test call “${nameOf(plan, id)}” must do`,
  apply: (draft) => {
    draft.scenarios[id]!.expect = structuredClone(expect);
  },
});

/** Puts a second one like it right after a test call; `ids` is the list as it is shown. */
export function duplicateTestCall(plan: Plan, ids: readonly string[], id: string): Edit {
  const { order: _order, ...scenario } = plan.scenarios[id]!;
  const name = `Copy of ${scenario.name}`.slice(0, MAX_NAME);
  const made = freeId(name, (taken) => Object.hasOwn(plan.scenarios, taken));
  return {
    label: `Duplicate test call “${nameOf(plan, id)}”`,
    made: [made],
    apply: (draft) => {
      draft.scenarios[made] = { ...structuredClone(scenario), name };
      setOrder(
        draft.scenarios,
        ids.flatMap((one) => (one === id ? [one, made] : [one])),
      );
    },
  };
}

/** Moves a test call to the place that another one has in the list as it is shown. */
export const moveTestCall = (plan: Plan, ids: readonly string[], id: string, to: string): Edit => ({
  label: `Move test call “${nameOf(plan, id)}”`,
  apply: (draft) => {
    const others = ids.filter((one) => one !== id);
    const at = ids.indexOf(to);
    setOrder(draft.scenarios, [...others.slice(0, at), id, ...others.slice(at)]);
  },
});

function setOrder(scenarios: Record<string, { order?: number | undefined }>, ids: readonly string[]): void {
  for (const [order, id] of ids.entries()) scenarios[id]!.order = order;
}

const nameOf = (plan: Plan, id: string): string => plan.scenarios[id]?.name ?? id;

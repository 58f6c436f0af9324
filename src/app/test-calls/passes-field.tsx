import type { Expectation } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlayedTestCall } from '../../verify/test-calls/play-test-calls.ts';
import { moved } from '../ui/moved.ts';
import { OrderList } from '../ui/order-list.tsx';
import { SelectField, type SelectOption } from '../ui/select-field.tsx';
import { withPasses } from './change-expectation.ts';

interface PassesFieldProps {
  plan: Plan;
  expect: Expectation;
  played: PlayedTestCall | undefined;
  onChange: (next: Expectation) => void;
}

type Step = NonNullable<Expectation['passes']>[number];
const MOST = 40;
const NOW = 'On its way now';

/** The steps that a test call must pass, in order; others may lie between them. */
export function PassesField({ plan, expect, played, onChange }: PassesFieldProps) {
  const passes = expect.passes ?? [];
  const rows = passes.map((step, index) => ({ step, index }));
  const nameOf = ({ step }: { step: Step }) =>
    plan.flows[step.flow]?.nodes[step.node]?.name ?? `${step.node} (not here any more)`;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm font-semibold">It must pass these steps, in this order</p>
      {passes.length > 0 && (
        <OrderList
          label="Steps it must pass"
          items={rows}
          idOf={({ step, index }) => `${step.flow}/${step.node}/${index}`}
          nameOf={nameOf}
          onMove={(from, to) => onChange(withPasses(expect, moved(passes, from, to)))}
          onRemove={({ index }) => onChange(withPasses(expect, passes.toSpliced(index, 1)))}
        >
          {(row) => <p className="py-1.5">{nameOf(row)}</p>}
        </OrderList>
      )}
      {passes.length < MOST && (
        <SelectField
          label="Add a step it must pass"
          hideLabel
          value=""
          options={[
            { value: '', label: passes.length === 0 ? 'Any way will do; add a step…' : 'Add a step…' },
            ...stepOptions(plan, played),
          ]}
          onChange={(value) => {
            const [flow, node] = value.split('/');
            if (flow && node) onChange(withPasses(expect, [...passes, { flow, node }]));
          }}
        />
      )}
    </div>
  );
}

/** The steps on the way that the call takes now, then all others by their flow. */
function stepOptions(plan: Plan, played: PlayedTestCall | undefined): SelectOption[] {
  const nowOn = new Set(played?.steps.map(({ flow, node }) => `${flow}/${node}`));
  const label = (value: string) => {
    const [flow = '', node = ''] = value.split('/');
    return plan.flows[flow]?.nodes[node]?.name ?? node;
  };
  const others = Object.entries(plan.flows).flatMap(([flow, { name, nodes }]) =>
    Object.keys(nodes)
      .map((node) => ({ value: `${flow}/${node}`, label: nodes[node]!.name, group: name }))
      .filter(({ value }) => !nowOn.has(value)),
  );
  return [...[...nowOn].map((value) => ({ value, label: label(value), group: NOW })), ...others];
}

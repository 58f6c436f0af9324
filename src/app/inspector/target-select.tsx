import { unwire } from '../../plan/edits/unwire.ts';
import { wire } from '../../plan/edits/wire.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useStepForm } from './step-form.ts';

interface TargetSelectProps {
  exit: string;
  label: string;
  /** What an exit without a wire says. */
  whenOpen: string;
  hideLabel?: boolean | undefined;
  /** An exit without a wire is something to mend. */
  warn?: boolean | undefined;
}

/** Where an exit goes, without any dragging: nowhere, to a step by name, or to a new one. */
export function TargetSelect({ exit, label, whenOpen, hideLabel, warn }: TargetSelectProps) {
  const { document, kinds, plan, flow, id, step, addAfter, showStep } = useStepForm();
  const { nodes, start } = plan.flows[flow]!;
  const target = step.next[exit];
  const choose = (value: string) => {
    if (value === '') document.edit(unwire(plan, flow, [{ step: id, exit }]));
    else if (value.startsWith('new:')) addAfter({ step: id, exit }, value.slice('new:'.length));
    else document.edit(wire(plan, flow, { step: id, exit }, value.slice('step:'.length)));
  };
  return (
    <div className="flex min-w-0 items-end gap-1">
      <div className="min-w-0 flex-1">
        <SelectField
          label={label}
          hideLabel={hideLabel}
          warning={warn && target === undefined ? 'Leads nowhere yet.' : undefined}
          value={target === undefined ? '' : `step:${target}`}
          options={[
            { value: '', label: whenOpen },
            ...Object.entries(nodes)
              .filter(([other]) => other !== start)
              .map(([other, { name }]) => ({ value: `step:${other}`, label: name, group: 'Steps of this flow' })),
            ...Object.entries(kinds)
              .filter(([, kind]) => kind.group !== 'entry')
              .map(([kind, { title }]) => ({ value: `new:${kind}`, label: `New: ${title}`, group: 'New step' })),
          ]}
          onChange={choose}
        />
      </div>
      {target !== undefined && (
        <span className="pb-0.75">
          <IconButton
            icon="chevron-right"
            size="small"
            label={`Go to ${nodes[target]?.name ?? target}`}
            tooltipSide="left"
            onClick={() => showStep(target)}
          />
        </span>
      )}
    </div>
  );
}

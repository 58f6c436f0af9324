import { unwire } from '../../plan/edits/unwire.ts';
import { wire } from '../../plan/edits/wire.ts';
import { Button } from '../ui/button.tsx';
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
    <SelectField
      label={label}
      hideLabel={hideLabel}
      aside={
        !hideLabel &&
        target !== undefined && (
          <Button variant="link" onClick={() => showStep(target)}>
            Go to step
          </Button>
        )
      }
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
  );
}

import { kindOf } from '../../engine/kind.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import { mainExit } from '../../plan/edits/main-exit.ts';
import { newStep } from '../../plan/edits/new-step.ts';
import { unwire } from '../../plan/edits/unwire.ts';
import { wire } from '../../plan/edits/wire.ts';
import { kindIcon } from '../document/kind-icon.ts';
import { stepChoices } from '../document/step-choices.ts';
import { Button } from '../ui/button.tsx';
import type { PickerGroup, PickerItem } from '../ui/combo-picker.tsx';
import { PickerField } from '../ui/picker-field.tsx';
import { useStepForm } from './step-form.ts';

const NOWHERE = ':nowhere';

interface TargetPickerProps {
  exit: string;
  label: string;
  /** What an exit without a wire says. */
  whenOpen: string;
  hideLabel?: boolean | undefined;
  /** An exit without a wire is something to mend. */
  warn?: boolean | undefined;
  /** What the exit may do instead of leading somewhere, and which of it it does now. */
  instead?:
    | {
        readonly choices: readonly PickerItem[];
        readonly chosen: string | null;
        readonly onChoose: (id: string) => void;
        /** Makes the exit lead somewhere again. */
        readonly release: Edit;
      }
    | undefined;
}

/** Where an exit goes, without any dragging: nowhere, to a step by name, or to a new one. */
export function TargetPicker({ exit, label, whenOpen, hideLabel, warn, instead }: TargetPickerProps) {
  const { document, kinds, plan, flow, id, step, addAfter, showStep } = useStepForm();
  const { nodes, start } = plan.flows[flow]!;
  const wired = step.next[exit];
  const doing = instead?.choices.find((choice) => choice.id === instead.chosen);
  const target = doing || wired === undefined ? undefined : nodes[wired];
  const kind = target && kindOf(kinds, target.kind);
  /** Whether what the exit leads to now follows a new step of a kind. */
  const goesOn = (of: string) => mainExit(plan, kinds, newStep(plan, kinds, flow, { kind: of }).step) !== undefined;
  const newSteps = (group: PickerGroup, place: string, which: (of: string) => boolean = () => true): PickerGroup => ({
    id: `new-${group.id}${place}`,
    label: `New step${place}: ${group.label}`,
    items: group.items
      .filter((item) => which(item.id))
      .map((item) => ({ ...item, id: `new:${item.id}`, label: `New: ${item.label}` })),
  });
  const choose = (picked: string) => {
    const [what = '', name = ''] = picked.split(/:(.*)/s);
    if (what === 'do') return instead?.onChoose(name);
    const freed = doing && instead ? [instead.release] : [];
    const to =
      picked === NOWHERE ? unwire(plan, flow, [{ step: id, exit }]) : wire(plan, flow, { step: id, exit }, name);
    if (what === 'new') {
      for (const edit of freed) document.edit(edit);
      addAfter({ step: id, exit }, name);
    } else document.edit(allOf(to.label, [...freed, to]));
  };
  return (
    <PickerField
      label={label}
      hideLabel={hideLabel}
      aside={
        !hideLabel &&
        target !== undefined && (
          <Button variant="link" onClick={() => showStep(wired!)}>
            Go to step
          </Button>
        )
      }
      warning={warn && !target && !doing ? 'Leads nowhere yet.' : undefined}
      value={doing ? `do:${doing.id}` : target ? `step:${wired}` : NOWHERE}
      shown={doing?.label ?? target?.name ?? whenOpen}
      isEmpty={!doing && !target}
      icon={doing ? doing.icon : kind ? kindIcon(kind) : undefined}
      group={kind && !doing ? kind.group : undefined}
      placeholder="Find a step, or a kind of new step"
      groups={() => [
        { id: 'now', label: '', items: [{ id: NOWHERE, label: whenOpen }] },
        ...(instead
          ? [{ id: 'do', label: 'Instead', items: instead.choices.map((one) => ({ ...one, id: `do:${one.id}` })) }]
          : []),
        {
          id: 'steps',
          label: 'Steps of this flow',
          items: Object.entries(nodes).flatMap(([other, node]) => {
            if (other === start) return [];
            const of = kindOf(kinds, node.kind);
            return [
              {
                id: `step:${other}`,
                label: node.name,
                description: of && of.title !== node.name ? of.title : undefined,
                ...(of ? { icon: kindIcon(of), group: of.group } : {}),
              },
            ];
          }),
        },
        ...stepChoices(kinds).flatMap((group) =>
          target
            ? [
                newSteps(group, ` before “${target.name}”`, goesOn),
                newSteps(group, ` instead of “${target.name}”`, (of) => !goesOn(of)),
              ]
            : [newSteps(group, '')],
        ),
      ]}
      onPick={choose}
    />
  );
}

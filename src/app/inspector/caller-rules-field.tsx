import { freeId } from '../../base/ids.ts';
import type { CallerMatch } from '../../engine/caller-match.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { CallerMatchFields } from './caller-match-fields.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import type { SettingField } from './field-list.ts';
import { moved } from '../ui/moved.ts';
import { Term } from '../things/term.tsx';
import { RowMenu } from './row-menu.tsx';
import { useStepForm } from './step-form.ts';
import { TargetPicker } from './target-picker.tsx';

interface RuleRow {
  readonly id: string;
  readonly name: string;
  readonly match: CallerMatch;
}

/** Rules on who calls; the first that fits decides, so their order matters. */
export function CallerRulesField({ field }: { field: SettingField }) {
  const { step, change, showStep, owner } = useStepForm();
  const rows = (step.settings[field.key] ?? []) as readonly RuleRow[];
  const set = (next: readonly RuleRow[], label: string) => change({ [field.key]: next }, label);
  const alter = (id: string, part: Partial<RuleRow>) =>
    set(
      rows.map((row) => (row.id === id ? { ...row, ...part } : row)),
      `Change “${rows.find((row) => row.id === id)?.name ?? ''}” of ${owner}`,
    );
  const add = () => {
    const id = freeId('rule', (taken) => rows.some((row) => row.id === taken) || taken in step.next);
    set([...rows, { id, name: 'Known callers', match: { by: 'calledBefore' } }], `Add a rule to ${owner}`);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold">
        <Term id={field.meta.term}>{field.meta.label}</Term>
      </legend>
      <ol className="flex flex-col gap-2">
        {rows.map((row, index) => (
          <li key={row.id} className="flex flex-col gap-1.5 rounded-control border border-line p-2">
            <div className="flex items-start gap-1.5">
              <div className="min-w-0 flex-1">
                <CheckedField
                  label={`Name of rule ${index + 1}`}
                  hideLabel
                  value={row.name}
                  maxLength={80}
                  check={checkText(80, 'Give the rule a name.')}
                  onCommit={(name) => alter(row.id, { name })}
                />
              </div>
              <RowMenu
                name={row.name}
                index={index}
                count={rows.length}
                onShow={step.next[row.id] === undefined ? undefined : () => showStep(step.next[row.id]!)}
                onMove={(to) => set(moved(rows, index, to), `Move “${row.name}” of ${owner}`)}
                onRemove={
                  rows.length > 1
                    ? () =>
                        set(
                          rows.filter((other) => other.id !== row.id),
                          `Remove “${row.name}” of ${owner}`,
                        )
                    : undefined
                }
              />
            </div>
            <CallerMatchFields name={row.name} match={row.match} onChange={(match) => alter(row.id, { match })} />
            <TargetPicker exit={row.id} label={`Where “${row.name}” goes`} hideLabel whenOpen="Not wired" warn />
          </li>
        ))}
      </ol>
      <FieldNote>{field.meta.help}</FieldNote>
      <div className="mt-2">
        <Button size="small" icon="plus" disabled={rows.length >= 30} onClick={add}>
          Add a rule
        </Button>
      </div>
    </fieldset>
  );
}

import { freeId } from '../../base/ids.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import type { SettingField } from './field-list.ts';
import { moved } from '../ui/moved.ts';
import { PHONE_KEYS } from './phone-keys.ts';
import { RowMenu } from './row-menu.tsx';
import { useStepForm } from './step-form.ts';
import { TargetSelect } from './target-select.tsx';

interface KeyRow {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  /** Instead of leading somewhere. */
  readonly does?: 'repeat' | 'back' | undefined;
}

const DOES = [
  { value: '', label: 'Goes on to' },
  { value: 'repeat', label: 'Says the menu again' },
  { value: 'back', label: 'Goes back to the menu before' },
];

/** The keys a caller may press: which, what it means, where it goes; in the order of the card. */
export function KeysField({ field }: { field: SettingField }) {
  const { step, change, showStep } = useStepForm();
  const rows = (step.settings[field.key] ?? []) as readonly KeyRow[];
  const set = (next: readonly KeyRow[], label: string) => change({ [field.key]: next }, label);
  const alter = (id: string, part: Partial<KeyRow>) =>
    set(
      rows.map((row) => (row.id === id ? withoutEmpty({ ...row, ...part }) : row)),
      `Change key ${rows.find((row) => row.id === id)?.key ?? ''} of “${step.name}”`,
    );
  const free = PHONE_KEYS.find((key) => rows.every((row) => row.key !== key));
  const add = () => {
    if (free === undefined) return;
    // Ids never follow the wording nor the key: wires hang on them.
    const id = freeId(`key-${free}`, (taken) => rows.some((row) => row.id === taken) || taken in step.next);
    set([...rows, { id, key: free, label: `Choice ${free}` }], `Add key ${free} to “${step.name}”`);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold">{field.meta.label}</legend>
      <ul className="flex flex-col gap-2">
        {rows.map((row, index) => (
          <li key={row.id} className="rounded-control border border-line p-2">
            <div className="mb-1.5 flex items-start gap-1.5">
              <div className="w-14 shrink-0">
                <SelectField
                  label={`Key of ${row.label}`}
                  hideLabel
                  value={row.key}
                  options={PHONE_KEYS.map((key) => ({
                    value: key,
                    label: key,
                    disabled: key !== row.key && rows.some((other) => other.key === key),
                  }))}
                  onChange={(key) => alter(row.id, { key })}
                />
              </div>
              <div className="min-w-0 flex-1">
                <CheckedField
                  label={`What key ${row.key} means`}
                  hideLabel
                  value={row.label}
                  maxLength={60}
                  check={checkText(60, 'Say what this key is for.')}
                  onCommit={(label) => alter(row.id, { label })}
                />
              </div>
              <RowMenu
                name={`key ${row.key}`}
                index={index}
                count={rows.length}
                onShow={step.next[row.id] === undefined ? undefined : () => showStep(step.next[row.id]!)}
                onMove={(to) => set(moved(rows, index, to), `Move key ${row.key} of “${step.name}”`)}
                onRemove={() =>
                  set(
                    rows.filter((other) => other.id !== row.id),
                    `Remove key ${row.key} of “${step.name}”`,
                  )
                }
              />
            </div>
            <div className="flex flex-col gap-1.5">
              <SelectField
                label={`What key ${row.key} does`}
                hideLabel
                value={row.does ?? ''}
                options={DOES}
                onChange={(does) => alter(row.id, { does: does === 'repeat' || does === 'back' ? does : undefined })}
              />
              {row.does === undefined && (
                <TargetSelect exit={row.id} label={`Where key ${row.key} goes`} hideLabel whenOpen="Not wired" warn />
              )}
            </div>
          </li>
        ))}
      </ul>
      {rows.length === 0 && <FieldNote tone="warning">Without a key callers can only wait.</FieldNote>}
      <div className="mt-2">
        <Button size="small" icon="plus" disabled={free === undefined} onClick={add}>
          Add a key
        </Button>
      </div>
    </fieldset>
  );
}

/** A member that says nothing is left out, as the plan has it. */
function withoutEmpty({ does, ...row }: KeyRow): KeyRow {
  return does === undefined ? row : { ...row, does };
}

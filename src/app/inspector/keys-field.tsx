import { useRef } from 'react';
import { freeId } from '../../base/ids.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import { spokenKeys } from '../../verify/spoken-key-words.ts';
import { stepGreetings } from '../../verify/step-greetings.ts';
import { stepsIn } from '../../verify/steps-of.ts';
import { Term } from '../things/term.tsx';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import type { PickerItem } from '../ui/combo-picker.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { moved } from '../ui/moved.ts';
import type { SettingField } from './field-list.ts';
import { KeyMap, PAD } from './key-map.tsx';
import { PHONE_KEYS } from './phone-keys.ts';
import { RowMenu } from './row-menu.tsx';
import { saidChoice } from './said-choice.ts';
import { useStepForm } from './step-form.ts';
import { TargetPicker } from './target-picker.tsx';

interface KeyRow {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  /** Instead of leading somewhere. */
  readonly does?: 'repeat' | 'back' | undefined;
}

const DOES: readonly PickerItem[] = [
  { id: 'repeat', label: 'Says the menu again', icon: 'rotate-ccw' },
  { id: 'back', label: 'Goes back to the menu before', icon: 'undo' },
];

/** The keys a caller may press, as a picture of the phone and as a list: which, what each means, where it goes. */
export function KeysField({ field }: { field: SettingField }) {
  const { step, change, showStep, plan, kinds, flow, id: stepId, owner } = useStepForm();
  const list = useRef<HTMLUListElement>(null);
  const rows = (step.settings[field.key] ?? []) as readonly KeyRow[];
  const set = (next: readonly KeyRow[], label: string) => change({ [field.key]: next }, label);
  const altered = (id: string, part: Partial<KeyRow>) =>
    rows.map((row) => (row.id === id ? withoutEmpty({ ...row, ...part }) : row));
  const alter = (row: KeyRow, part: Partial<KeyRow>) => set(altered(row.id, part), `Change key ${row.key} of ${owner}`);
  const checked = stepsIn(plan, kinds, flow).get(stepId);
  const heard = checked ? stepGreetings(plan, kinds, checked).map(({ text }) => text) : [];
  const used = new Map(rows.map(({ key, label }) => [key, label]));
  const said = new Set(heard.flatMap((text) => [...spokenKeys(text)]).filter((key) => !used.has(key)));
  const free = PHONE_KEYS.find((key) => !used.has(key));

  const focusRow = (key: string) =>
    requestAnimationFrame(() => {
      const name = list.current?.querySelector<HTMLInputElement>(`[data-key="${CSS.escape(key)}"] input`);
      name?.scrollIntoView({ block: 'nearest' });
      name?.focus();
      name?.select();
    });
  const labelOf = (key: string) =>
    heard.map((text) => saidChoice(text, key)).find((words) => words !== null) ?? `Choice ${key}`;
  const add = (keys: readonly string[]) => {
    let next = rows;
    for (const key of keys) {
      // Ids never follow the wording nor the key: wires hang on them.
      const id = freeId(`key-${key}`, (taken) => next.some((row) => row.id === taken) || taken in step.next);
      next = inserted(next, { id, key, label: labelOf(key) });
    }
    const words = keys.length === 1 ? `key ${keys[0]}` : `keys ${keys.join(', ')}`;
    set(next, `Add ${words} to ${owner}`);
    announce(`Added ${words}`);
    focusRow(keys[0]!);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2.5">
      <legend className="mb-1.5 text-sm font-semibold">
        <Term id={field.meta.term}>{field.meta.label}</Term>
      </legend>
      <KeyMap
        label="Keys of the phone"
        used={used}
        said={said}
        onPick={(key) => (used.has(key) ? focusRow(key) : add([key]))}
      />
      {said.size > 0 && (
        <div className="flex flex-col gap-1.5">
          <FieldNote tone="warning">The greeting offers what no key does yet:</FieldNote>
          <div className="flex flex-wrap gap-1.5">
            {[...said].map((key) => (
              <Button
                key={key}
                size="small"
                icon="plus"
                aria-label={`Add key ${key}: ${labelOf(key)}`}
                onClick={() => add([key])}
              >
                {key} {labelOf(key)}
              </Button>
            ))}
            {said.size > 1 && (
              <Button size="small" variant="quiet" onClick={() => add([...said])}>
                Add all {said.size}
              </Button>
            )}
          </div>
        </div>
      )}
      <ul ref={list} className="flex flex-col gap-2">
        {rows.map((row, index) => (
          <li key={row.id} data-key={row.key} className="flex gap-2 rounded-control border border-line p-2">
            <KeySelect
              row={row}
              taken={(key) => key !== row.key && used.has(key)}
              onChange={(key) => alter(row, { key })}
            />
            <div className="flex min-w-0 flex-1 flex-col gap-1.5">
              <div className="flex items-start gap-1">
                <div className="min-w-0 flex-1">
                  <CheckedField
                    label={`What key ${row.key} means`}
                    hideLabel
                    value={row.label}
                    maxLength={60}
                    check={checkText(60, 'Say what this key is for.')}
                    onCommit={(label) => alter(row, { label })}
                  />
                </div>
                <RowMenu
                  name={`key ${row.key}`}
                  index={index}
                  count={rows.length}
                  onShow={step.next[row.id] === undefined ? undefined : () => showStep(step.next[row.id]!)}
                  onMove={(to) => set(moved(rows, index, to), `Move key ${row.key} of ${owner}`)}
                  onRemove={() =>
                    set(
                      rows.filter((other) => other.id !== row.id),
                      `Remove key ${row.key} of ${owner}`,
                    )
                  }
                />
              </div>
              <TargetPicker
                exit={row.id}
                label={`Where key ${row.key} goes`}
                hideLabel
                whenOpen="Not wired"
                warn
                instead={{
                  choices: DOES,
                  chosen: row.does ?? null,
                  onChoose: (does) => alter(row, { does: does === 'back' ? 'back' : 'repeat' }),
                  release: setSettings(plan, kinds, flow, stepId, {
                    [field.key]: altered(row.id, { does: undefined }),
                  }),
                }}
              />
            </div>
          </li>
        ))}
      </ul>
      {rows.length === 0 && (
        <FieldNote tone="warning">Without a key callers can only wait. Press one on the phone above.</FieldNote>
      )}
      <div>
        <Button
          size="small"
          icon="plus"
          disabled={free === undefined}
          onClick={() => free !== undefined && add([free])}
        >
          Add a key
        </Button>
      </div>
    </fieldset>
  );
}

interface KeySelectProps {
  row: KeyRow;
  taken: (key: string) => boolean;
  onChange: (key: string) => void;
}

/** The key itself, as the device's own short list that looks like a key. */
function KeySelect({ row, taken, onChange }: KeySelectProps) {
  return (
    <select
      aria-label={`Key of ${row.label}`}
      value={row.key}
      className="tabular size-8.5 shrink-0 cursor-pointer appearance-none rounded-control border border-accent bg-accent-soft text-center text-md font-semibold text-text max-sm:text-[1rem]"
      onChange={(event) => onChange(event.target.value)}
    >
      {PAD.map((key) => (
        <option key={key} value={key} disabled={taken(key)} className="bg-panel text-text">
          {key}
        </option>
      ))}
    </select>
  );
}

/** Where the keys stand in their order a new one takes its place among them, else it comes last. */
function inserted(rows: readonly KeyRow[], row: KeyRow): KeyRow[] {
  const rank = (key: string) => PHONE_KEYS.findIndex((known) => known === key);
  const isOrdered = rows.every((one, at) => at === 0 || rank(rows[at - 1]!.key) < rank(one.key));
  const at = isOrdered ? rows.findIndex(({ key }) => rank(key) > rank(row.key)) : -1;
  return at < 0 ? [...rows, row] : [...rows.slice(0, at), row, ...rows.slice(at)];
}

/** A member that says nothing is left out, as the plan has it. */
function withoutEmpty({ does, ...row }: KeyRow): KeyRow {
  return does === undefined ? row : { ...row, does };
}

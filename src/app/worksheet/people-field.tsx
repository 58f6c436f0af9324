import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import { FieldNote } from '../ui/field-note.tsx';
import { moved } from '../ui/moved.ts';
import { OrderList } from '../ui/order-list.tsx';
import { PickerField } from '../ui/picker-field.tsx';

interface PeopleFieldProps {
  sheet: Worksheet;
  label: string;
  help: string | undefined;
  problem: string | undefined;
  /** Row ids, in order. */
  people: readonly string[];
  onChange: (people: readonly string[]) => void;
}

/** Some of the people on the sheet, in an order. */
export function PeopleField({ sheet, label, help, problem, people, onChange }: PeopleFieldProps) {
  const nameOf = (id: string) => sheet.people.rows.find((row) => row.id === id)?.name.trim() || 'Somebody';
  const others = sheet.people.rows.filter(({ id, name }) => !people.includes(id) && name.trim() !== '');
  return (
    <div className="flex flex-col gap-2">
      <PickerField
        label={label}
        help={help}
        error={problem}
        value={null}
        shown={others.length > 0 ? 'Add a person…' : 'Nobody else is under People'}
        isEmpty
        placeholder="Their name"
        groups={() => [{ id: 'people', label: '', items: others.map(({ id, name }) => ({ id, label: name.trim() })) }]}
        onPick={(id) => onChange([...people, id])}
      />
      {people.length > 0 && (
        <OrderList
          label={label}
          items={people}
          idOf={(id) => id}
          nameOf={nameOf}
          onMove={(from, to) => onChange(moved(people, from, to))}
          onRemove={(id) => onChange(people.filter((one) => one !== id))}
        >
          {(id) => <p className="py-1">{nameOf(id)}</p>}
        </OrderList>
      )}
      {sheet.people.rows.length === 0 && <FieldNote tone="help">Enter the people first, under People.</FieldNote>}
    </div>
  );
}

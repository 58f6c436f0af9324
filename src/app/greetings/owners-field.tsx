import type { Plan } from '../../plan/plan.ts';
import { hrefOf } from '../shell/place.ts';
import { sayRemoved } from '../things/say-removed.ts';
import { FieldNote } from '../ui/field-note.tsx';
import { moved } from '../ui/moved.ts';
import { OrderList } from '../ui/order-list.tsx';
import { SelectField } from '../ui/select-field.tsx';

interface OwnersFieldProps {
  plan: Plan;
  owners: readonly string[];
  urgent: boolean;
  /** `done` says what was done, for the name of the edit. */
  onChange: (owners: string[], done: string) => void;
}

/** Who is told of messages, the first first: added from a list, put in order, taken out. */
export function OwnersField({ plan, owners, urgent, onChange }: OwnersFieldProps) {
  const others = Object.entries(plan.people).filter(([id]) => !owners.includes(id));
  const nameOf = (id: string) => plan.people[id]?.name ?? 'Somebody who is gone';
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-sm font-semibold">Owners</legend>
      {owners.length === 0 ? (
        <FieldNote tone="warning">
          Nobody owns this mailbox: {urgent ? 'nobody would be alerted' : 'nobody would hear the messages'}. Add an
          owner.
        </FieldNote>
      ) : (
        <OrderList
          label="Owners"
          items={owners}
          idOf={(id) => id}
          nameOf={nameOf}
          removeWord="Take out"
          onMove={(from, to) => onChange(moved(owners, from, to), 'Move an owner of')}
          onRemove={(gone) => {
            onChange(
              owners.filter((id) => id !== gone),
              'Take an owner out of',
            );
            sayRemoved(`${nameOf(gone)} is no longer an owner`);
          }}
        >
          {(id) => (
            <a
              className="inline-flex min-h-8.5 max-w-full items-center font-semibold hover:underline"
              href={hrefOf({ plan: plan.id, page: 'people', flow: null, item: id })}
            >
              <span className="truncate">{nameOf(id)}</span>
            </a>
          )}
        </OrderList>
      )}
      <div className="w-64 max-w-full">
        <SelectField
          label="Add an owner"
          hideLabel
          value=""
          disabled={others.length === 0 || owners.length >= 50}
          options={[
            {
              value: '',
              label:
                others.length > 0
                  ? 'Add an owner…'
                  : owners.length > 0
                    ? 'Everybody is an owner'
                    : 'Add people first, under People',
            },
            ...others.map(([value, { name }]) => ({ value, label: name })),
          ]}
          onChange={(id) => {
            if (id !== '') onChange([...owners, id], 'Add an owner to');
          }}
        />
      </div>
    </fieldset>
  );
}

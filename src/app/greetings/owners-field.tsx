import { useRef } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { hrefOf } from '../shell/place.ts';
import { FieldNote } from '../ui/field-note.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { SelectField } from '../ui/select-field.tsx';

interface OwnersFieldProps {
  plan: Plan;
  owners: readonly string[];
  urgent: boolean;
  /** `done` says what was done, for the name of the edit. */
  onChange: (owners: string[], done: string) => void;
}

/** Who is told of messages, the first first: added from a list, moved and taken out by buttons. */
export function OwnersField({ plan, owners, urgent, onChange }: OwnersFieldProps) {
  const adding = useRef<HTMLDivElement>(null);
  const others = Object.entries(plan.people).filter(([id]) => !owners.includes(id));
  const move = (index: number, by: number) => {
    const next = owners.filter((_, at) => at !== index);
    next.splice(index + by, 0, owners[index]!);
    onChange(next, 'Move an owner of');
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-sm font-semibold">Owners</legend>
      {owners.length === 0 ? (
        <FieldNote tone="warning">
          Nobody owns this mailbox: {urgent ? 'nobody would be alerted' : 'nobody would hear the messages'}. Add an
          owner.
        </FieldNote>
      ) : (
        <ol className="flex flex-col divide-y divide-line rounded-control border border-line">
          {owners.map((id, index) => {
            const name = plan.people[id]?.name ?? 'Somebody who is gone';
            return (
              <li key={id} className="flex min-h-10 items-center gap-1 py-1 pr-1.5 pl-3">
                <span className="tabular w-5 text-sm text-muted">{index + 1}</span>
                <a
                  className="min-w-0 flex-1 truncate font-semibold hover:underline"
                  href={hrefOf({ plan: plan.id, page: 'people', flow: null, item: id })}
                >
                  {name}
                </a>
                <IconButton
                  icon="chevron-up"
                  size="small"
                  label={`Move ${name} up`}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  icon="chevron-down"
                  size="small"
                  label={`Move ${name} down`}
                  disabled={index === owners.length - 1}
                  onClick={() => move(index, 1)}
                />
                <IconButton
                  icon="x"
                  size="small"
                  label={`Take out ${name}`}
                  onClick={() => {
                    onChange(
                      owners.filter((other) => other !== id),
                      'Take an owner out of',
                    );
                    // The button is gone with its row.
                    adding.current?.querySelector('select')?.focus();
                  }}
                />
              </li>
            );
          })}
        </ol>
      )}
      <div ref={adding} className="w-64 max-w-full">
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

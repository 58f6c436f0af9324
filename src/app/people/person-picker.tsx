import { useRef, useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { ComboPicker } from '../ui/combo-picker.tsx';
import { Popover } from '../ui/popover.tsx';

const NEW = ':new';

interface PersonPickerProps {
  label: string;
  plan: Plan;
  /** People who are not offered, such as those who are in already. */
  without: readonly string[];
  onPick: (person: string) => void;
  /** With it a name that nobody has can be added in place. */
  onCreate?: ((name: string) => void) | undefined;
  disabled?: boolean | undefined;
}

/** A button that opens a list to find a person in, or to make a new one by name. */
export function PersonPicker({ label, plan, without, onPick, onCreate, disabled }: PersonPickerProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const people = Object.entries(plan.people).filter(([id]) => !without.includes(id));
  const name = query.trim().slice(0, 80);
  const groups = [
    {
      id: 'people',
      label: '',
      items: people.map(([id, person]) => ({
        id,
        label: person.name,
        description: person.role,
        icon: 'user' as const,
      })),
    },
    ...(onCreate && name !== ''
      ? [{ id: 'new', label: '', items: [{ id: NEW, label: `New person “${name}”`, icon: 'plus' as const }] }]
      : []),
  ];
  return (
    <>
      <Button
        ref={button}
        size="small"
        icon="plus"
        disabled={disabled}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <Popover anchor={() => button.current} onClose={() => setOpen(false)} label={label} width="list">
          <ComboPicker
            label="Find a person"
            placeholder={onCreate ? 'Find, or type a new name' : 'Find a person'}
            groups={groups}
            onQuery={setQuery}
            emptyText={(text) =>
              text === '' ? 'Everybody is in already. Type a name to add somebody new.' : `Nobody is called “${text}”.`
            }
            onPick={(id) => {
              setOpen(false);
              setQuery('');
              if (id === NEW) onCreate?.(name);
              else onPick(id);
            }}
          />
        </Popover>
      )}
    </>
  );
}

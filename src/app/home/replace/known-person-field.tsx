import { phoneText } from '../../../engine/phone-text.ts';
import type { KnownPerson } from '../../../plan/edits/same-person.ts';
import { PickerField } from '../../ui/picker-field.tsx';
import { atWords } from './at-words.ts';
import type { Found } from './found-things.ts';

interface KnownPersonFieldProps {
  label: string;
  value: KnownPerson | null;
  people: readonly Found<KnownPerson>[];
  help?: string | undefined;
  error: string | undefined;
  onChange: (person: KnownPerson | null) => void;
}

/** One of the people that clients have, by name or number. */
export function KnownPersonField({ label, value, people, help, error, onChange }: KnownPersonFieldProps) {
  return (
    <PickerField
      label={label}
      icon="user"
      value={value?.name ?? null}
      shown={value?.name ?? 'Choose a person'}
      isEmpty={value === null}
      placeholder="Name or number"
      help={help}
      error={error}
      groups={() => [
        {
          id: 'people',
          label: '',
          items: people.map(({ thing, clients }) => ({
            id: thing.name,
            label: thing.name,
            icon: 'user',
            description: atWords(clients),
            keywords: thing.numbers.map(phoneText).join(' '),
          })),
        },
      ]}
      onPick={(name) => onChange(people.find(({ thing }) => thing.name === name)?.thing ?? null)}
    />
  );
}

import { useMemo } from 'react';
import { counted } from '../../../base/counted.ts';
import { phoneText } from '../../../engine/phone-text.ts';
import { PickerField } from '../../ui/picker-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { atWords } from './at-words.ts';
import { foundDaySets, foundNumbers, foundPeople, type Found, type ReplaceClient } from './found-things.ts';
import { KnownPersonField } from './known-person-field.tsx';
import { KINDS_OF, type FieldErrors, type ReplaceForm } from './replace-form.ts';

interface WhatStepProps {
  clients: readonly ReplaceClient[];
  form: ReplaceForm;
  errors: FieldErrors;
  onChange: (form: ReplaceForm) => void;
}

/** What is to be replaced: of which kind, then which one of those that clients have. */
export function WhatStep({ clients, form, errors, onChange }: WhatStepProps) {
  const people = useMemo(() => foundPeople(clients), [clients]);
  const numbers = useMemo(() => foundNumbers(clients), [clients]);
  const sets = useMemo(() => foundDaySets(clients), [clients]);
  return (
    <div className="flex min-h-40 flex-col gap-5 pb-2">
      <Segmented
        label="What is replaced?"
        look="chips"
        value={form.of}
        options={Object.entries(KINDS_OF).map(([value, label]) => ({ value: value as ReplaceForm['of'], label }))}
        onChange={(of) => onChange({ ...form, of, left: [] })}
      />
      <div className="max-w-[28rem]">
        {form.of === 'person' && (
          <KnownPersonField
            label="Who leaves?"
            value={form.oldPerson}
            people={people}
            error={errors['old']}
            onChange={(oldPerson) => onChange({ ...form, oldPerson, left: [] })}
          />
        )}
        {form.of === 'outside' && (
          <PickerField
            label="Which number is not right any more?"
            icon="phone-outgoing"
            value={form.oldNumber}
            shown={form.oldNumber === null ? 'Choose a number' : phoneText(form.oldNumber)}
            isEmpty={form.oldNumber === null}
            placeholder="Number, person or step"
            error={errors['old']}
            groups={() => [
              {
                id: 'numbers',
                label: '',
                items: numbers.map(({ thing: { e164, where }, clients: at }) => ({
                  id: e164,
                  label: phoneText(e164),
                  icon: 'phone-outgoing',
                  description: `${where}, ${atWords(at)}`,
                  keywords: e164,
                })),
              },
            ]}
            onPick={(e164) => onChange({ ...form, oldNumber: e164, left: [] })}
          />
        )}
        {form.of === 'holidays' && (
          <PickerField
            label="Which days?"
            icon="calendar"
            value={form.oldDays?.id ?? null}
            shown={form.oldDays?.name ?? 'Choose a list of days'}
            isEmpty={form.oldDays === null}
            placeholder="Country, hours or client"
            error={errors['old']}
            groups={() => [
              {
                id: 'sets',
                label: '',
                items: sets.map(({ thing, clients: at }) => ({
                  id: thing.id,
                  label: thing.name,
                  icon: 'calendar',
                  description: `${counted(thing.days.length, 'day')}, ${atWords(at)}`,
                })),
              },
            ]}
            onPick={(id) => onChange({ ...form, oldDays: thingOf(sets, (set) => set.id === id), left: [] })}
          />
        )}
      </div>
    </div>
  );
}

const thingOf = <Thing,>(found: readonly Found<Thing>[], is: (thing: Thing) => boolean): Thing | null =>
  found.find(({ thing }) => is(thing))?.thing ?? null;

import { useMemo } from 'react';
import { phoneText } from '../../../engine/phone-text.ts';
import { sameName } from '../../../plan/edits/same-person.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DaySetField } from './day-set-field.tsx';
import { foundPeople, type ReplaceClient } from './found-things.ts';
import type { FieldErrors, ReplaceForm } from './replace-form.ts';
import { KnownPersonField } from './known-person-field.tsx';

interface WithStepProps {
  clients: readonly ReplaceClient[];
  form: ReplaceForm;
  errors: FieldErrors;
  onChange: (form: ReplaceForm) => void;
}

/** What takes the place: somebody new or known, another number, or other days. */
export function WithStep({ clients, form, errors, onChange }: WithStepProps) {
  const people = useMemo(() => foundPeople(clients), [clients]);
  if (form.of === 'holidays') return <DaySetField clients={clients} form={form} errors={errors} onChange={onChange} />;
  if (form.of === 'outside')
    return (
      <div className="max-w-[28rem] pb-2">
        <TextField
          label="New number"
          aside={`instead of ${phoneText(form.oldNumber ?? '')}`}
          type="tel"
          placeholder="(312) 555-0100"
          maxLength={40}
          value={shown(form.newNumber)}
          error={errors['now']}
          onChange={(newNumber) => onChange({ ...form, newNumber })}
        />
      </div>
    );
  const others = people.filter(({ thing }) => form.oldPerson === null || !sameName(thing.name, form.oldPerson.name));
  return (
    <div className="flex min-h-40 flex-col gap-5 pb-2">
      <Segmented
        label="Who takes the place?"
        look="chips"
        value={form.known ? 'known' : 'new'}
        options={[
          { value: 'new', label: 'Somebody new' },
          { value: 'known', label: 'Somebody who works at a client already' },
        ]}
        onChange={(is) => onChange({ ...form, known: is === 'known' })}
      />
      {form.known ? (
        <div className="max-w-[28rem]">
          <KnownPersonField
            label="Who?"
            value={form.knownPerson}
            people={others}
            help="Where they do not work yet, they come new with the same mobile."
            error={errors['now']}
            onChange={(knownPerson) => onChange({ ...form, knownPerson })}
          />
        </div>
      ) : (
        <div className="grid max-w-[44rem] gap-4 sm:grid-cols-2">
          <TextField
            label="Name"
            value={form.name}
            maxLength={80}
            error={errors['name']}
            onChange={(name) => onChange({ ...form, name })}
          />
          <TextField
            label="Mobile"
            aside="empty: none"
            type="tel"
            placeholder="(312) 555-0100"
            maxLength={40}
            value={shown(form.mobile)}
            help="The desk phone, the extension and the hours are taken over."
            error={errors['mobile']}
            onChange={(mobile) => onChange({ ...form, mobile })}
          />
        </div>
      )}
    </div>
  );
}

const shown = (text: string): string => (/^\+\d{5,15}$/.test(text) ? phoneText(text) : text);

import { phoneText } from '../../../engine/phone-text.ts';
import type { Plan } from '../../../plan/plan.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CopyForm, FieldErrors, PersonForm } from './copy-form.ts';

interface PeopleStepProps {
  plan: Plan;
  form: CopyForm;
  errors: FieldErrors;
  onChange: (form: CopyForm) => void;
}

const ANSWERS: Readonly<Record<PersonForm['is'], string>> = {
  later: 'Somebody, named later',
  other: 'Somebody else…',
  same: 'The same person works for both',
  gone: 'Nobody: leave them out',
};

/** Who stands in each person's place at the other office. */
export function PeopleStep({ plan, form, errors, onChange }: PeopleStepProps) {
  const set = (id: string, change: Partial<PersonForm>) =>
    onChange({ ...form, people: { ...form.people, [id]: { ...form.people[id]!, ...change } } });
  return (
    <ul className="flex flex-col divide-y divide-line">
      {Object.entries(plan.people).map(([id, { name, role, phones }]) => {
        const person = form.people[id]!;
        const mobiles = phones.filter((phone) => phone.type === 'mobile');
        return (
          <li key={id} className="flex flex-col gap-3 py-3">
            <div className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_16rem]">
              <div className="min-w-0">
                <p className="font-semibold">{name}</p>
                {role !== undefined && <p className="text-muted">{role}</p>}
              </div>
              <SelectField
                label={`In place of ${name}`}
                hideLabel
                value={person.is}
                options={Object.entries(ANSWERS).map(([value, label]) => ({ value, label }))}
                onChange={(is) => set(id, { is: is as PersonForm['is'] })}
              />
            </div>
            {person.is === 'other' && (
              <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_6rem_minmax(0,1fr)]">
                <TextField
                  label="Name"
                  value={person.name}
                  maxLength={80}
                  error={errors[`name/${id}`]}
                  onChange={(text) => set(id, { name: text })}
                />
                <TextField
                  label="Extension"
                  value={person.extension}
                  maxLength={8}
                  error={errors[`extension/${id}`]}
                  onChange={(text) => set(id, { extension: text })}
                />
                {mobiles.map((phone) => (
                  <TextField
                    key={phone.id}
                    label="Mobile"
                    aside="empty: none"
                    type="tel"
                    maxLength={40}
                    value={shown(person.mobiles[phone.id] ?? '')}
                    error={errors[`mobile/${id}/${phone.id}`]}
                    onChange={(text) => set(id, { mobiles: { ...person.mobiles, [phone.id]: text } })}
                  />
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const shown = (text: string): string => (text.startsWith('+') ? phoneText(text) : text);

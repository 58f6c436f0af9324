import { useMemo, type ReactNode } from 'react';
import { countryName } from '../../plan/country-name.ts';
import { KNOWN_COUNTRIES } from '../../plan/dialling-zones.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ZoneField } from '../ui/zone-field.tsx';
import { officeHere } from './guess-office.ts';

/** What every new plan asks: how the office is called, and where it is. */
export interface OfficeAnswers {
  readonly name: string;
  readonly zone: string;
  readonly country: string;
}

const MOST = 80;

/** What is said of a name while it is longer than a name can be. */
const tooLong = (name: string): string | null =>
  name.trim().length > MOST ? `At most ${MOST} characters; this has ${name.trim().length}.` : null;

/** The answers before anybody has typed: nothing, and where this computer seems to be. */
export const firstAnswers = (): OfficeAnswers => ({ name: '', ...officeHere() });

interface OfficeFieldsProps {
  value: OfficeAnswers;
  /** What is wrong with the office's name. */
  problem?: ReactNode;
  onChange: (value: OfficeAnswers) => void;
}

/** Name, time zone and country of an office. */
export function OfficeFields({ value, problem, onChange }: OfficeFieldsProps) {
  const here = useMemo(() => officeHere(), []);
  const countries = useMemo(
    () =>
      KNOWN_COUNTRIES.map((country) => ({ value: country, label: countryName(country) })).sort((one, other) =>
        one.label.localeCompare(other.label, 'en'),
      ),
    [],
  );
  return (
    <>
      <TextField
        label="Name of the office"
        help="Callers hear it in the greetings."
        value={value.name}
        autoComplete="organization"
        required
        // Not cut at the limit: what a name loses there is not seen.
        error={problem ?? tooLong(value.name)}
        onChange={(name) => onChange({ ...value, name })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <ZoneField
          label="Time zone"
          value={value.zone === here.zone ? undefined : value.zone}
          whenEmpty={`${here.zone.replaceAll('_', ' ')} (this computer)`}
          onChange={(zone) => onChange({ ...value, zone: zone ?? here.zone })}
        />
        <SelectField
          label="Country"
          value={value.country}
          options={countries}
          onChange={(country) => onChange({ ...value, country })}
        />
      </div>
    </>
  );
}

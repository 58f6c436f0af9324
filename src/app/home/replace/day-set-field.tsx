import { useMemo, useState } from 'react';
import { counted } from '../../../base/counted.ts';
import { holidaysFor, isDayOff, WHOLE_COUNTRY, type CountryHolidays } from '../../../exchange/holiday-set.ts';
import { countryName } from '../../../plan/country-name.ts';
import { backendNowMs } from '../../backend/backend-clock.ts';
import { useAnswer } from '../../backend/use-answer.ts';
import { fetchHolidayIndex, fetchHolidays } from '../../things/fetch-holidays.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { foundDaySets, type DaySet, type ReplaceClient } from './found-things.ts';
import type { FieldErrors, ReplaceForm } from './replace-form.ts';

interface DaySetFieldProps {
  clients: readonly ReplaceClient[];
  form: ReplaceForm;
  errors: FieldErrors;
  onChange: (form: ReplaceForm) => void;
}

const COUNTRY = 'country:';

/** The days that take the place of others: a country's holidays, or the special days that some hours at a client have. */
export function DaySetField({ clients, form, errors, onChange }: DaySetFieldProps) {
  const sets = useMemo(() => foundDaySets(clients).map(({ thing }) => thing), [clients]);
  const [code, setCode] = useState<string | null>(() =>
    form.newDays?.id.startsWith(COUNTRY) ? form.newDays.id.slice(COUNTRY.length).split('/')[0]! : null,
  );
  const countries = useAnswer({ queryKey: ['holidays'], queryFn: fetchHolidayIndex, staleTime: Infinity });
  const holidays = useAnswer({
    queryKey: ['holidays', code],
    enabled: code !== null,
    queryFn: () => fetchHolidays(code!, countryName(code!)),
    staleTime: ({ state }) => (state.data?.ok === true ? Infinity : 0),
  });
  const file = holidays.data?.ok === true && holidays.data.value.code === code ? holidays.data.value : null;
  const why =
    holidays.data?.ok === false ? holidays.data.error : countries.data?.ok === false ? countries.data.error : null;
  const index = countries.data?.ok === true ? countries.data.value : null;
  const region = form.newDays?.id.split('/')[1] ?? WHOLE_COUNTRY;
  const choose = async (id: string) => {
    if (!id.startsWith(COUNTRY)) {
      setCode(null);
      return onChange({ ...form, newDays: sets.find((set) => set.id === id) ?? null });
    }
    const next = id.slice(COUNTRY.length);
    setCode(next);
    onChange({ ...form, newDays: null });
    const read = await fetchHolidays(next, countryName(next));
    if (read.ok) onChange({ ...form, newDays: daysOf(read.value, WHOLE_COUNTRY) });
    return undefined;
  };
  const regions = Object.entries(file?.regions ?? {});
  return (
    <div className="flex min-h-40 flex-col gap-4 pb-2">
      <div className="grid max-w-[44rem] gap-4 sm:grid-cols-2">
        <SelectField
          label="New days"
          value={code === null ? (form.newDays?.id ?? '') : `${COUNTRY}${code}`}
          error={errors['now']}
          options={[
            { value: '', label: 'Choose…', disabled: true },
            ...sets
              .filter(({ id }) => id.includes('/') && id !== form.oldDays?.id)
              .map(({ id, name }) => ({ value: id, label: name, group: 'As a client has them' })),
            ...Object.entries(index?.countries ?? {}).map(([value, { name }]) => ({
              value: `${COUNTRY}${value}`,
              label: name,
              group: 'Public holidays of',
            })),
          ]}
          onChange={(id) => void choose(id)}
        />
        {regions.length > 0 && file && (
          <SelectField
            label="Region"
            value={region}
            options={[
              { value: WHOLE_COUNTRY, label: code === 'US' ? 'Federal holidays' : 'The whole country' },
              ...regions.map(([value, label]) => ({ value, label })),
            ]}
            onChange={(next) => onChange({ ...form, newDays: daysOf(file, next) })}
          />
        )}
      </div>
      {code !== null && file === null && why === null && (
        <p className="flex items-center gap-2 text-muted">
          <Spinner size={15} /> Fetching the holidays…
        </p>
      )}
      {why !== null && (
        <div role="alert">
          <Notice
            tone="warning"
            title="No holidays to choose from"
            actions={
              <Button
                variant="link"
                onClick={() => {
                  void countries.refetch();
                  if (code !== null) void choose(`${COUNTRY}${code}`);
                }}
              >
                Try again
              </Button>
            }
          >
            {why}
          </Notice>
        </div>
      )}
      {form.newDays && (
        <p className="text-muted">
          <span className="font-semibold text-text">{counted(form.newDays.days.length, 'day')}:</span>{' '}
          {form.newDays.days.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </div>
  );
}

/** The days off of a country or a region, closed all day. */
function daysOf(file: CountryHolidays, region: string): DaySet {
  const today = new Date(backendNowMs()).toISOString().slice(0, 10);
  const days = holidaysFor(file, region, today).filter(isDayOff);
  const of = region === WHOLE_COUNTRY ? file.name : `${file.regions[region] ?? region}, ${file.name}`;
  return {
    id: `${COUNTRY}${file.code}/${region}`,
    name: `Public holidays of ${of}`,
    days: days.map(({ id, name, day }) => ({ id, name, day, effect: { kind: 'closed' } })),
  };
}

import '../ui/tick.css';
import { useMemo, useState } from 'react';
import { counted } from '../../base/counted.ts';
import type { SpecialDay } from '../../calendar/hours.ts';
import { addHolidays, holidaysFor, isDayOff, WHOLE_COUNTRY, type Holiday } from '../../exchange/holiday-set.ts';
import { countryName } from '../../plan/country-name.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Pill } from '../ui/pill.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { dayText } from '../../calendar/day-text.ts';
import { fetchHolidayIndex, fetchHolidays } from '../things/fetch-holidays.ts';
import { nextDatesOf } from './next-dates.ts';
import { useAnswer } from '../backend/use-answer.ts';

interface HolidaysDialogProps {
  /** The plan's; chosen at first. */
  country: string;
  today: string;
  /** Those that are there. */
  specialDays: readonly SpecialDay[];
  onAdd: (chosen: readonly Holiday[]) => void;
  onClose: () => void;
}

const KIND = {
  public: null,
  bank: 'bank holiday',
  optional: 'optional',
  observance: 'mostly a working day',
} as const;

/** The public holidays of any country and region, each with its next two dates, to choose from. */
export function HolidaysDialog({ country, today, specialDays, onAdd, onClose }: HolidaysDialogProps) {
  const [code, setCode] = useState(country);
  const [region, setRegion] = useState(WHOLE_COUNTRY);
  /** What somebody chose against the proposal, by id. */
  const [picks, setPicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  // Files that change with a new build only.
  const countries = useAnswer({ queryKey: ['holidays'], queryFn: fetchHolidayIndex, staleTime: Infinity });
  const holidays = useAnswer({
    queryKey: ['holidays', code],
    queryFn: () => fetchHolidays(code, countryName(code)),
    staleTime: ({ state }) => (state.data?.ok === true ? Infinity : 0),
  });
  const index = countries.data?.ok === true ? countries.data.value : null;
  const file = holidays.data?.ok === true ? holidays.data.value : null;
  const error = holidays.data?.ok === false ? holidays.data.error : null;

  const shown = useMemo(
    () => (file?.code === code ? holidaysFor(file, region, today) : []),
    [file, code, region, today],
  );
  const there = useMemo(
    () => new Map(addHolidays(specialDays, shown).already.map(({ holiday, day }) => [holiday.id, day])),
    [specialDays, shown],
  );
  const isChosen = (holiday: Holiday) => !there.has(holiday.id) && (picks.get(holiday.id) ?? isDayOff(holiday));
  const chosen = shown.filter(isChosen);
  const regions = Object.entries(file?.regions ?? {});
  return (
    <Dialog
      title="Add public holidays"
      description="They follow their own rules, so nobody types them again next year. Each is added as closed all day; change it afterwards as you like."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            icon="calendar-plus"
            disabled={chosen.length === 0}
            onClick={() => {
              onClose();
              onAdd(chosen);
            }}
          >
            {chosen.length === 0 ? 'Nothing to add' : `Add ${counted(chosen.length, 'holiday')}`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
          <SelectField
            label="Country"
            value={code}
            options={
              index === null
                ? [{ value: code, label: file?.name ?? countryName(code) }]
                : Object.entries(index.countries).map(([value, { name }]) => ({ value, label: name }))
            }
            onChange={(next) => {
              setCode(next);
              setRegion(WHOLE_COUNTRY);
              setPicks(new Map());
            }}
          />
          <SelectField
            label="Region"
            value={region}
            disabled={regions.length === 0}
            options={[
              { value: WHOLE_COUNTRY, label: code === 'US' ? 'Federal holidays' : 'The whole country' },
              ...regions.map(([value, label]) => ({ value, label })),
            ]}
            onChange={(next) => {
              setRegion(next);
              setPicks(new Map());
            }}
          />
        </div>
        {error !== null ? (
          <div role="alert">
            <Notice
              tone="warning"
              title="No holidays to choose from"
              actions={
                <Button variant="link" loading={holidays.isFetching} onClick={() => void holidays.refetch()}>
                  Try again
                </Button>
              }
            >
              {error}
            </Notice>
          </div>
        ) : file === null ? (
          <p className="flex items-center gap-2 text-muted">
            <Spinner size={15} /> Fetching the holidays…
          </p>
        ) : (
          <ul aria-label="Holidays" className="flex flex-col divide-y divide-line">
            {shown.map((holiday) => {
              const kind = holiday.from === undefined ? KIND[holiday.type] : `from ${holiday.from}`;
              return (
                <li key={holiday.id}>
                  <label className="flex min-h-11 items-center gap-3 py-1.5">
                    <input
                      type="checkbox"
                      className="tick"
                      checked={isChosen(holiday) || there.has(holiday.id)}
                      disabled={there.has(holiday.id)}
                      onChange={(event) => setPicks(new Map(picks).set(holiday.id, event.target.checked))}
                    />
                    <span className="min-w-0 flex-1">
                      <span className="block font-semibold">
                        {holiday.name}
                        {holiday.localName !== undefined && (
                          <span className="font-normal text-muted"> · {holiday.localName}</span>
                        )}
                      </span>
                      <span className="tabular block text-sm text-muted">
                        {nextDatesOf(holiday.day, today, 2).map(dayText).join(' · ')}
                        {kind !== null && ` · ${kind}`}
                      </span>
                    </span>
                    {there.has(holiday.id) && <Pill icon="check">There already</Pill>}
                  </label>
                </li>
              );
            })}
            {shown.length === 0 && <li className="py-3 text-muted">No holidays are known for this region.</li>}
          </ul>
        )}
        {index !== null && (
          <p className="text-xs text-muted">
            {index.attribution} License:{' '}
            <a className="underline" href={index.licenseUrl} target="_blank" rel="noreferrer">
              {index.license}
            </a>
            . Dates checked for {index.fromYear}–{index.toYear}.
          </p>
        )}
      </div>
    </Dialog>
  );
}

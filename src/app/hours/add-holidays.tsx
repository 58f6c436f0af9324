import { useState } from 'react';
import { counted } from '../../base/counted.ts';
import { addHolidays, holidaysFor, isDayOff, WHOLE_COUNTRY, type Holiday } from '../../exchange/holiday-set.ts';
import { countryName } from '../../plan/country-name.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { toast } from '../ui/toast.ts';
import { hoursEdit, type EditedHours } from './change-hours.ts';
import { fetchHolidays } from '../things/fetch-holidays.ts';
import { tooMuch } from './hours-limits.ts';
import { HolidaysDialog } from './holidays-dialog.tsx';

interface AddHolidaysProps {
  edited: EditedHours;
  country: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** "US federal holidays", "public holidays of Germany". */
const holidaysWords = (country: string): string =>
  country === 'US' ? 'US federal holidays' : `public holidays of ${countryName(country)}`;

/** Adds the holidays of the plan's country with one press, or lets somebody choose among those of any country and region. */
export function AddHolidays({ edited, country, today }: AddHolidaysProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);

  const add = (chosen: readonly Holiday[], words: string) => {
    const { document, id } = edited;
    const specialDays = document.store.getState().plan.hours[id]?.specialDays ?? [];
    const after = addHolidays(specialDays, chosen);
    if (after.added.length === 0)
      return toast({ text: `The ${words} are all there already. Nothing was added.`, tone: 'ok' });
    const why = tooMuch({ specialDays: after.specialDays as PlanHours['specialDays'] });
    if (why !== null) return setError(why);
    const there = after.already.length === 0 ? '' : `; ${after.already.length} were there already`;
    editWithUndo(
      document,
      hoursEdit(edited, `Add ${words}`, { specialDays: after.specialDays as PlanHours['specialDays'] }),
      `Added ${counted(after.added.length, 'holiday')}${there}`,
    );
  };
  const addAll = async () => {
    setBusy(true);
    setError(null);
    const read = await fetchHolidays(country, countryName(country));
    setBusy(false);
    if (!read.ok) return setError(read.error);
    add(holidaysFor(read.value, WHOLE_COUNTRY, today).filter(isDayOff), holidaysWords(country));
  };
  return (
    <>
      <Button size="small" icon="calendar-plus" loading={busy} onClick={() => void addAll()}>
        {`Add ${holidaysWords(country)}`}
      </Button>
      <Button size="small" icon="calendar" onClick={() => setChoosing(true)}>
        Add public holidays…
      </Button>
      {error !== null && (
        <div role="alert" className="order-last w-full">
          <Notice
            tone="warning"
            title="The holidays were not added"
            actions={
              <Button variant="link" onClick={() => void addAll()}>
                Try again
              </Button>
            }
          >
            {error}
          </Notice>
        </div>
      )}
      {choosing && (
        <HolidaysDialog
          country={country}
          today={today}
          specialDays={edited.document.store.getState().plan.hours[edited.id]?.specialDays ?? []}
          onAdd={(chosen) => add(chosen, 'public holidays')}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

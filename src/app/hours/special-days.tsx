import { useId, useMemo, useRef, useState } from 'react';
import { counted } from '../../base/counted.ts';
import type { Hours, SpecialDay } from '../../calendar/hours.ts';
import { freeId } from '../../base/ids.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { Section } from '../ui/section.tsx';
import { AddHolidays } from './add-holidays.tsx';
import { changeHours, hoursEdit, type EditedHours } from './change-hours.ts';
import { MOST_SPECIAL_DAYS } from './hours-limits.ts';
import { ImportCalendar } from './import-calendar.tsx';
import { SpecialDayForm } from './special-day-form.tsx';
import { SpecialDayRow } from './special-day-row.tsx';
import { typedDays } from './typed-days.ts';
import { upcomingDays, type UpcomingDay } from './upcoming-days.ts';

type PlanDays = PlanHours['specialDays'];

interface SpecialDaysProps {
  edited: EditedHours;
  hours: PlanHours;
  calendar: Hours;
  /** The plan's, such as US. */
  country: string;
  /** `YYYY-MM-DD` in the zone of the hours. */
  today: string;
}

const NEW = 'new day';

/** The days that differ from the week, by their next date: holidays, closings and short days, each a rule that needs no retyping. */
export function SpecialDays({ edited, hours, calendar, country, today }: SpecialDaysProps) {
  const typed = typedDays(edited);
  // What was being typed is there again, but nobody who only comes by is sent to it.
  const [open, setOpen] = useState(() => ({ id: typed.last(), takesFocus: false }));
  const toggle = (id: string, on: boolean) => setOpen({ id: on ? id : null, takesFocus: on });
  const adding = useRef<HTMLButtonElement>(null);
  const addForm = useId();
  const days = useMemo(() => upcomingDays(calendar, today), [calendar, today]);
  const put = (label: string, specialDays: readonly SpecialDay[]) =>
    changeHours(edited, label, { specialDays: specialDays as PlanDays });
  const row = (upcoming: UpcomingDay) => {
    const { special, loses } = upcoming;
    const { id, name } = special;
    const others = hours.specialDays.filter((one) => one.id !== id);
    return (
      <SpecialDayRow
        key={id}
        calendar={calendar}
        upcoming={upcoming}
        today={today}
        open={open.id === id}
        takesFocus={open.takesFocus}
        typed={typed}
        onOpen={(next) => toggle(id, next)}
        onToggle={(on) =>
          put(
            `Switch ${on ? 'on' : 'off'} “${name}”`,
            hours.specialDays.map((one) => {
              const { off: _, ...rest } = one;
              return one.id !== id ? one : on ? rest : { ...rest, off: true };
            }),
          )
        }
        onSave={(day) =>
          put(
            `Change “${name}”`,
            hours.specialDays.map((one) => (one.id === id ? { ...one, ...day } : one)),
          )
        }
        onRemove={() => {
          toggle(id, false);
          typed.forget(id);
          editWithUndo(
            edited.document,
            hoursEdit(edited, `Remove “${name}”`, { specialDays: others }),
            `Removed ${name}`,
          );
        }}
        onWin={() => {
          const at = others.findIndex((one) => one.id === loses?.to);
          put(`Let “${name}” hold`, [...others.slice(0, at), special, ...others.slice(at)]);
        }}
      />
    );
  };
  const full = hours.specialDays.length >= MOST_SPECIAL_DAYS;
  const past = days.filter((day) => day.past);
  const coming = days.filter((day) => !day.past);
  return (
    <Section
      title="Special days"
      about="They come before the week. Holidays move by their rule, year after year."
      actions={
        <Button
          ref={adding}
          size="small"
          icon="plus"
          disabled={full}
          aria-expanded={open.id === NEW}
          aria-controls={open.id === NEW ? addForm : undefined}
          onClick={() => toggle(NEW, open.id !== NEW)}
        >
          Add a day
        </Button>
      }
    >
      {full && (
        <FieldNote tone="warning">
          {MOST_SPECIAL_DAYS} special days are the most that hours can have. Remove some that are over to add others.
        </FieldNote>
      )}
      <div className="flex flex-wrap gap-2">
        <AddHolidays edited={edited} country={country} today={today} />
        <ImportCalendar edited={edited} calendar={calendar} today={today} />
      </div>
      {open.id === NEW && (
        <SpecialDayForm
          id={addForm}
          calendar={calendar}
          today={today}
          day={null}
          typed={typed.read(NEW, null)}
          takesFocus={open.takesFocus}
          onType={(draft) => typed.keep(NEW, null, draft)}
          onSave={(day) =>
            // In front: what is planned for one day wins over the rule that falls on it.
            put(`Add “${day.name}”`, [
              { ...day, id: freeId(day.name, (id) => hours.specialDays.some((one) => one.id === id)) },
              ...hours.specialDays,
            ])
          }
          onClose={() => {
            typed.forget(NEW);
            toggle(NEW, false);
            adding.current?.focus();
          }}
        />
      )}
      {coming.length === 0 ? (
        <p className="text-muted">
          No special days to come. Add the public holidays first: one press, and they stay right.
        </p>
      ) : (
        <ul aria-label="Special days" className="flex flex-col divide-y divide-line">
          {coming.map(row)}
        </ul>
      )}
      {past.length > 0 && (
        <Disclosure label="Past" summary={`${counted(past.length, 'day is', 'days are')} over`}>
          <ul aria-label="Past special days" className="flex flex-col divide-y divide-line">
            {past.map(row)}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

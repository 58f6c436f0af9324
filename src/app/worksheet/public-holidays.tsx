import { useState } from 'react';
import { counted } from '../../base/counted.ts';
import { dateAt } from '../../calendar/day-text.ts';
import { isZone } from '../../calendar/zone-offsets.ts';
import { holidaysFor, isDayOff, WHOLE_COUNTRY } from '../../exchange/holiday-set.ts';
import { countryName } from '../../plan/country-name.ts';
import { fetchHolidays } from '../things/fetch-holidays.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { toast } from '../ui/toast.ts';
import { withRows } from './edit-sheet.ts';
import type { Sheet } from './use-sheet.ts';

/** Fills in the public holidays of the office's country that are not on the sheet yet, closed all day. */
export function PublicHolidays({ state: { sheet, edit } }: { state: Sheet }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { country, zone } = sheet.office.answers;
  const fill = async () => {
    setBusy(true);
    setProblem(null);
    const read = await fetchHolidays(country, countryName(country));
    setBusy(false);
    if (!read.ok) return setProblem(read.error);
    const today = dateAt(isZone(zone) ? zone : 'UTC', Date.now());
    const known = new Set(sheet.holidays.rows.map(({ name }) => name.trim()));
    const days = holidaysFor(read.value, WHOLE_COUNTRY, today).filter((day) => isDayOff(day) && !known.has(day.name));
    edit('holidays', (before) =>
      withRows(
        before,
        'holidays',
        days.map(({ name, day }) => ({ name, rule: JSON.stringify(day), does: 'closed' })),
      ),
    );
    return toast({
      text: days.length === 0 ? 'They are all there already.' : `Added ${counted(days.length, 'holiday')}.`,
    });
  };
  return (
    <>
      <Button icon="calendar-plus" loading={busy} disabled={country === ''} onClick={() => void fill()}>
        {country === '' ? 'Add public holidays' : `Add the public holidays of ${countryName(country)}`}
      </Button>
      <div role="alert" className="w-full empty:hidden">
        {problem !== null && <FieldNote tone="error">{problem}</FieldNote>}
      </div>
    </>
  );
}

import { useMemo } from 'react';
import { counted } from '../../base/counted.ts';
import type { Hours } from '../../calendar/hours.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { toast } from '../ui/toast.ts';
import { dayText } from '../../calendar/day-text.ts';
import { printText } from './print-text.ts';
import { listText, twoYearList } from './two-year-list.ts';

interface TwoYearsProps {
  name: string;
  calendar: Hours;
  today: string;
}

/** The next 24 months date by date, so that a person can check them, copy them, and hang them on the wall. */
export function TwoYears({ name, calendar, today }: TwoYearsProps) {
  const lines = useMemo(() => twoYearList(calendar, today), [calendar, today]);
  const years = [...new Set(lines.map(({ date }) => date.slice(0, 4)))];
  const text = () => listText(`${name} (${calendar.zone}), 24 months from ${dayText(today)}`, lines);
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text()).then(
      () => true,
      () => false,
    );
    toast(
      copied
        ? { text: `Copied ${counted(lines.length, 'line')}`, tone: 'ok' }
        : { text: 'The browser did not allow copying. Print the list, or select it by hand.', tone: 'warning' },
    );
  };
  const closed = lines.filter(({ kind }) => kind === 'special').length;
  return (
    <Section title="The next 24 months">
      <Disclosure
        label="Date by date"
        summary={`${counted(closed, 'special date')}, ${counted(lines.length - closed, 'clock change')}`}
      >
        <div className="flex flex-wrap gap-2">
          <Button size="small" icon="copy" onClick={() => void copy()}>
            Copy as text
          </Button>
          <Button size="small" onClick={() => printText(text())}>
            Print…
          </Button>
        </div>
        {lines.length === 0 && <p className="text-muted">Nothing differs from the week in the next 24 months.</p>}
        {years.map((year) => (
          <table key={year} className="w-full">
            <caption className="pb-1 text-left font-semibold">{year}</caption>
            <tbody className="divide-y divide-line">
              {lines
                .filter(({ date }) => date.startsWith(year))
                .map(({ date, name: what, what: effect, kind }) => (
                  <tr key={`${date}-${what}`} className={kind === 'clock' ? 'text-muted' : ''}>
                    <th
                      scope="row"
                      className="tabular w-36 py-1 pr-3 text-left align-top font-normal whitespace-nowrap"
                    >
                      {dayText(date)}
                    </th>
                    <td className="py-1">
                      <span className="flex flex-wrap items-center gap-x-2">
                        {kind === 'clock' && <Icon name="clock" size={13} />}
                        <span className={kind === 'clock' ? '' : 'font-semibold'}>{what}</span>
                        <span className="text-muted">{effect}</span>
                      </span>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
      </Disclosure>
    </Section>
  );
}

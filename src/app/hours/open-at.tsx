import { useState } from 'react';
import type { Hours } from '../../calendar/hours.ts';
import { localText } from '../../calendar/zone.ts';
import { Section } from '../ui/section.tsx';
import { TextField } from '../ui/text-field.tsx';
import { openAnswer } from './open-answer.ts';
import { lookOf } from '../things/period-look.ts';

interface OpenAtProps {
  calendar: Hours;
  nowMs: number;
}

/** "Is it open at …?": an answer in words, with the reason and the next change. */
export function OpenAt({ calendar, nowMs }: OpenAtProps) {
  const [asked, setAsked] = useState(() => {
    const [date = '', time = ''] = localText(calendar.zone, nowMs).split('T');
    return { date, time };
  });
  const answer = openAnswer(calendar, asked.date, asked.time);
  const errorAt = (at: 'date' | 'time') => (!answer.ok && answer.error.at === at ? answer.error.message : undefined);
  return (
    <Section
      title="Is it open at…?"
      about={`By the week and the special days, in ${calendar.zone.replaceAll('_', ' ')} time.`}
    >
      <div className="flex flex-wrap items-start gap-3">
        <div className="w-40">
          <TextField
            label="Date"
            type="date"
            value={asked.date}
            error={errorAt('date')}
            onChange={(date) => setAsked({ ...asked, date })}
          />
        </div>
        <div className="w-28">
          <TextField
            label="Time"
            value={asked.time}
            error={errorAt('time')}
            onChange={(time) => setAsked({ ...asked, time })}
          />
        </div>
        <div aria-live="polite" className="min-w-60 flex-1 sm:pt-6">
          {answer.ok && (
            <p>
              <span
                data-look={answer.value.period === null ? undefined : lookOf(calendar.periods, answer.value.period)}
                className={`mr-1.5 rounded-small border px-1.5 py-0.5 font-semibold ${answer.value.period === null ? 'border-line-strong bg-hover' : 'period-look period-chip'}`}
              >
                {answer.value.is}
              </span>
              {answer.value.why}. <span className="text-muted">Then {answer.value.next}</span>
              {answer.value.note !== null && <span className="block text-warning">{answer.value.note}</span>}
            </p>
          )}
        </div>
      </div>
    </Section>
  );
}

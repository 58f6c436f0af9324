import { fail, ok } from '../../base/result.ts';
import type { Weekday } from '../../calendar/hours.ts';
import { parseDate, parseMinute } from '../../calendar/local-date.ts';
import type { Rotation } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { ZoneField } from '../ui/zone-field.tsx';
import { WEEK, weekdayName } from '../../calendar/weekday-names.ts';
import { Section } from '../ui/section.tsx';

interface RotationSetupProps {
  plan: Plan;
  rotation: Rotation;
  onChange: (changes: { readonly [K in keyof Rotation]?: Rotation[K] | undefined }, what: string) => void;
}

/** When people of a rotation hand over, from which date on, until when, and on whose clocks. */
export function RotationSetup({ plan, rotation, onChange }: RotationSetupProps) {
  const { handOver, startsOn, until, zone } = rotation;
  return (
    <Section title="Hand-over" about="Every week at this time the next person of each level takes over.">
      <div className="grid grid-cols-2 gap-x-4 gap-y-3.5 sm:grid-cols-3">
        <SelectField
          label="Day"
          value={String(handOver.weekday)}
          options={WEEK.map((day) => ({ value: String(day), label: weekdayName(day) }))}
          onChange={(day) => onChange({ handOver: { ...handOver, weekday: Number(day) as Weekday } }, 'Hand-over day')}
        />
        <CheckedField
          label="Time"
          type="time"
          value={handOver.at}
          check={(text) => (parseMinute(text) === null ? fail('Type a time such as 08:00.') : ok(text))}
          onCommit={(at) => onChange({ handOver: { ...handOver, at } }, 'Hand-over time')}
        />
        <ZoneField
          label="Time zone"
          value={zone}
          whenEmpty={`As the office (${plan.zone.replaceAll('_', ' ')})`}
          onChange={(next) => onChange({ zone: next }, 'Time zone')}
        />
        <CheckedField
          label="Counted from"
          type="date"
          value={startsOn}
          help="The first of each level has the week of this day."
          check={(text) => {
            if (parseDate(text) === null) return fail('Choose a day. It decides whose week is which.');
            return until !== undefined && text > until ? fail('This is after the last day.') : ok(text);
          }}
          onCommit={(next) => onChange({ startsOn: next }, 'First day')}
        />
        <CheckedField
          label="Last day, if any"
          type="date"
          value={until ?? ''}
          help={until === undefined ? 'Goes on without an end.' : 'After it nobody is on call.'}
          check={(text) => {
            if (text === '') return ok('');
            if (parseDate(text) === null) return fail('This day does not exist.');
            return text < startsOn ? fail('This is before the day it is counted from.') : ok(text);
          }}
          onCommit={(next) => onChange({ until: next === '' ? undefined : next }, 'Last day')}
        />
      </div>
    </Section>
  );
}

import type { Period } from '../../calendar/hours.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { DayDraft } from './check-day.ts';

interface EffectFieldsProps {
  draft: DayDraft;
  periods: readonly Period[];
  errors: Readonly<Record<string, string>>;
  onChange: (changes: Partial<DayDraft>) => void;
}

/** What holds on a special day: closed, times of its own, or one period all day. */
export function EffectFields({ draft, periods, errors, onChange }: EffectFieldsProps) {
  const options = periods.map(({ id, name }) => ({ value: id, label: name }));
  const change = (index: number, changes: Partial<DayDraft['spans'][number]>) =>
    onChange({ spans: draft.spans.map((span, at) => (at === index ? { ...span, ...changes } : span)) });
  return (
    <div className="flex flex-col gap-3">
      <Segmented
        label="On that day"
        value={draft.effect}
        options={[
          { value: 'closed', label: 'Closed' },
          { value: 'hours', label: 'Its own times' },
          { value: 'period', label: 'One period all day' },
        ]}
        onChange={(effect) =>
          onChange({
            effect,
            ...(effect === 'hours' && draft.spans.length === 0
              ? { spans: [{ from: '08:00', to: '12:00', period: periods[0]!.id }] }
              : {}),
          })
        }
      />
      {draft.effect === 'period' && (
        <SelectField
          label="Period"
          value={draft.period}
          options={options}
          error={errors['period']}
          onChange={(period) => onChange({ period })}
        />
      )}
      {draft.effect === 'hours' && (
        <div className="flex flex-col gap-2">
          {draft.spans.map((span, index) => (
            // Typed rows have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={index} className="grid grid-cols-[5.5rem_5.5rem_minmax(0,1fr)_auto] items-start gap-2">
              <TextField
                label={`Time ${index + 1}, from`}
                hideLabel
                value={span.from}
                error={errors[`spans.${index}.from`]}
                onChange={(from) => change(index, { from })}
              />
              <TextField
                label={`Time ${index + 1}, to`}
                hideLabel
                value={span.to}
                error={errors[`spans.${index}.to`]}
                onChange={(to) => change(index, { to })}
              />
              <SelectField
                label={`Time ${index + 1}, period`}
                hideLabel
                value={span.period}
                options={options}
                onChange={(period) => change(index, { period })}
              />
              <IconButton
                icon="trash"
                label={`Remove time ${index + 1}`}
                onClick={() => onChange({ spans: draft.spans.filter((_, at) => at !== index) })}
              />
            </div>
          ))}
          {errors['spans'] !== undefined && <FieldNote tone="error">{errors['spans']}</FieldNote>}
          {draft.spans.length < 24 && (
            <div>
              <Button
                size="small"
                icon="plus"
                onClick={() => onChange({ spans: [...draft.spans, { from: '', to: '', period: periods[0]!.id }] })}
              >
                Add a time
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

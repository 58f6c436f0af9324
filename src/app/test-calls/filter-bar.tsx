import type { Plan } from '../../plan/plan.ts';
import type { TestRun } from '../../verify/test-calls/play-test-calls.ts';
import { Segmented } from '../ui/segmented.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { TestCallFilter } from './filter-test-calls.ts';

interface FilterBarProps {
  plan: Plan;
  run: TestRun | null;
  filter: TestCallFilter;
  onChange: (filter: TestCallFilter) => void;
}

/** Narrows the list of test calls by words, result, number and period. */
export function FilterBar({ plan, run, filter, onChange }: FilterBarProps) {
  const used = new Set(Object.values(plan.scenarios).map(({ call }) => call.number));
  const numbers = Object.entries(plan.numbers).filter(([id]) => used.has(id));
  const periods = [...new Set(run?.calls.flatMap(({ period }) => period ?? []))];
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <div className="min-w-0 flex-1 basis-56">
        <TextField
          label="Find a test call"
          hideLabel
          type="search"
          placeholder="Find by name"
          value={filter.search}
          onChange={(search) => onChange({ ...filter, search })}
        />
      </div>
      {numbers.length > 1 && (
        <SelectField
          label="Number"
          hideLabel
          value={filter.number}
          options={[
            { value: '', label: 'All numbers' },
            ...numbers.map(([value, { name }]) => ({ value, label: name })),
          ]}
          onChange={(number) => onChange({ ...filter, number })}
        />
      )}
      {periods.length > 1 && (
        <SelectField
          label="Period"
          hideLabel
          value={filter.period}
          options={[{ value: '', label: 'All periods' }, ...periods.map((name) => ({ value: name, label: name }))]}
          onChange={(period) => onChange({ ...filter, period })}
        />
      )}
      <Segmented
        label="Which test calls"
        hideLabel
        value={filter.result}
        options={[
          { value: 'all', label: 'All' },
          { value: 'red', label: 'Red' },
          { value: 'required', label: 'Required' },
        ]}
        onChange={(result) => onChange({ ...filter, result })}
      />
    </div>
  );
}

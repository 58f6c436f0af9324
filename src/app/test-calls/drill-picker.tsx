import '../ui/tick.css';
import type { Drill } from '../../verify/test-calls/drills.ts';
import { Disclosure } from '../ui/disclosure.tsx';

interface DrillPickerProps {
  drills: readonly Drill[];
  /** Ids of those that are played at once. */
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

/** The bad days that the plan suggests: one is pressed, or several that come together. */
export function DrillPicker({ drills, chosen, onChoose }: DrillPickerProps) {
  const people = drills.filter(({ about }) => about === 'people');
  const others = drills.filter(({ about }) => about !== 'people');
  // A team is asked about more often than one person of it.
  const teams = people.filter(({ id }) => id.startsWith('team-'));
  const rest = people.filter(({ id }) => !id.startsWith('team-'));
  const chips = (shown: readonly Drill[]) => (
    <div className="flex flex-wrap gap-1.5">
      {shown.map(({ id, label }) => (
        <label
          key={id}
          className="relative inline-flex min-h-7 items-center gap-1.5 rounded-pill border border-line-strong bg-panel px-3 text-sm font-semibold hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="checkbox"
            className="tick size-4 outline-none"
            checked={chosen.includes(id)}
            onChange={(event) => onChoose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
          {label}
        </label>
      ))}
    </div>
  );
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 font-semibold">What if…</legend>
      {chips([...others, ...teams])}
      {rest.length > 0 && (
        <Disclosure label="One person out sick" open={rest.some(({ id }) => chosen.includes(id))}>
          {chips(rest)}
        </Disclosure>
      )}
    </fieldset>
  );
}

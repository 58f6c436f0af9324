import '../ui/tick.css';
import type { ConflictPlace } from './conflict-places.ts';

type Whose = 'mine' | 'theirs';

interface ConflictChoiceProps {
  place: ConflictPlace;
  /** Null until somebody has chosen. */
  value: Whose | null;
  onChoose: (whose: Whose) => void;
}

/** One thing that both drafts changed: both wordings side by side, one to choose. */
export function ConflictChoice({ place, value, onChoose }: ConflictChoiceProps) {
  return (
    <li>
      <fieldset className="min-w-0">
        <legend className="mb-1 font-semibold">{place.title}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {(['mine', 'theirs'] as const).map((whose) => (
            <label
              key={whose}
              className={`flex min-h-6 cursor-pointer gap-2.5 rounded-control border px-3 py-2 hover:bg-hover ${value === whose ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
            >
              <input
                type="radio"
                name={place.key}
                className="tick"
                checked={value === whose}
                onChange={() => onChoose(whose)}
              />
              <span className="min-w-0 break-words">
                <span className="block text-sm font-semibold">{whose === 'mine' ? 'Yours' : 'Theirs'}</span>
                {place[whose].map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}

import { useId } from 'react';
import type { PersonDoes } from './script-edits.ts';

const words: Record<PersonDoes, string> = {
  answers: 'answers',
  noAnswer: 'does not answer',
  declines: 'declines',
  busy: 'is busy',
  away: 'is away',
};

interface PersonRowProps {
  name: string;
  does: PersonDoes;
  onChange: (does: PersonDoes) => void;
}

/** A sentence to complete: "Dana Ortiz … does not answer". */
export function PersonRow({ name, does, onChange }: PersonRowProps) {
  const id = useId();
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-2">
      <label htmlFor={id} className="min-w-24 flex-1 truncate" title={name}>
        {name}
      </label>
      <select
        id={id}
        value={does}
        onChange={(event) => onChange(event.target.value as PersonDoes)}
        className={`min-h-7 w-32 shrink-0 rounded-control border px-1 text-sm ${does === 'answers' ? 'border-line-strong bg-field text-text' : 'border-accent bg-accent-soft text-accent'}`}
      >
        {(Object.keys(words) as PersonDoes[]).map((option) => (
          <option key={option} value={option} className="bg-panel text-text">
            {words[option]}
          </option>
        ))}
      </select>
    </div>
  );
}

import { useId, useState } from 'react';
import { sayRemoved } from '../things/say-removed.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { controlLook } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { readPrefixes } from './read-prefixes.ts';

interface AreaCodesFieldProps {
  country: string;
  codes: readonly string[];
  /** `done` says what was done, for the name of the edit. */
  onChange: (codes: string[], done: string) => void;
}

const MOST = 200;

/** Area codes as chips; typed one by one or many at once, taken out by their button. */
export function AreaCodesField({ country, codes, onChange }: AreaCodesFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    const read = await readPrefixes(typed, country, codes, MOST);
    if (!read.ok) return setProblem(read.error);
    setTyped('');
    setProblem(null);
    onChange([...codes, ...read.value], 'Add area codes to');
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-0.5 text-sm font-semibold">Area codes</legend>
      <p className="text-sm text-muted">
        Callers from these live nearest to this site; a call flow can send them here.
      </p>
      {codes.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {codes.map((code) => (
            <li
              key={code}
              className="tabular inline-flex min-h-7 items-center gap-0.5 rounded-pill border border-line-strong pl-2.5 font-semibold"
            >
              {code}
              <button
                type="button"
                aria-label={`Take out ${code}`}
                className="inline-flex size-6.5 items-center justify-center rounded-pill text-muted hover:bg-hover hover:text-text"
                onClick={() => {
                  onChange(
                    codes.filter((other) => other !== code),
                    'Take an area code out of',
                  );
                  sayRemoved(`Took out ${code}`);
                }}
              >
                <Icon name="x" size={13} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex max-w-72 gap-2">
        <input
          id={id}
          aria-label="Add area codes"
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? undefined : `${id}-note`}
          className={controlLook}
          value={typed}
          placeholder="312, 773"
          inputMode="tel"
          autoComplete="off"
          maxLength={400}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void add();
          }}
        />
        <Button onClick={() => void add()}>Add</Button>
      </div>
      <div aria-live="polite" className="empty:hidden">
        {problem !== null && (
          <FieldNote id={`${id}-note`} tone="error">
            {problem}
          </FieldNote>
        )}
      </div>
    </fieldset>
  );
}

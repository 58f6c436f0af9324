import { useRef, useState } from 'react';
import { countryName } from '../../plan/country-name.ts';
import { KNOWN_COUNTRIES } from '../../plan/dialling-zones.ts';
import { Button } from '../ui/button.tsx';
import { ComboPicker } from '../ui/combo-picker.tsx';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';
import type { SettingField } from './field-list.ts';
import { useStepForm } from './step-form.ts';

/** A list of countries as chips: added from a list that can be searched, taken out by their button. */
export function CountriesField({ field: { key, meta } }: { field: SettingField }) {
  const { step, plan, change, owner } = useStepForm();
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const raw = step.settings[key];
  const countries = Array.isArray(raw) ? raw.filter((country) => typeof country === 'string') : [];
  const set = (next: readonly string[], done: string) =>
    change({ [key]: next.length === 0 ? undefined : next }, `${done} “${meta.label}” of ${owner}`);
  const left = KNOWN_COUNTRIES.filter((country) => country !== plan.country && !countries.includes(country))
    .map((id) => ({ id, label: countryName(id), keywords: id }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'));
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-0.5 text-sm font-semibold">{meta.label}</legend>
      {countries.length === 0 ? (
        <p className="text-muted">{meta.whenEmpty}</p>
      ) : (
        <ul aria-label={meta.label} className="flex flex-wrap gap-1.5">
          {countries.map((country) => (
            <li
              key={country}
              className="inline-flex min-h-7 items-center gap-0.5 rounded-pill border border-line-strong pl-2.5 font-semibold"
            >
              {countryName(country)}
              <button
                type="button"
                aria-label={`Take out ${countryName(country)}`}
                className="inline-flex size-6.5 items-center justify-center rounded-pill text-muted hover:bg-hover hover:text-text"
                onClick={() => {
                  set(
                    countries.filter((other) => other !== country),
                    `Take ${countryName(country)} out of`,
                  );
                  button.current?.focus();
                }}
              >
                <Icon name="x" size={13} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          ref={button}
          size="small"
          disabled={countries.length >= (meta.max ?? Infinity)}
          icon="plus"
          aria-haspopup="dialog"
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          Add a country
        </Button>
      </div>
      {adding && (
        <Popover label="Add a country" width="list" anchor={() => button.current} onClose={() => setAdding(false)}>
          <ComboPicker
            label="Find a country"
            placeholder="Find a country"
            groups={[{ id: 'countries', label: '', items: left }]}
            emptyText={(query) => `No other country is called “${query}”.`}
            onPick={(country) => {
              setAdding(false);
              set([...countries, country], `Add ${countryName(country)} to`);
            }}
          />
        </Popover>
      )}
      {meta.help !== undefined && <p className="text-sm text-muted">{meta.help}</p>}
    </fieldset>
  );
}

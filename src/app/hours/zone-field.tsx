import { useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ComboPicker } from '../ui/combo-picker.tsx';
import { Popover } from '../ui/popover.tsx';

interface ZoneFieldProps {
  /** The zone of its own, where it has one. */
  zone: string | undefined;
  /** Where the zone comes from otherwise: "the office" or the name of a site, and which it is. */
  inherited: { readonly from: string; readonly zone: string };
  onChange: (zone: string | undefined) => void;
}

const INHERIT = 'inherit';
const words = (zone: string) => zone.replaceAll('_', ' ');

/** Every time zone this computer knows, to search by city. */
function zones(): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes('UTC') ? known : [...known, 'UTC'];
}

/** In which time zone times are meant; by default that of the site or the office. */
export function ZoneField({ zone, inherited, onChange }: ZoneFieldProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shown = zone ?? inherited.zone;
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <span id="zone-label" className="text-sm font-semibold">
        Time zone
      </span>
      <div>
        <Button
          ref={button}
          iconAfter="chevron-down"
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-label={`Time zone: ${words(shown)}`}
          onClick={() => setOpen(!open)}
        >
          {words(shown)}
        </Button>
      </div>
      {zone === undefined && <p className="text-sm text-muted">As {inherited.from}</p>}
      {open && (
        <Popover anchor={() => button.current} onClose={() => setOpen(false)} label="Time zone" width="list">
          <ComboPicker
            label="Find a time zone"
            placeholder="City or zone"
            selected={zone ?? INHERIT}
            groups={[
              {
                id: 'own',
                label: '',
                items: [{ id: INHERIT, label: `As ${inherited.from}`, description: words(inherited.zone) }],
              },
              { id: 'all', label: 'All zones', items: zones().map((id) => ({ id, label: words(id) })) },
            ]}
            emptyText={(query) => `No zone is called “${query}”. Try a large city nearby.`}
            onPick={(id) => {
              setOpen(false);
              onChange(id === INHERIT ? undefined : id);
            }}
          />
        </Popover>
      )}
    </div>
  );
}

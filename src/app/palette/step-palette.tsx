// palette: the kinds of step to take one from, by drag or by click. It only says which kind; where it goes is the canvas's.
import { useState } from 'react';
import type { Kinds } from '../../engine/kind.ts';
import { stepChoices } from '../document/step-choices.ts';
import type { PickerGroup } from '../ui/combo-picker.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { matchScore } from '../ui/match-items.ts';
import { TextField } from '../ui/text-field.tsx';
import { PaletteItem } from './palette-item.tsx';

interface StepPaletteProps {
  kinds: Kinds;
  /** A kind was clicked; drags carry STEP_DRAG. */
  onAdd: (kind: string) => void;
}

/** Everyday steps by group, the others under "More"; a search looks through all of them. */
export function StepPalette({ kinds, onAdd }: StepPaletteProps) {
  const [query, setQuery] = useState('');
  const groups = stepChoices(kinds)
    .map((group) => ({ ...group, items: group.items.filter((item) => matchScore(item, query) > 0) }))
    .filter((group) => group.items.length > 0);
  const everyday = groups.filter((group) => group.id !== 'more');
  const more = groups.find((group) => group.id === 'more');
  const draw = (group: PickerGroup) =>
    group.items.map((item) => <PaletteItem key={item.id} item={item} onAdd={onAdd} />);
  return (
    <section aria-label="Add a step" className="flex flex-col gap-3">
      <h2 className="pr-9 text-lg font-semibold">Add a step</h2>
      <TextField
        label="Search steps"
        hideLabel
        type="search"
        placeholder="Search steps"
        value={query}
        onChange={setQuery}
      />
      {everyday.map((group) => (
        <div key={group.id}>
          <h3 className="mb-1 text-xs font-semibold text-muted">{group.label}</h3>
          <ul>{draw(group)}</ul>
        </div>
      ))}
      {more && (
        <Disclosure label="More" open={query !== '' || undefined}>
          <ul className="-ml-5">{draw(more)}</ul>
        </Disclosure>
      )}
      {groups.length === 0 && <p className="py-4 text-center text-muted">No step matches “{query}”.</p>}
      <p className="text-sm text-muted">Click to add, or drag onto the canvas or into a wire.</p>
    </section>
  );
}

import { useRef, useState } from 'react';
import { ComboPicker } from '../ui/combo-picker.tsx';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';
import type { ChoiceGroup } from './promise-choices.ts';

interface PartPickerProps<V> {
  /** What this part of the sentence is: "Number". */
  label: string;
  /** What it says now: "Main number"; for a part that adds one, such as "or…". */
  says: string;
  groups: readonly ChoiceGroup<V>[];
  onPick: (value: V) => void;
  value?: V;
  /** It adds another part and has no value of its own. */
  adds?: boolean;
  /** With words, the part can be taken out of the sentence. */
  remove?: { readonly label: string; readonly onRemove: () => void } | undefined;
  /** What was typed into the list. */
  onQuery?: (typed: string) => void;
}

/** One part of a sentence as a button; pressed, it opens a list that is searched by typing and chosen from by arrow and Enter. */
export function PartPicker<V>({
  label,
  says,
  groups,
  onPick,
  value,
  adds = false,
  remove,
  onQuery,
}: PartPickerProps<V>) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const items = groups.map((group, at) => ({
    id: String(at),
    label: group.label,
    items: group.choices.map((choice, index) => ({
      id: `${at}/${index}`,
      label: choice.label,
      description: choice.description,
      icon: choice.icon,
    })),
  }));
  const selected = groups
    .flatMap((group, at) => group.choices.map((choice, index) => ({ id: `${at}/${index}`, choice })))
    .find(({ choice }) => !adds && JSON.stringify(choice.value) === JSON.stringify(value));
  const close = () => {
    setOpen(false);
    onQuery?.('');
  };
  const pick = (id: string) => {
    close();
    if (id === REMOVE) return remove?.onRemove();
    const [at = 0, index = 0] = id.split('/').map(Number);
    const choice = groups[at]?.choices[index];
    if (choice) onPick(choice.value);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={`${label}: ${says}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={`mx-0.5 inline-flex min-h-7 max-w-full items-center gap-1 rounded-control border px-2 align-middle font-semibold hover:bg-hover ${
          adds ? 'border-dashed border-control text-muted' : 'border-control bg-field text-text'
        }`}
      >
        <span className="truncate">{says}</span>
        <Icon name={adds ? 'plus' : 'chevron-down'} size={13} />
      </button>
      {open && (
        <Popover anchor={() => button.current} label={label} width="list" onClose={close}>
          <ComboPicker
            label={label}
            placeholder="Type to find"
            groups={
              remove
                ? [
                    ...items,
                    { id: 'last', label: '', items: [{ id: REMOVE, label: remove.label, icon: 'trash' as const }] },
                  ]
                : items
            }
            selected={selected?.id ?? null}
            onPick={pick}
            {...(onQuery ? { onQuery } : {})}
          />
        </Popover>
      )}
    </>
  );
}

const REMOVE = 'remove';

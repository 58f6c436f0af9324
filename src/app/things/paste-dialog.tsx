import { useEffect, useMemo, useRef, useState } from 'react';
import type { Kinds } from '../../engine/kind.ts';
import { clipWords } from '../../plan/edits/clip.ts';
import { matchThings, type MissingThing, type PasteChoice } from '../../plan/edits/paste-matches.ts';
import { canBring } from '../../plan/edits/paste-things.ts';
import { COLLECTIONS, type RefType } from '../../plan/field.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { WORD_OF } from './page-of.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Pasting } from './flow-clipboard.ts';

interface PasteDialogProps {
  document: PlanDocument;
  kinds: Kinds;
  pasting: Pasting;
  onClose: () => void;
}

/** What a copy of a thing comes with. */
const COPY_OF: Partial<Record<RefType, string>> = {
  person: 'with phones and working hours',
  team: 'with its members',
  rotation: 'with its people',
  hours: 'with special days',
  mailbox: 'with owners and greeting',
  prompt: 'with its words',
  callerList: 'with its numbers',
  mode: 'with its positions',
};

/** Asks, once for a whole paste, what takes the place of each thing that the steps name and this plan does not have. */
export function PasteDialog({ document, kinds, pasting, onClose }: PasteDialogProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [choices, setChoices] = useState<ReadonlyMap<string, PasteChoice>>(new Map());
  const { clip } = pasting;
  const { missing } = useMemo(() => matchThings(plan, kinds, clip, choices), [plan, kinds, clip, choices]);
  const choose = (key: string, choice: PasteChoice) => setChoices(new Map(choices).set(key, choice));
  const words = clipWords(clip);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Not the list itself, which a browser takes for the first thing to focus when it scrolls.
    list.current?.querySelector('select')?.focus();
  }, []);
  const chooseAll = (choice: PasteChoice) => setChoices(new Map(missing.map(({ key }) => [key, choice])));
  return (
    <Dialog
      title={`Paste ${words} from ${clip.from.name}`}
      description={`${missing.length === 1 ? 'One thing' : `${missing.length} things`} they name ${missing.length === 1 ? 'is' : 'are'} not in ${plan.name}. Say what to put there.`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            icon="clipboard"
            onClick={() => {
              onClose();
              pasting.onPaste(choices);
            }}
          >
            {`Paste ${words}`}
          </Button>
        </>
      }
    >
      {missing.length > 3 && (
        <div className="mb-3 flex flex-wrap items-center gap-2">
          <Button size="small" onClick={() => setChoices(new Map())}>
            Bring all along
          </Button>
          <Button size="small" onClick={() => chooseAll({ does: 'empty' })}>
            Leave all empty
          </Button>
        </div>
      )}
      <ul ref={list} className="flex flex-col gap-3">
        {missing.map((thing) => (
          <li key={thing.key}>
            <SelectField
              label={`${thing.name} (${WORD_OF[thing.ref]})`}
              aside={`for “${thing.neededBy}”`}
              value={valueOf(thing.choice)}
              options={optionsFor(thing, plan.name, plan[COLLECTIONS[thing.ref]])}
              onChange={(value) => choose(thing.key, choiceOf(value))}
            />
          </li>
        ))}
      </ul>
      <p className="mt-4 text-sm text-muted">
        Things with the same name in both plans are already matched. One undo takes back the steps and all that came
        with them.
      </p>
    </Dialog>
  );
}

const valueOf = (choice: PasteChoice): string => (choice.does === 'use' ? `use ${choice.id}` : choice.does);
const choiceOf = (value: string): PasteChoice =>
  value === 'bring' || value === 'empty' ? { does: value } : { does: 'use', id: value.slice('use '.length) };

function optionsFor({ ref }: MissingThing, plan: string, things: Readonly<Record<string, { readonly name: string }>>) {
  const copy = COPY_OF[ref];
  return [
    ...(canBring(ref) ? [{ value: 'bring', label: `Bring along${copy ? `, ${copy}` : ''}` }] : []),
    { value: 'empty', label: 'Leave empty, to choose later' },
    ...Object.entries(things)
      .toSorted(([, left], [, right]) => left.name.localeCompare(right.name))
      .map(([id, thing]) => ({ value: `use ${id}`, label: thing.name, group: `Use one of ${plan}` })),
  ];
}

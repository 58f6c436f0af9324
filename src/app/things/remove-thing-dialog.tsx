import { produce } from 'immer';
import { useMemo, useState } from 'react';
import { counted } from '../../base/counted.ts';
import { KINDS } from '../../kinds/registry.ts';
import { removeThing } from '../../plan/edits/remove-thing.ts';
import { COLLECTIONS, type RefType } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';
import { usesOf } from '../../plan/uses.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { editWithUndo } from './edit-with-undo.ts';
import { NewProblemList } from './new-problem-list.tsx';
import { PAGE_OF, thisWord } from './page-of.ts';
import { useNewProblems } from './use-new-problems.ts';
import { UseList } from './use-list.tsx';
import { wordsOfUse } from './words-of-use.ts';

interface RemoveThingDialogProps {
  document: PlanDocument;
  thing: RefType;
  id: string;
  onClose: () => void;
}

function stepsGo(plan: Plan, flow: string): string {
  const count = Object.keys(plan.flows[flow]?.nodes ?? {}).length;
  return count === 1 ? 'Its step goes with it.' : `Its ${count} steps go with it.`;
}

/** Removes a thing after showing what uses it, what takes its place there, and which problems that would make. */
export function RemoveThingDialog({ document, thing, id, onClose }: RemoveThingDialogProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [replacement, setReplacement] = useState('');
  const things: Readonly<Record<string, { readonly name: string }>> = plan[COLLECTIONS[thing]];
  const name = things[id]?.name ?? id;
  const uses = useMemo(
    () =>
      usesOf(plan, KINDS, thing, id)
        // What a flow does with itself goes with it.
        .filter((use) => !(thing === 'flow' && use.in === 'step' && use.flow === id))
        .map((use) => ({ use, ...wordsOfUse(plan, use) })),
    [plan, thing, id],
  );
  const edit = useMemo(
    () => removeThing(plan, KINDS, thing, id, replacement === '' ? null : replacement),
    [plan, thing, id, replacement],
  );
  const after = useMemo(() => produce(plan, (draft) => edit.apply(draft)), [plan, edit]);
  const found = useNewProblems(plan, after);
  const others = Object.entries(things).filter(([other]) => other !== id);
  return (
    <Dialog
      title={`Remove ${name}?`}
      description={[
        ...(thing === 'flow' ? [stepsGo(plan, id)] : []),
        uses.length === 0
          ? `Nothing uses ${thisWord(thing)}: no call changes.`
          : `Used in ${counted(uses.length, 'place')}. Real calls change only when you publish.`,
      ].join(' ')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="danger"
            icon="trash"
            onClick={() => {
              onClose();
              // Another flow opens by itself, as canvas or outline.
              if (thing !== 'flow') goTo({ plan: plan.id, page: PAGE_OF[thing], flow: null, item: null });
              editWithUndo(document, edit, `Removed ${name}`);
            }}
          >
            {replacement === '' ? 'Remove' : `Remove, and use ${things[replacement]?.name ?? ''} instead`}
          </Button>
        </>
      }
    >
      {uses.length > 0 && (
        <div className="flex flex-col gap-4">
          <UseList uses={uses} onGo={onClose} />
          {others.length > 0 && (
            <SelectField
              label="There, use instead"
              value={replacement}
              options={[
                { value: '', label: 'Nothing: leave the places open' },
                ...others.map(([other, { name: label }]) => ({ value: other, label })),
              ]}
              onChange={setReplacement}
            />
          )}
          <NewProblemList after={after} {...found} />
        </div>
      )}
    </Dialog>
  );
}

import '../ui/tick.css';
import { useState } from 'react';
import { freeId } from '../../base/ids.ts';
import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { Button } from '../ui/button.tsx';
import { CheckedField } from '../ui/checked-field.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { checkPositionName } from './check-position-name.ts';
import { positionUses } from './position-uses.ts';
import { RemovePositionDialog } from './remove-position-dialog.tsx';

interface SwitchFormProps {
  document: PlanDocument;
  id: string;
}

const LEAST = 2;
const MOST = 12;

/** The positions of a switch: named, added, removed, and which of them is the normal one. */
export function SwitchForm({ document, id }: SwitchFormProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [removing, setRemoving] = useState<string | null>(null);
  const mode = plan.modes[id];
  if (!mode) return null;
  const { positions, normal } = mode;
  const edit = (changes: Parameters<typeof updateThing<'modes'>>[4], done: string) =>
    updateThing(plan, KINDS, 'modes', id, changes, { label: `${done} “${mode.name}”` });
  const add = () => {
    const names = positions.map(({ name }) => name);
    let count = positions.length + 1;
    while (names.includes(`Position ${count}`)) count += 1;
    const name = `Position ${count}`;
    const position = freeId(name, (taken) => positions.some((other) => other.id === taken));
    document.edit(edit({ positions: [...positions, { id: position, name }] }, 'Add a position to'));
  };
  const asked = positions.some((position) => positionUses(plan, id, position.id).length > 0);
  const gone = positions.find((position) => position.id === removing);
  const rest = positions.filter((position) => position.id !== removing);
  const nextNormal = removing === normal ? rest[0] : positions.find((position) => position.id === normal);
  return (
    <>
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="mb-0.5 text-sm font-semibold">Positions</legend>
        <p className="text-sm text-muted">
          The switch rests in one of them. On the Today page somebody turns it to another for as long as they say.
        </p>
        <ul className="flex flex-col divide-y divide-line rounded-control border border-line">
          {positions.map((position) => {
            const ways = positionUses(plan, id, position.id).flatMap(({ to }) => to ?? []);
            return (
              <li key={position.id} className="flex flex-wrap items-start gap-x-3 gap-y-1 px-3 py-2">
                <div className="min-w-40 flex-1 basis-48 max-sm:basis-full">
                  <CheckedField
                    label={`Name of the position ${position.name}`}
                    hideLabel
                    value={position.name}
                    check={checkPositionName(positions.filter((other) => other.id !== position.id))}
                    onCommit={(name) =>
                      document.edit(
                        edit(
                          { positions: positions.map((one) => (one.id === position.id ? { ...one, name } : one)) },
                          'Rename a position of',
                        ),
                      )
                    }
                  />
                  {ways.length > 0 && <FieldNote>Leads to {[...new Set(ways)].join(', ')}</FieldNote>}
                </div>
                <label className="inline-flex min-h-8.5 items-center gap-2">
                  <input
                    type="radio"
                    name={`normal-${id}`}
                    className="tick"
                    checked={position.id === normal}
                    onChange={() => document.edit(edit({ normal: position.id }, 'Change the normal position of'))}
                  />
                  <span>
                    Rests here<span className="sr-only">: {position.name}</span>
                  </span>
                </label>
                <IconButton
                  icon="trash"
                  label={`Remove the position ${position.name}`}
                  disabled={positions.length <= LEAST}
                  onClick={() => setRemoving(position.id)}
                />
              </li>
            );
          })}
        </ul>
        <div className="flex flex-wrap items-center gap-3">
          <Button size="small" icon="plus" disabled={positions.length >= MOST} onClick={add}>
            Add a position
          </Button>
          {positions.length <= LEAST && <span className="text-sm text-muted">A switch has at least two.</span>}
          {positions.length >= MOST && <span className="text-sm text-muted">A switch has at most {MOST}.</span>}
        </div>
        {!asked && (
          <FieldNote tone="warning">
            No call flow asks for this switch yet, so turning it changes nothing. Add the step “Switch” to a flow.
          </FieldNote>
        )}
      </fieldset>
      {gone && nextNormal && (
        <RemovePositionDialog
          plan={plan}
          mode={id}
          position={gone}
          normal={nextNormal.name}
          onClose={() => setRemoving(null)}
          onRemove={() => {
            setRemoving(null);
            editWithUndo(
              document,
              edit({ positions: rest, normal: nextNormal.id }, 'Remove a position of'),
              `Removed ${gone.name}`,
            );
          }}
        />
      )}
    </>
  );
}

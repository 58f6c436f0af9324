import { counted } from '../../base/counted.ts';
import { kindOf, type Kinds } from '../../engine/kind.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { removeNote } from '../../plan/edits/remove-note.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { kindIcon } from '../document/kind-icon.ts';
import { useDocument } from '../document/use-document.ts';
import { doneWords } from '../things/done-words.ts';
import { duplicateBeside } from '../things/duplicate-beside.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { IconTile } from '../ui/icon-tile.tsx';
import type { SettingField } from './field-list.ts';
import { StepFields } from './step-fields.tsx';
import { StepFormContext } from './step-form.ts';
import { useFormOf } from './use-form-of.ts';

interface SeveralStepsProps {
  document: PlanDocument;
  kinds: Kinds;
  ids: readonly string[];
  nowMs: number;
  onTidy: (() => void) | null;
  onDuplicate: (() => void) | null;
  onAddAfter: (from: WireStart, kind: string) => void;
  onShowStep: (step: string) => void;
}

// Keys and rules are wired step by step.
const isShared = ({ meta }: SettingField) => meta.control !== 'keys' && meta.control !== 'callerRules';

/** What can be done with several selected steps at once, and, where they are of one kind, their settings as one. */
export function SeveralSteps({
  document,
  kinds,
  ids,
  nowMs,
  onTidy,
  onDuplicate,
  onAddAfter,
  onShowStep,
}: SeveralStepsProps) {
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const { form } = useFormOf({ document, kinds, ids, nowMs, onAddAfter, onShowStep });
  const notes = useDocument(document, (state) => state.selection.notes);
  const noteWords = counted(notes.length, 'note');
  const { nodes, start } = plan.flows[flow]!;
  const movable = ids.filter((id) => id !== start);
  const steps = ids.flatMap((id) => nodes[id] ?? []);
  const [first] = steps;
  const isOneKind = steps.every(({ kind }) => kind === first?.kind);
  const kind = first && isOneKind ? kindOf(kinds, first.kind) : undefined;
  return (
    <div className="flex flex-col gap-4">
      <header className="flex items-start gap-3 pr-9">
        <IconTile icon={kind ? kindIcon(kind) : 'copy'} group={kind?.group ?? 'entry'} size="large" />
        <div className="min-w-0">
          <h2 tabIndex={-1} className="text-lg leading-5 font-semibold">
            {notes.length === 0 ? counted(ids.length, 'step') : `${counted(ids.length, 'step')} and ${noteWords}`} are
            selected
          </h2>
          <p className="text-sm text-muted">{kind ? `All of them: ${kind.title}` : 'Of different kinds'}</p>
        </div>
      </header>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          icon="copy"
          disabled={movable.length === 0}
          onClick={() => {
            if (onDuplicate) return onDuplicate();
            const edit = duplicateBeside(plan, kinds, flow, { steps: movable, notes });
            document.select({ steps: document.edit(edit), wires: [], notes: edit.notes });
            announce(doneWords(edit.label));
          }}
        >
          Duplicate
        </Button>
        {onTidy && (
          <Button size="small" icon="wand" onClick={onTidy}>
            Tidy up
          </Button>
        )}
        <Button
          size="small"
          icon="trash"
          variant="danger"
          disabled={movable.length === 0}
          onClick={() => {
            const edits = [removeSteps(plan, flow, movable), ...notes.map((note) => removeNote(flow, note))];
            const edit = edits.length === 1 ? edits[0]! : allOf('Delete the selection', edits);
            const words = counted(movable.length, 'step');
            editWithUndo(document, edit, `Deleted ${notes.length === 0 ? words : `${words} and ${noteWords}`}`);
          }}
        >
          Delete
        </Button>
      </div>
      {movable.length < ids.length && (
        <p className="text-sm text-muted">The first step of the flow stays: it is neither copied nor deleted.</p>
      )}
      <ul aria-label="Selected steps" className="flex flex-col">
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="flex min-h-7 w-full items-center gap-2 rounded-small px-1.5 text-left hover:bg-hover"
              onClick={() => onShowStep(id)}
            >
              <span className="min-w-0 flex-1 truncate">{nodes[id]?.name}</span>
              <span className="text-sm text-muted">{kindOf(kinds, nodes[id]?.kind ?? '')?.title}</span>
            </button>
          </li>
        ))}
      </ul>
      {form && kind ? (
        <section aria-label="Settings of all" className="flex flex-col gap-4 border-t border-line pt-4">
          <div>
            <h3 className="text-md font-semibold">Settings of all {ids.length}</h3>
            <p className="text-sm text-muted">A change here sets every one of them, as one step of undo.</p>
          </div>
          <StepFormContext value={form}>
            <StepFields only={isShared} />
          </StepFormContext>
        </section>
      ) : (
        <p className="text-muted">Select steps of one kind to change their settings together.</p>
      )}
    </div>
  );
}

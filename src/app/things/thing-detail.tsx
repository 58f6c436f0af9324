import { useState, type ReactNode } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { COLLECTIONS, type RefType } from '../../plan/field.ts';
import type { Finding } from '../../verify/finding.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { Button } from '../ui/button.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { findingsAbout, FindingNotices } from './finding-notices.tsx';
import { HowCallsGetHere } from './how-calls-get-here.tsx';
import { sameNameNote } from './same-name-note.ts';
import { RemoveThingDialog } from './remove-thing-dialog.tsx';
import { WhatIfGone } from './what-if-gone.tsx';
import { WhereUsed } from './where-used.tsx';

interface ThingDetailProps {
  document: PlanDocument;
  thing: Exclude<RefType, 'flow'>;
  id: string;
  findings: readonly Finding[];
  onPlay: (call: CallScript) => void;
  /** Beside the name, such as who somebody is. */
  actions?: ReactNode;
  /** The sections of the form. */
  children: ReactNode;
}

/** What calls come to in the end. */
const TRACED: readonly RefType[] = ['person', 'mailbox', 'prompt'];

/** One thing: its name, its problems, its form, where it is used, and the way to remove it safely. */
export function ThingDetail({ document, thing, id, findings, onPlay, actions, children }: ThingDetailProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [removing, setRemoving] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const collection = COLLECTIONS[thing];
  const name = plan[collection][id]?.name;
  if (name === undefined) return null;
  const own = findingsAbout(findings, collection, id);
  // What only advises comes at the end: what is being edited must not move away when the check has found something to say.
  const hints = own.filter(({ severity }) => severity === 'hint');
  const problems = own.filter(({ severity }) => severity !== 'hint');
  return (
    <article aria-label={name} className="flex flex-col gap-5 rounded-card border border-line bg-panel p-5 max-sm:p-4">
      {/* Seen as the field of the name. */}
      <h2 className="sr-only">{name}</h2>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-48 flex-1">
          <CheckedField
            label="Name"
            value={name}
            warning={sameNameNote(plan, thing, id, typed ?? name)}
            check={checkText(80, 'A name is needed. The last one stays.')}
            onType={setTyped}
            onCommit={(next) =>
              document.edit(updateThing(plan, KINDS, collection, id, { name: next }, { label: `Rename “${name}”` }))
            }
          />
        </div>
        {/* Beside the field, whatever is said below it. */}
        <div className="flex flex-wrap gap-x-3 gap-y-2 pt-6.5">
          {actions}
          <Button icon="trash" onClick={() => setRemoving(true)}>
            Remove…
          </Button>
        </div>
      </div>
      {problems.length > 0 && <FindingNotices findings={problems} onPlay={onPlay} />}
      {children}
      {hints.length > 0 && <FindingNotices findings={hints} onPlay={onPlay} />}
      <WhereUsed document={document} plan={plan} thing={thing} id={id} />
      {TRACED.includes(thing) && <HowCallsGetHere plan={plan} target={{ ref: thing, id }} onPlay={onPlay} />}
      {thing === 'person' && <WhatIfGone plan={plan} id={id} />}
      {removing && <RemoveThingDialog document={document} thing={thing} id={id} onClose={() => setRemoving(false)} />}
    </article>
  );
}

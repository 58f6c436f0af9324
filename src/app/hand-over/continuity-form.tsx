import { PROVIDERS, type ProviderRole } from '../../plan/continuity.ts';
import { setContinuity, setProvider } from '../../plan/edits/set-continuity.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

const FACTS = { name: 'company', account: 'account number', support: 'support number' } as const;

/** Whom to call and what to do when phones, internet or power are down; what is left empty is a line on paper. */
export function ContinuityForm({ document }: { document: PlanDocument }) {
  const continuity = useDocument(document, (state) => state.plan.continuity) ?? {};
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">
        No call depends on these facts. They are printed on one page, for the day when no computer works. What you leave
        empty becomes a line to write on.
      </p>
      {(Object.keys(PROVIDERS) as ProviderRole[]).map((role) => (
        <fieldset key={role} className="flex flex-col gap-2.5">
          <legend className="pb-1 font-semibold">{PROVIDERS[role]}</legend>
          {(Object.keys(FACTS) as (keyof typeof FACTS)[]).map((fact) => (
            <TextField
              key={fact}
              label={`${PROVIDERS[role]}: ${FACTS[fact]}`}
              value={continuity[role]?.[fact] ?? ''}
              maxLength={80}
              onCommit={(text) => document.edit(setProvider(role, fact, text.trim()))}
            />
          ))}
        </fieldset>
      ))}
      <TextArea
        label="How the phone company sends calls elsewhere"
        help="Step by step, as they told you: whom to call, or which code to dial from which phone."
        value={continuity.forwarding ?? ''}
        maxLength={2000}
        rows={3}
        onCommit={(text) => document.edit(setContinuity('forwarding', text.trim()))}
      />
      <TextField
        label="Address of the Today board"
        help="Where somebody at home can turn switches and close the office."
        type="url"
        value={continuity.todayBoard ?? ''}
        maxLength={300}
        onCommit={(text) => document.edit(setContinuity('todayBoard', text.trim()))}
      />
      <TextArea
        label="Fax, door and alarm lines"
        help="What else hangs on a phone line, and what it needs."
        value={continuity.devices ?? ''}
        maxLength={2000}
        onCommit={(text) => document.edit(setContinuity('devices', text.trim()))}
      />
    </div>
  );
}

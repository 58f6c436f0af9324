import { useState } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import { addThing } from '../../plan/edits/add-thing.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { hrefOf } from '../shell/place.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { mailboxSentence } from './mailbox-sentence.ts';
import { NewGreetingForm } from './new-greeting-form.tsx';
import { OwnersField } from './owners-field.tsx';
import { useDeclared } from './use-declared.ts';

interface MailboxFormProps {
  document: PlanDocument;
  id: string;
  nowMs: number;
}

const NEW = ':new';

/** Who is told of messages and how, and what callers hear first. */
export function MailboxForm({ document, id, nowMs }: MailboxFormProps) {
  const plan = useDocument(document, (state) => state.plan);
  const situation = useDeclared(plan.id);
  const [making, setMaking] = useState(false);
  const mailbox = plan.mailboxes[id];
  if (!mailbox) return null;
  const change = (changes: Parameters<typeof updateThing<'mailboxes'>>[4], done: string) =>
    updateThing(plan, KINDS, 'mailboxes', id, changes, { label: `${done} “${mailbox.name}”` });
  const { greeting } = mailbox;
  const known = greeting !== undefined && Object.hasOwn(plan.prompts, greeting);
  return (
    <>
      <p className="rounded-card bg-background p-4 text-md">{mailboxSentence(plan, situation, id, nowMs)}</p>
      <OwnersField
        plan={plan}
        owners={mailbox.owners}
        urgent={mailbox.urgent}
        onChange={(owners, done) => document.edit(change({ owners }, done))}
      />
      <Switch
        label="Alerts the owners until somebody acknowledges"
        description="For urgent messages only. Without it the owners are told once."
        checked={mailbox.urgent}
        onChange={(urgent) => document.edit(change({ urgent }, urgent ? 'Make urgent' : 'Make not urgent'))}
      />
      <div className="flex flex-col gap-2">
        <div className="flex flex-wrap items-end gap-3">
          <div className="w-72 max-w-full">
            <SelectField
              label="Greeting"
              error={greeting !== undefined && !known ? 'What was chosen here is gone. Choose another.' : undefined}
              value={known ? greeting : ''}
              options={[
                { value: '', label: '“Please leave a message after the tone.”' },
                ...Object.entries(plan.prompts).map(([value, { name }]) => ({ value, label: name })),
                { value: NEW, label: 'New greeting…' },
              ]}
              onChange={(next) => {
                if (next === NEW) setMaking(true);
                else document.edit(change({ greeting: next === '' ? undefined : next }, 'Change the greeting of'));
              }}
            />
          </div>
          {known && (
            <a
              className="inline-flex min-h-8.5 items-center font-semibold text-accent hover:underline"
              href={hrefOf({ plan: plan.id, page: 'greetings', flow: null, item: greeting })}
            >
              Change its words
            </a>
          )}
        </div>
        {making && (
          <NewGreetingForm
            plan={plan}
            name={mailbox.name}
            onCancel={() => setMaking(false)}
            onCreate={(prompt) => {
              const made = addThing(plan, 'prompts', prompt);
              document.edit(allOf(made.label, [made, change({ greeting: made.made![0]! }, 'Change the greeting of')]));
              setMaking(false);
            }}
          />
        )}
      </div>
    </>
  );
}

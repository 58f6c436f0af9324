import { useRef, useState } from 'react';
import { phoneText } from '../../engine/phone-text.ts';
import type { Destination } from '../../plan/entities.ts';
import type { Thing } from '../../plan/edits/add-thing.ts';
import type { Plan } from '../../plan/plan.ts';
import { DestinationField } from '../things/destination-field.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { checkLabel } from './check-label.ts';
import { checkOwnNumber } from './check-own-number.ts';
import { isOpen, usualFallback } from './usual-fallback.ts';

interface AddNumberDialogProps {
  plan: Plan;
  onAdd: (number: Thing<'numbers'>) => void;
  onClose: () => void;
}

/** Asks for everything that a number must have, so that none is ever made up. */
export function AddNumberDialog({ plan, onAdd, onClose }: AddNumberDialogProps) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [flow, setFlow] = useState(Object.keys(plan.flows).length === 1 ? Object.keys(plan.flows)[0]! : '');
  const [fallback, setFallback] = useState<Destination>(() => usualFallback(plan));
  const [problem, setProblem] = useState<string | null>(null);
  const [nowhere, setNowhere] = useState(false);
  const named = checkLabel(name);
  const save = async () => {
    const read = await checkOwnNumber(plan, null, typed);
    const open = isOpen(fallback);
    setProblem(read.ok ? null : read.error);
    setNowhere(open);
    if (!read.ok) form.current?.querySelector('input')?.focus();
    if (!read.ok || open || !named.ok) return;
    onAdd({
      name: named.value || phoneText(read.value),
      e164: read.value,
      ...(flow === '' ? {} : { flow }),
      fallback,
    });
  };
  return (
    <Dialog
      title="Add a number"
      description="A number that people call, as your phone company has given it to you."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="add-number">
            Add
          </Button>
        </>
      }
    >
      <form
        id="add-number"
        ref={form}
        noValidate
        className="flex flex-col gap-4 pb-1"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label="Phone number"
          type="tel"
          value={typed}
          placeholder="(312) 555-0100"
          maxLength={40}
          error={problem ?? undefined}
          onChange={(text) => {
            setTyped(text);
            setProblem(null);
          }}
        />
        <TextField
          label="Name"
          help="Such as “Billing direct”. Without one it is called by its digits."
          value={name}
          error={named.ok ? undefined : named.error}
          onChange={setName}
        />
        <SelectField
          label="Call flow"
          value={flow}
          options={[
            { value: '', label: 'No flow yet: calls go to the fallback' },
            ...Object.entries(plan.flows).map(([value, thing]) => ({ value, label: thing.name })),
          ]}
          onChange={setFlow}
        />
        <DestinationField
          label="Fallback"
          help={nowhere ? undefined : 'Where calls go if anything goes wrong, or an exit is left open.'}
          plan={plan}
          value={fallback}
          onChange={(next) => {
            if (next.to === 'number-fallback') return;
            setFallback(next);
            setNowhere(false);
          }}
        />
        {nowhere && (
          <p role="alert" className="-mt-2 text-sm text-lost">
            Choose where calls go that nothing else takes. Without a mailbox or person yet, enter an outside number.
          </p>
        )}
      </form>
    </Dialog>
  );
}

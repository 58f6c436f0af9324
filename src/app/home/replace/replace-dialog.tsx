import { useEffect, useMemo, useRef, useState } from 'react';
import { counted } from '../../../base/counted.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SaidOnce } from '../said-once.tsx';
import { SaidStep } from '../said-step.tsx';
import { clientUse } from './client-use.ts';
import { ClientsStep } from './clients-step.tsx';
import type { ReplaceClient } from './found-things.ts';
import { PreviewStep } from './preview-step.tsx';
import {
  checkStep,
  replacementOf,
  sidesOf,
  STEPS,
  type FieldErrors,
  type ReplaceForm,
  type Step,
} from './replace-form.ts';
import { ResultStep } from './result-step.tsx';
import { saveReplacements, type Saved } from './save-replacements.ts';
import { useComparisons } from './use-comparisons.ts';
import { WhatStep } from './what-step.tsx';
import { WithStep } from './with-step.tsx';

interface ReplaceDialogProps {
  clients: readonly ReplaceClient[];
  /** Clients whose draft could not be read, and why. */
  unread: readonly { readonly name: string; readonly why: string }[];
  start: ReplaceForm;
  /** The drafts were read again: what is replaced by what is known. */
  isAgain: boolean;
  /** Reads every draft again and goes on with the form. */
  onAgain: (form: ReplaceForm) => void;
  onClose: () => void;
}

const ORDER = Object.keys(STEPS) as Step[];

/** Replaces a person, a number outside or holidays at many clients, step by step; it only ever changes drafts. */
export function ReplaceDialog({ clients, unread, start, isAgain, onAgain, onClose }: ReplaceDialogProps) {
  const [form, setForm] = useState(start);
  const [step, setStep] = useState<Step>(isAgain ? 'clients' : 'what');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState<number | null>(null);
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const body = useRef<HTMLFormElement>(null);
  const at = ORDER.indexOf(step);
  const asked = at >= ORDER.indexOf('clients');
  const uses = useMemo(() => {
    const replacement = asked ? replacementOf(form) : null;
    return replacement === null ? [] : clients.flatMap((client) => clientUse(client, replacement) ?? []);
  }, [asked, clients, form]);
  const chosen = useMemo(() => uses.filter(({ client }) => !form.left.includes(client.id)), [uses, form.left]);
  const previewed = useMemo(() => (step === 'preview' ? chosen : []), [step, chosen]);
  const comparisons = useComparisons(previewed);
  useEffect(() => {
    if (Object.keys(errors).length > 0) body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  useEffect(() => {
    // The field that had the focus went with its step; where there is none, what is new is read from its beginning.
    const field = body.current?.querySelector<HTMLElement>('input:checked, input, select, textarea, [role="combobox"]');
    (field ?? body.current)?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the step is what changes the fields
  }, [step]);

  const change = (next: ReplaceForm) => {
    setForm(next);
    setErrors({});
  };
  const goOn = async () => {
    if (step === 'result') return onClose();
    if (step === 'clients' && chosen.length === 0) return;
    if (step === 'preview') {
      setBusy(0);
      setSaved(await saveReplacements(chosen, setBusy));
      setBusy(null);
      return setStep('result');
    }
    const checked = await checkStep(step, form, clients);
    setForm(checked.form);
    setErrors(checked.errors);
    if (Object.keys(checked.errors).length === 0) setStep(ORDER[at + 1]!);
  };
  const { old, now } = sidesOf(form);
  const says = describe(step, form.of, old, now);
  const count = step === 'result' ? '' : `${at + 1} of ${ORDER.length - 1}: ${STEPS[step]}`;
  return (
    <Dialog
      title="Replace everywhere"
      description={says}
      size="large"
      onClose={onClose}
      footer={
        <>
          <span className="mr-auto self-center text-muted">{count}</span>
          {step === 'preview' && comparisons.busy && <Button onClick={comparisons.cancel}>Cancel comparing</Button>}
          {step === 'what' && <Button onClick={onClose}>Cancel</Button>}
          {at > 0 && step !== 'result' && (
            <Button
              disabled={busy !== null}
              onClick={() => {
                setErrors({});
                setStep(ORDER[at - 1]!);
              }}
            >
              Back
            </Button>
          )}
          {step === 'result' && saved.some(({ is }) => is !== 'saved') && (
            <Button icon="rotate-ccw" onClick={() => onAgain(form)}>
              Look at the others again
            </Button>
          )}
          <Button
            variant="primary"
            type="submit"
            form="replace-everywhere"
            loading={busy !== null}
            disabled={(step === 'clients' && chosen.length === 0) || (step === 'preview' && comparisons.busy)}
          >
            {step === 'result' ? 'Done' : step === 'preview' ? `Change ${counted(chosen.length, 'draft')}` : 'Next'}
          </Button>
        </>
      }
    >
      <form
        ref={body}
        id="replace-everywhere"
        aria-label={STEPS[step]}
        tabIndex={-1}
        noValidate
        className="outline-none"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy === null) void goOn();
        }}
      >
        {step === 'what' && <WhatStep clients={clients} form={form} errors={errors} onChange={change} />}
        {step === 'with' && <WithStep clients={clients} form={form} errors={errors} onChange={change} />}
        {step === 'clients' && (
          <ClientsStep clients={clients} unread={unread} uses={uses} old={old} form={form} onChange={change} />
        )}
        {step === 'preview' && <PreviewStep uses={chosen} form={form} comparisons={comparisons} />}
        {step === 'result' && <ResultStep saved={saved} />}
        {busy !== null && (
          <SaidOnce words={`Saving ${counted(chosen.length, 'draft')}…`} className="pt-3">
            Saving {Math.min(busy + 1, chosen.length)} of {chosen.length}…
          </SaidOnce>
        )}
      </form>
      <SaidStep words={count === '' ? says : `${count}. ${says}`} />
    </Dialog>
  );
}

function describe(step: Step, of: ReplaceForm['of'], old: string, now: string): string {
  if (step === 'what')
    return 'At every client you choose, in one go. Only drafts change: no call does before you publish.';
  if (step === 'with') return `${of === 'person' ? 'Who' : 'What'} takes the place of ${old}?`;
  if (step === 'clients') return `${old} → ${now}. Choose the clients.`;
  if (step === 'preview') return `${old} → ${now}. This is what callers would notice once it is published.`;
  return `${old} → ${now}.`;
}

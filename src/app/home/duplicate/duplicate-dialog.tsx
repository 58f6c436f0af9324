import { useEffect, useRef, useState } from 'react';
import { KINDS } from '../../../kinds/registry.ts';
import { copyForClient } from '../../../plan/edits/copy-for-client.ts';
import type { Plan } from '../../../plan/plan.ts';
import { backend } from '../../backend/backend-client.ts';
import { newPlan } from '../../backend/new-plan.ts';
import { problemWords } from '../../backend/problem-words.ts';
import { goTo } from '../../shell/use-place.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast.ts';
import { ZoneField } from '../../ui/zone-field.tsx';
import { checkStep, copyOf, emptyForm, STEPS, type FieldErrors, type OtherClient, type Step } from './copy-form.ts';
import { GreetingStep } from './greeting-step.tsx';
import { NumberStep } from './number-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { ReviewStep } from './review-step.tsx';

interface DuplicateDialogProps {
  plan: Plan;
  others: readonly OtherClient[];
  onClose: () => void;
}

const ORDER = Object.keys(STEPS) as Step[];
const ASKS: Readonly<Record<Step, string>> = {
  office: 'Everything is copied: call flows, hours, greetings, people and test calls. First, whose office is it?',
  numbers: 'Which numbers do people call there?',
  people: 'Who does there what these people do here?',
  greetings: 'These greetings name the office or its people. Read what callers will hear.',
  review: 'This is what will be made.',
};

/** Makes a client from another one, step by step: its name, numbers, people and words are asked for. */
export function DuplicateDialog({ plan, others, onClose }: DuplicateDialogProps) {
  const [form, setForm] = useState(() => emptyForm(plan));
  const [step, setStep] = useState<Step>('office');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [why, setWhy] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const body = useRef<HTMLFormElement>(null);
  const at = ORDER.indexOf(step);
  useEffect(() => {
    if (Object.keys(errors).length > 0) body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  useEffect(() => {
    // The field that had the focus went with its step.
    body.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [step]);

  const change = (next: typeof form) => {
    setForm(next);
    setErrors({});
  };
  const goOn = async () => {
    setBusy(true);
    const checked = await checkStep(step, form, plan, others);
    setBusy(false);
    setForm(checked.form);
    setErrors(checked.errors);
    if (Object.keys(checked.errors).length > 0) return;
    const next = ORDER[at + 1];
    if (next) setStep(next);
    else await make();
  };
  const make = async () => {
    setBusy(true);
    const copy = copyOf(form, others);
    const made = await newPlan(backend, copyForClient(plan, KINDS, copy));
    setBusy(false);
    if (!made.ok) {
      const { title, fix } = problemWords(made.error);
      setWhy(`${title}. ${fix}`);
      return;
    }
    onClose();
    goTo({ plan: made.value, page: 'flow', flow: null });
    toast({ text: `${copy.name} is made from ${plan.name}. It is a draft.`, tone: 'ok' });
  };
  return (
    <Dialog
      title={`Duplicate ${plan.name} for another client`}
      description={ASKS[step]}
      size="large"
      onClose={onClose}
      footer={
        <>
          <span className="mr-auto self-center text-muted">
            {at + 1} of {ORDER.length}: {STEPS[step]}
          </span>
          {at > 0 ? (
            <Button
              onClick={() => {
                setErrors({});
                setStep(ORDER[at - 1]!);
              }}
            >
              Back
            </Button>
          ) : (
            <Button onClick={onClose}>Cancel</Button>
          )}
          <Button variant="primary" type="submit" form="duplicate-client" loading={busy}>
            {at === ORDER.length - 1 ? 'Make the client' : 'Next'}
          </Button>
        </>
      }
    >
      <form
        ref={body}
        id="duplicate-client"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void goOn();
        }}
      >
        {step === 'office' && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label="Name of the office"
              value={form.name}
              placeholder="Birch Dental"
              maxLength={80}
              error={errors['name']}
              onChange={(name) => change({ ...form, name })}
            />
            <ZoneField
              label="Time zone"
              value={form.zone === plan.zone ? undefined : form.zone}
              whenEmpty={`As ${plan.name} (${plan.zone.replaceAll('_', ' ')})`}
              onChange={(zone) => change({ ...form, zone: zone ?? plan.zone })}
            />
          </div>
        )}
        {step === 'numbers' && <NumberStep plan={plan} form={form} errors={errors} onChange={change} />}
        {step === 'people' && <PeopleStep plan={plan} form={form} errors={errors} onChange={change} />}
        {step === 'greetings' && <GreetingStep plan={plan} form={form} errors={errors} onChange={change} />}
        {step === 'review' && <ReviewStep plan={plan} form={form} onChange={change} />}
        {why !== null && (
          <div role="alert" className="mt-4">
            <Notice tone="lost" title="Nothing was made">
              {why}
            </Notice>
          </div>
        )}
      </form>
    </Dialog>
  );
}

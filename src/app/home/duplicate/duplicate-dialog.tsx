import { useEffect, useRef, useState } from 'react';
import { KINDS } from '../../../kinds/registry.ts';
import { copyForClient } from '../../../plan/edits/copy-for-client.ts';
import type { Plan } from '../../../plan/plan.ts';
import { backend } from '../../backend/backend-client.ts';
import { newPlan } from '../../backend/new-plan.ts';
import type { OtherClient } from '../../backend/other-clients.ts';
import { problemWords } from '../../backend/problem-words.ts';
import { goTo } from '../../shell/use-place.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast.ts';
import { ZoneField } from '../../ui/zone-field.tsx';
import { SaidStep } from '../said-step.tsx';
import { checkStep, copyOf, emptyForm, STEPS, type CopyForm, type FieldErrors, type Step } from './copy-form.ts';
import { forgetCopy, keepCopy, keptCopy } from './kept-copy.ts';
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

/**
 * Makes a client from another one, step by step: its name, numbers, people and words are asked for. Closed and opened again it
 * goes on where it was.
 */
export function DuplicateDialog({ plan, others, onClose }: DuplicateDialogProps) {
  const [before] = useState(() => keptCopy(plan));
  const [goesOn, setGoesOn] = useState(before !== null);
  const [form, setForm] = useState(() => before?.form ?? emptyForm(plan));
  const [step, setStep] = useState<Step>(before?.step ?? 'office');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [why, setWhy] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const body = useRef<HTMLFormElement>(null);
  const at = ORDER.indexOf(step);
  const count = `${at + 1} of ${ORDER.length}: ${STEPS[step]}`;
  useEffect(() => {
    if (Object.keys(errors).length > 0) body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  useEffect(() => {
    // The field that had the focus went with its step.
    body.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the step is what changes the fields
  }, [step, goesOn]);

  useEffect(() => keepCopy(plan, { form, step }), [plan, form, step]);

  const change = (next: typeof form) => {
    setForm(next);
    setErrors({});
  };
  const goOn = async () => {
    setBusy(true);
    const next = ORDER[at + 1];
    // What was answered a while ago may be wrong by now: another client may have the number.
    const steps = next ? [step] : ORDER;
    let checked = { errors: {} as FieldErrors, form };
    for (const one of steps) {
      // oxlint-disable-next-line no-await-in-loop -- each goes on with what the one before it has read
      checked = await checkStep(one, checked.form, plan, others);
      if (Object.keys(checked.errors).length === 0) continue;
      setStep(one);
      break;
    }
    setBusy(false);
    setForm(checked.form);
    setErrors(checked.errors);
    if (Object.keys(checked.errors).length > 0) return;
    if (next) setStep(next);
    else await make(checked.form);
  };
  const make = async (answers: CopyForm) => {
    setBusy(true);
    const copy = copyOf(answers, others);
    const made = await newPlan(backend, copyForClient(plan, KINDS, copy));
    setBusy(false);
    if (!made.ok) {
      const { title, fix } = problemWords(made.error);
      setWhy(`${title}. ${fix}`);
      return;
    }
    forgetCopy(plan);
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
          <span className="mr-auto self-center text-muted">{count}</span>
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
        {goesOn && (
          <p className="mb-3 flex flex-wrap items-center gap-x-2 text-muted">
            It goes on where you were.
            <Button
              variant="link"
              onClick={() => {
                change(emptyForm(plan));
                setStep('office');
                setGoesOn(false);
              }}
            >
              Start over
            </Button>
          </p>
        )}
        {step === 'office' && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label="Name of the office"
              value={form.name}
              placeholder="Birch Dental"
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
      <SaidStep words={`${count}. ${ASKS[step]}`} />
    </Dialog>
  );
}

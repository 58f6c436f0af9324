import { useMemo, useState } from 'react';
import { kindOf, type Kinds } from '../../engine/kind.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import type { Changes, StepForm } from './step-form.ts';

interface FormSource {
  readonly document: PlanDocument;
  readonly kinds: Kinds;
  /** One step, or several of one kind that are edited as one. */
  readonly ids: readonly string[];
  readonly nowMs: number;
  readonly onAddAfter: (from: WireStart, kind: string) => void;
  readonly onShowStep: (step: string) => void;
}

/** The form of a step, or of several of one kind as one; null where there is no such step or its kind is unknown. */
export function useFormOf({ document, kinds, ids, nowMs, onAddAfter, onShowStep }: FormSource): {
  readonly form: StepForm | null;
  /** What is typed and not committed yet. */
  readonly typed: Changes | null;
} {
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const [typed, setTyped] = useState<Changes | null>(null);
  const key = ids.join('/');
  const form = useMemo((): StepForm | null => {
    const [id = '', ...others] = key.split('/');
    const nodes = plan.flows[flow]?.nodes ?? {};
    const step = Object.hasOwn(nodes, id) ? nodes[id] : undefined;
    const kind = step && kindOf(kinds, step.kind);
    if (!step || !kind) return null;
    const all = [id, ...others];
    const owner = others.length === 0 ? `“${step.name}”` : `${all.length} steps`;
    const sameAs = (other: string, setting: string) =>
      JSON.stringify(nodes[other]?.settings[setting]) === JSON.stringify(step.settings[setting]);
    const settings = new Set(all.flatMap((one) => Object.keys(nodes[one]?.settings ?? {})));
    return {
      document,
      kinds,
      plan,
      flow,
      id,
      step,
      kind,
      owner,
      nowMs,
      differs: new Set([...settings].filter((setting) => others.some((other) => !sameAs(other, setting)))),
      change: (changes, label = `Change ${owner}`, making) =>
        void document.edit(
          allOf(label, [
            ...(making ? [making] : []),
            // The exits of a step may be those of something that is only being made, so they are asked for when it is there.
            ...all.map((one) => setSettings(plan, kinds, flow, one, changes)),
          ]),
        ),
      tryOut: setTyped,
      addAfter: onAddAfter,
      showStep: onShowStep,
    };
  }, [document, kinds, plan, flow, key, nowMs, onAddAfter, onShowStep]);
  return { form, typed };
}

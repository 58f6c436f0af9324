import type { ReactNode } from 'react';
import type { Kinds } from '../../engine/kind.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { renameStep } from '../../plan/edits/rename-step.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { kindIcon } from '../document/kind-icon.ts';
import { useDocument } from '../document/use-document.ts';
import { termNamed } from '../things/glossary.ts';
import { wholeSpans } from '../things/whole-spans.ts';
import { Term } from '../things/term.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { IconTile } from '../ui/icon-tile.tsx';
import { Notice } from '../ui/notice.tsx';
import { ExitsSection } from './exits-section.tsx';
import { StepFields } from './step-fields.tsx';
import { StepFormContext } from './step-form.ts';
import { useFormOf } from './use-form-of.ts';

interface StepSettingsProps {
  document: PlanDocument;
  kinds: Kinds;
  id: string;
  nowMs: number;
  onAddAfter: (from: WireStart, kind: string) => void;
  onShowStep: (step: string) => void;
  /** Above the fields: the step's problems. */
  children?: ReactNode;
}

/** The settings of one step: what it does in a sentence, the fields of its kind, then where its exits go. */
export function StepSettings({ document, kinds, id, nowMs, onAddAfter, onShowStep, children }: StepSettingsProps) {
  const { form, typed } = useFormOf({ document, kinds, ids: [id], nowMs, onAddAfter, onShowStep });
  const step = useDocument(document, (state) => state.plan.flows[state.flow]?.nodes[id]);
  if (!step) return null;
  if (!form)
    return (
      <Notice tone="warning" title={`“${step.name}” is of an unknown kind`}>
        This version of Ringplan does not know “{step.kind}”. The step stays as it is.
      </Notice>
    );
  const { kind, plan, flow } = form;
  return (
    <StepFormContext value={form}>
      <div className="flex flex-col gap-4">
        <header className="flex items-start gap-3 pr-9">
          <IconTile icon={kindIcon(kind)} group={kind.group} size="large" />
          <div className="min-w-0">
            <h2 tabIndex={-1} className="text-lg leading-5 font-semibold break-words">
              {step.name}
            </h2>
            <p className="text-sm text-muted">
              <Term id={termNamed(kind.title)?.id}>{kind.title}</Term> ·{' '}
              {kind.summary.charAt(0).toLowerCase() + kind.summary.slice(1)}
            </p>
          </div>
        </header>
        <p role="note" aria-label="What this step does" className="rounded-control bg-background px-3 py-2">
          {/* The words of a long greeting stand below, where they are edited. */}
          <span className="line-clamp-3 break-words whitespace-pre-line">
            {wholeSpans(kind.describe({ ...step.settings, ...typed }, plan, flow))}
          </span>
        </p>
        {children}
        <CheckedField
          label="Name"
          value={step.name}
          maxLength={80}
          check={checkText(80, 'A step needs a name.')}
          onCommit={(name) => document.edit(renameStep(plan, flow, id, name))}
        />
        <StepFields>
          <ExitsSection />
        </StepFields>
      </div>
    </StepFormContext>
  );
}

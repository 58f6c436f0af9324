import { useMemo } from 'react';
import { kindOf, type Kinds } from '../../engine/kind.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { renameStep } from '../../plan/edits/rename-step.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { kindIcon } from '../document/kind-icon.ts';
import { useDocument } from '../document/use-document.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { IconTile } from '../ui/icon-tile.tsx';
import { Notice } from '../ui/notice.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { ExitsSection } from './exits-section.tsx';
import { fieldList } from './field-list.ts';
import { SettingControl } from './setting-control.tsx';
import { StepFormContext, type StepForm } from './step-form.ts';
import { valueWords } from './value-words.ts';
import type { ReactNode } from 'react';

interface StepSettingsProps {
  document: PlanDocument;
  kinds: Kinds;
  id: string;
  onAddAfter: (from: WireStart, kind: string) => void;
  onShowStep: (step: string) => void;
  /** Above the fields: the step's problems. */
  children?: ReactNode;
}

/** The settings of one step, drawn from its kind's fields, then where its exits go. */
export function StepSettings({ document, kinds, id, onAddAfter, onShowStep, children }: StepSettingsProps) {
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const step = plan.flows[flow]?.nodes[id];
  const kind = step && kindOf(kinds, step.kind);
  const form = useMemo((): StepForm | null => {
    if (!step || !kind) return null;
    return {
      document,
      kinds,
      plan,
      flow,
      id,
      step,
      kind,
      change: (changes, label) =>
        void document.edit(setSettings(plan, kinds, flow, id, changes, label === undefined ? {} : { label })),
      addAfter: onAddAfter,
      showStep: onShowStep,
    };
  }, [document, kinds, plan, flow, id, step, kind, onAddAfter, onShowStep]);
  if (!step) return null;
  if (!kind || !form)
    return (
      <Notice tone="warning" title={`“${step.name}” is of an unknown kind`}>
        This version of Ringplan does not know “{step.kind}”. The step stays as it is.
      </Notice>
    );
  const fields = fieldList(kind);
  const plain = fields.filter(({ meta }) => !meta.advanced);
  const advanced = fields.filter(({ meta }) => meta.advanced);
  return (
    <StepFormContext value={form}>
      <div className="flex flex-col gap-4">
        <header className="flex items-start gap-3 pr-9">
          <IconTile icon={kindIcon(kind)} group={kind.group} size="large" />
          <div className="min-w-0">
            <h2 className="text-lg leading-5 font-semibold break-words">{step.name}</h2>
            <p className="text-sm text-muted">
              {kind.title} · {kind.summary.charAt(0).toLowerCase() + kind.summary.slice(1)}
            </p>
          </div>
        </header>
        {children}
        <CheckedField
          label="Name"
          value={step.name}
          maxLength={80}
          check={checkText(80, 'A step needs a name.')}
          onCommit={(name) => document.edit(renameStep(plan, flow, id, name))}
        />
        {plain.map((field) => (
          <SettingControl key={field.key} field={field} />
        ))}
        <ExitsSection />
        {advanced.length > 0 && (
          <div className="border-t border-line pt-3">
            <Disclosure
              label="Advanced"
              summary={advanced.map((field) => valueWords(field, step.settings, plan)).join(', ')}
            >
              {advanced.map((field) => (
                <SettingControl key={field.key} field={field} />
              ))}
            </Disclosure>
          </div>
        )}
      </div>
    </StepFormContext>
  );
}

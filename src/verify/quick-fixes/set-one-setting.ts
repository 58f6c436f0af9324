import { KINDS } from '../../kinds/registry.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import { quickFix, stepOf, type QuickFixer } from './quick-fix.ts';

/** Sets one setting of the step that a finding is about. */
export const setOneSetting =
  (label: string, name: string, value: unknown): QuickFixer =>
  (plan, finding) => {
    const { step } = stepOf(plan, finding) ?? {};
    if (!step || !Object.hasOwn(step.node.settings, name)) return [];
    return [quickFix(label, setSettings(plan, KINDS, step.flow, step.id, { [name]: value }))];
  };

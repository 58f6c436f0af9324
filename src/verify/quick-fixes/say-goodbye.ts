import { KINDS } from '../../kinds/registry.ts';
import { addThing } from '../../plan/edits/add-thing.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import { quickFix, stepOf, type QuickFixer } from './quick-fix.ts';

const GOODBYE = 'Thank you for calling. Goodbye.';

/** Gives a step that hangs up last words: the greeting of that name, else a new one. */
export const sayGoodbye: QuickFixer = (plan, finding) => {
  const { step } = stepOf(plan, finding) ?? {};
  if (!step) return [];
  const say = (prompt: string) => setSettings(plan, KINDS, step.flow, step.id, { prompt });
  const known = Object.entries(plan.prompts).find(([, { name }]) => /^good-?bye$/i.test(name));
  if (known) return [quickFix(`Say “${known[1].text}”`, say(known[0]))];
  const add = addThing(plan, 'prompts', { name: 'Goodbye', text: GOODBYE });
  const label = `Say “${GOODBYE}”`;
  return [quickFix(label, allOf(label, [add, say(add.made![0]!)]))];
};

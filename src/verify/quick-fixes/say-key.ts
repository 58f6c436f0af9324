import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { detailOf } from '../place-parts.ts';
import { namedBy } from '../step-graph.ts';
import { quickFix, stepOf, type QuickFixer } from './quick-fix.ts';

const NAMES: Readonly<Record<string, string>> = { '*': 'star', '#': 'pound' };

/** Adds the choice that is never said to the end of its greeting, or of the replacement that lacks it. */
export const sayKey: QuickFixer = (plan, finding) => {
  const { step, exit } = stepOf(plan, finding) ?? {};
  const [, replacement] = /^unspoken(?:\/(.+))?$/.exec(detailOf(finding)) ?? [null];
  const choice = step?.exits.find(({ id, key }) => id === exit && key !== undefined);
  if (!step || !choice || !detailOf(finding).startsWith('unspoken')) return [];
  const prompts = namedBy(plan, KINDS, step, 'prompt').filter((id) => Object.hasOwn(plan.prompts, id));
  const [id, ...others] = prompts;
  // Several greetings in a row: which of them should say it is not ours to decide.
  if (id === undefined || others.length > 0) return [];
  const prompt = plan.prompts[id]!;
  const sentence = `For ${choice.label}, press ${NAMES[choice.key!] ?? choice.key}.`;
  const say = (text: string) => `${text.trimEnd()} ${sentence}`;
  const replacements = prompt.replacements?.map((one) =>
    one.id === replacement ? { ...one, text: say(one.text) } : one,
  );
  const changes = replacement === undefined ? { text: say(prompt.text) } : { replacements };
  return [quickFix(`Say “${sentence}”`, updateThing(plan, KINDS, 'prompts', id, changes))];
};

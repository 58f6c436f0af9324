import { KINDS } from '../../kinds/registry.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import { detailOf } from '../place-parts.ts';
import { quickFix, stepOf, type QuickFixer } from './quick-fix.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '*', '#'];

interface Key {
  readonly key: string;
  readonly label: string;
}

/** Gives every choice whose key another one has a free key of its own. */
export const freeKeys: QuickFixer = (plan, finding) => {
  const { step } = stepOf(plan, finding) ?? {};
  const keys = step?.node.settings['keys'];
  if (!step || detailOf(finding) !== 'duplicate-key' || !Array.isArray(keys)) return [];
  const taken = new Set((keys as Key[]).map(({ key }) => key));
  const seen = new Set<string>();
  const moved: string[] = [];
  const own = (keys as Key[]).map((choice) => {
    if (!seen.has(choice.key)) {
      seen.add(choice.key);
      return choice;
    }
    const key = KEYS.find((candidate) => !taken.has(candidate));
    if (key === undefined) return choice;
    taken.add(key);
    moved.push(`“${choice.label}” key ${key}`);
    return { ...choice, key };
  });
  if (moved.length === 0) return [];
  return [quickFix(`Give ${moved.join(', ')}`, setSettings(plan, KINDS, step.flow, step.id, { keys: own }))];
};

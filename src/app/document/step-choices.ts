import type { Kinds } from '../../engine/kind.ts';
import type { PickerGroup, PickerItem } from '../ui/combo-picker.tsx';
import { GROUP_WORDS } from './group-words.ts';
import { kindIcon } from './kind-icon.ts';

/** The kinds of step that may be added, for a picker: everyday ones by group, the others under "More". Where calls enter is made with its flow. */
export function stepChoices(kinds: Kinds): PickerGroup[] {
  const groups = new Map<string, PickerItem[]>(Object.keys(GROUP_WORDS).map((group) => [group, []]));
  const more: PickerItem[] = [];
  for (const [id, kind] of Object.entries(kinds)) {
    if (kind.group === 'entry') continue;
    const item = { id, label: kind.title, description: kind.summary, icon: kindIcon(kind), group: kind.group };
    if (kind.everyday) groups.get(kind.group)?.push(item);
    else more.push(item);
  }
  return [
    ...Object.entries(GROUP_WORDS).map(([id, label]) => ({ id, label, items: groups.get(id) ?? [] })),
    { id: 'more', label: 'More', items: more },
  ].filter((group) => group.items.length > 0);
}

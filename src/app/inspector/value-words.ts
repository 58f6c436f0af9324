import { countryName } from '../../plan/country-name.ts';
import { COLLECTIONS } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SettingField } from './field-list.ts';
import { durationText } from './time-words.ts';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A setting and its value in words, for what is folded away: "waits for the first key 5 s". */
export function valueWords(
  { meta, key }: SettingField,
  settings: Readonly<Record<string, unknown>>,
  plan: Plan,
): string {
  const first = meta.control === 'choice' ? Object.keys(meta.choices ?? {})[0] : meta.whenAbsent;
  const value = settings[key] ?? first;
  const label = lowerFirst(meta.label);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (meta.control === 'switch') return value === true ? label : `${label}: no`;
  if (value === undefined || value === '') return `${label}: ${lowerFirst(meta.whenEmpty ?? 'not set')}`;
  switch (meta.control) {
    case 'seconds':
      return `${label} ${durationText(Number(text))}`;
    case 'count':
      return `${label} ${text}${meta.unit ? ` ${meta.unit}` : ''}`;
    case 'choice':
      return `${label}: ${lowerFirst(meta.choices?.[text] ?? text)}`;
    case 'reference': {
      const things = meta.ref ? plan[COLLECTIONS[meta.ref]] : {};
      return `${label}: ${(things as Record<string, { name: string }>)[text]?.name ?? 'unknown'}`;
    }
    case 'countries':
      return `${label} ${(value as string[]).map(countryName).join(', ')}`;
    default:
      return Array.isArray(value) ? `${label}: ${value.length}` : `${label} ${text}`;
  }
}

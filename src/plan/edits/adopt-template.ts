import { freeId } from '../../base/ids.ts';
import type { Plan } from '../plan.ts';
import { demoName } from './demo-number.ts';

/** What a new office says of itself; `numbers` by the template's ids in E.164, '' or absent where it is decided later. */
export interface Adoption {
  readonly name: string;
  /** IANA. */
  readonly zone: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly numbers: Readonly<Record<string, string>>;
}

/**
 * A template as the plan of an office: its name wherever the template's office is named (greetings, notices, notes), its zone,
 * country and numbers; a number left open keeps the template's, which nobody owns, and its name says so.
 */
export function adoptTemplate(template: Plan, office: Adoption): Plan {
  const named = replaced(template, template.name, office.name.trim()) as Plan;
  return {
    ...named,
    id: freeId(office.name, () => false),
    name: office.name.trim(),
    zone: office.zone,
    country: office.country,
    numbers: Object.fromEntries(
      Object.entries(named.numbers).map(([id, number]) => {
        const own = office.numbers[id] ?? '';
        return [id, own === '' ? { ...number, name: demoName(number.name) } : { ...number, e164: own }];
      }),
    ),
  };
}

/** A copy with every text that holds `from` saying `to` instead; keys and ids of things stay as they are. */
function replaced(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.replaceAll(from, () => to);
  if (Array.isArray(value)) return value.map((each) => replaced(each, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, from, to)]));
}

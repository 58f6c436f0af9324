import type * as z from 'zod/mini';
import type { Kinds } from '../engine/kind.ts';
import { fieldsIn } from '../plan/fields-in.ts';
import type { Destination } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import type { FindingPlace } from './finding.ts';
import { stepPlace, stepsOf } from './steps-of.ts';
import { quoted } from './words.ts';

/** A number outside the office that a plan can ring: where it is written, in words and as a place; '' is not entered yet. */
export interface OutsideNumber {
  readonly e164: string;
  readonly where: string;
  readonly place: FindingPlace;
  /** Tells several numbers at one place apart. */
  readonly detail: string;
}

const known = new WeakMap<Plan, { readonly kinds: Kinds; readonly numbers: readonly OutsideNumber[] }>();

/** Every outside number of a plan: in steps, mobiles, fallbacks and safety nets; found once for all rules. */
export function outsideNumbers(plan: Plan, kinds: Kinds): readonly OutsideNumber[] {
  const before = known.get(plan);
  if (before?.kinds === kinds) return before.numbers;
  const numbers = findNumbers(plan, kinds);
  known.set(plan, { kinds, numbers });
  return numbers;
}

function findNumbers(plan: Plan, kinds: Kinds): OutsideNumber[] {
  return [
    ...Object.entries(plan.numbers).flatMap(([id, { name, fallback }]) =>
      inDestination(fallback, `the fallback of ${quoted(name)}`, { at: 'thing', collection: 'numbers', id }),
    ),
    ...Object.entries(plan.flows).flatMap(([flow, { name, safetyNet }]) =>
      safetyNet.to === 'number-fallback'
        ? []
        : inDestination(safetyNet, `the safety net of ${quoted(name)}`, { at: 'flow', flow }),
    ),
    ...Object.entries(plan.people).flatMap(([id, { name, phones }]) =>
      phones.flatMap((phone): OutsideNumber[] =>
        phone.type === 'mobile'
          ? [
              {
                e164: phone.e164,
                where: `the mobile of ${quoted(name)}`,
                place: { at: 'thing', collection: 'people', id },
                detail: phone.id,
              },
            ]
          : [],
      ),
    ),
    ...stepsOf(plan, kinds).flatMap((step) =>
      phonesIn(step.kind.fields, step.node.settings).map(({ e164, path }) => ({
        e164,
        where: `the step ${quoted(step.node.name)}`,
        place: stepPlace(step),
        detail: path,
      })),
    ),
  ];
}

const inDestination = (destination: Destination, where: string, place: FindingPlace): OutsideNumber[] =>
  destination.to === 'outside' ? [{ e164: destination.e164, where, place, detail: 'outside' }] : [];

/** The phone numbers among a step's settings, by the metadata of its fields. */
const phonesIn = (schema: z.core.$ZodType, settings: unknown): { e164: string; path: string }[] =>
  fieldsIn(schema, settings).flatMap(({ meta, value, path }) =>
    meta.control === 'phone' && typeof value === 'string' ? [{ e164: value, path: path.join('.') }] : [],
  );

import type { Person } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Start, Target } from '../effect.ts';

/** The target of one phone of a person, or undefined when the plan has no such phone. */
export function personTarget(
  plan: Plan,
  person: string,
  phone: string,
): (Target & { readonly ringSeconds: number }) | undefined {
  const found: Person | undefined = plan.people[person];
  const device = found?.phones.find((candidate) => candidate.id === phone);
  if (!device) return undefined;
  const base = { person, phone, type: device.type, ringSeconds: device.ringSeconds };
  if (device.type === 'desk') return { ...base, site: device.site, pressOne: false };
  if (device.type === 'mobile') return { ...base, e164: device.e164, pressOne: device.pressOne };
  return { ...base, pressOne: false };
}

/** One attempt: all targets ring together for `seconds`; outside legs show the number that was dialled and speak a notice. */
export function ringStart(plan: Plan, targets: readonly Target[], seconds: number, dialled: string): Start {
  const asks = targets.some((target) => target.pressOne);
  return {
    type: 'ring',
    // The target's own fields only: ring time is a matter of the attempt.
    targets: targets.map(({ person, phone, type, site, e164, pressOne }) => ({
      ...(person === undefined ? {} : { person }),
      ...(phone === undefined ? {} : { phone }),
      type,
      ...(site === undefined ? {} : { site }),
      ...(e164 === undefined ? {} : { e164 }),
      pressOne,
    })),
    timeoutMs: seconds * 1000,
    showNumber: dialled,
    notice: asks ? `${plan.name}. A call for you. Press 1 to take it.` : null,
  };
}

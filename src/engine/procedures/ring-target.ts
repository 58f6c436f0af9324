import type { Person } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Start, Target } from '../effect.ts';
import type { StepContext } from '../kind.ts';

/** The target of one phone of a person, or undefined when the plan has no such phone. */
export function personTarget(
  plan: Plan,
  person: string,
  phone: string,
): (Target & { readonly ringSeconds: number }) | undefined {
  const found: Person | undefined = plan.people[person];
  const device = found?.phones.find((candidate) => candidate.id === phone);
  if (!device) return undefined;
  const { type, ringSeconds } = device;
  if (type === 'desk') return { person, phone, type, ringSeconds, site: device.site, pressOne: false };
  if (type === 'mobile') return { person, phone, type, ringSeconds, e164: device.e164, pressOne: device.pressOne };
  return { person, phone, type, ringSeconds, pressOne: false };
}

/** How a leg outside the office looks to whoever it rings; absent: the dialled number, and the office's name. */
export interface OutsideLeg {
  /** The number that is shown: of the caller, where it is not withheld, or the business number that was dialled. */
  readonly shows?: 'dialled' | 'caller' | undefined;
  /** Spoken before "press 1". */
  readonly notice?: string | undefined;
}

/** One attempt: all targets ring together for `seconds`. Whoever has to accept hears the notice first. */
export function ringStart(
  { plan, dialled, caller }: Pick<StepContext<unknown>, 'plan' | 'dialled' | 'caller'>,
  targets: readonly Target[],
  seconds: number,
  { shows, notice }: OutsideLeg = {},
): Start {
  const asks = targets.some((target) => target.pressOne);
  return {
    type: 'ring',
    // The target's own fields only: ring time is a matter of the attempt.
    targets: targets.map(({ person, phone, type, site, e164, pressOne }) => {
      const own: { -readonly [Field in keyof Target]: Target[Field] } = { type, pressOne };
      if (person !== undefined) own.person = person;
      if (phone !== undefined) own.phone = phone;
      if (site !== undefined) own.site = site;
      if (e164 !== undefined) own.e164 = e164;
      return own;
    }),
    timeoutMs: seconds * 1000,
    showNumber: shows === 'caller' && caller !== null ? caller : dialled,
    notice: asks ? `${notice ?? `${plan.name}. A call for you.`} Press 1 to take it.` : null,
  };
}

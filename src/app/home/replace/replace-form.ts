import { phoneText } from '../../../engine/phone-text.ts';
import type { Replacement } from '../../../plan/edits/replace-everywhere.ts';
import { sameName, type KnownPerson } from '../../../plan/edits/same-person.ts';
import { checkPhone } from '../../things/check-phone.ts';
import { checkText } from '../../ui/check-text.ts';
import type { DaySet, ReplaceClient } from './found-things.ts';

/** The steps in their order, each with its words. */
export const STEPS = {
  what: 'What',
  with: 'With what',
  clients: 'Which clients',
  preview: 'What changes',
  result: 'Done',
} as const;
export type Step = keyof typeof STEPS;

/** What can be replaced, each with its words. */
export const KINDS_OF = { person: 'A person', outside: 'An outside number', holidays: 'Holidays' } as const;

/** Everything that is asked, as it is chosen and typed. */
export interface ReplaceForm {
  readonly of: Replacement['of'];
  readonly oldPerson: KnownPerson | null;
  readonly oldNumber: string | null;
  readonly oldDays: DaySet | null;
  /** Whether somebody takes the place whom one of the clients knows already. */
  readonly known: boolean;
  readonly knownPerson: KnownPerson | null;
  readonly name: string;
  readonly mobile: string;
  readonly newNumber: string;
  readonly newDays: DaySet | null;
  /** The clients that are left as they are, by id. */
  readonly left: readonly string[];
}

/** The form before anything is chosen. */
export const EMPTY_FORM: ReplaceForm = {
  of: 'person',
  oldPerson: null,
  oldNumber: null,
  oldDays: null,
  known: false,
  knownPerson: null,
  name: '',
  mobile: '',
  newNumber: '',
  newDays: null,
  left: [],
};

/** What is wrong with fields, by their key. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Checks the first two steps: the errors at their fields, and the form with its phone numbers in E.164. */
export async function checkStep(
  step: Step,
  form: ReplaceForm,
  clients: readonly ReplaceClient[],
): Promise<{ readonly errors: FieldErrors; readonly form: ReplaceForm }> {
  const at = (key: string, error: string) => ({ errors: { [key]: error }, form });
  const fine = (next = form) => ({ errors: {}, form: next });
  const country = clients[0]?.plan.country ?? 'US';
  if (step === 'what') {
    if (form.of === 'person' && form.oldPerson === null) return at('old', 'Choose who is replaced.');
    if (form.of === 'outside' && form.oldNumber === null) return at('old', 'Choose the number that is replaced.');
    if (form.of === 'holidays' && form.oldDays === null) return at('old', 'Choose the days that are replaced.');
    return fine();
  }
  if (step !== 'with') return fine();
  if (form.of === 'holidays')
    return form.newDays === null ? at('now', 'Choose the days that take their place.') : fine();
  if (form.of === 'outside') {
    const read = await checkPhone(form.newNumber, country);
    if (!read.ok) return at('now', read.error);
    if (read.value === '') return at('now', 'Type the number that takes its place.');
    if (read.value === form.oldNumber) return at('now', 'This is the number that is replaced.');
    const owner = clients.find(({ plan }) => Object.values(plan.numbers).some(({ e164 }) => e164 === read.value));
    if (owner) return at('now', `${phoneText(read.value)} is a number that people call at ${owner.name}.`);
    return fine({ ...form, newNumber: read.value });
  }
  const isOld = (name: string) => form.oldPerson !== null && sameName(name, form.oldPerson.name);
  if (form.known) {
    if (form.knownPerson === null) return at('now', 'Choose who takes the place.');
    return isOld(form.knownPerson.name) ? at('now', 'This is the person who is replaced.') : fine();
  }
  const name = checkText(80, 'Type the name of the person who takes the place.')(form.name);
  const mobile = await checkPhone(form.mobile, country);
  const same = name.ok && isOld(name.value) ? 'This is the name of the person who is replaced.' : null;
  const errors = {
    ...(name.ok ? (same === null ? {} : { name: same }) : { name: name.error }),
    ...(mobile.ok ? {} : { mobile: mobile.error }),
  };
  return { errors, form: name.ok && mobile.ok ? { ...form, name: name.value, mobile: mobile.value } : form };
}

/** What a checked form asks for. */
export function replacementOf(form: ReplaceForm): Replacement | null {
  const { of, oldPerson, oldNumber, oldDays, newNumber, newDays } = form;
  if (of === 'outside') return oldNumber === null ? null : { of, old: oldNumber, now: newNumber };
  if (of === 'holidays') return oldDays && newDays && { of, old: oldDays.days, now: newDays.days };
  const typed = { name: form.name.trim(), numbers: form.mobile === '' ? [] : [form.mobile] };
  const now = form.known ? form.knownPerson : typed;
  return oldPerson && now && { of, old: oldPerson, now };
}

/** Both sides in words: “Dana Ortiz” and “Ida Berg”. */
export function sidesOf({ of, oldPerson, oldNumber, oldDays, newDays, ...form }: ReplaceForm): {
  readonly old: string;
  readonly now: string;
} {
  if (of === 'outside') return { old: phoneText(oldNumber ?? ''), now: phoneText(form.newNumber) };
  if (of === 'holidays') return { old: oldDays?.name ?? '', now: newDays?.name ?? '' };
  return { old: oldPerson?.name ?? '', now: (form.known ? form.knownPerson?.name : form.name) ?? '' };
}

import { freeId } from '../../../base/ids.ts';
import { phoneText } from '../../../engine/phone-text.ts';
import type { ClientCopy, PersonChoice } from '../../../plan/edits/copy-for-client.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { OtherClient } from '../../backend/other-clients.ts';
import { checkPhone } from '../../things/check-phone.ts';
import { nameTaken, numberTaken } from '../../things/taken-by.ts';
import { checkText } from '../../ui/check-text.ts';

/** The steps in their order, each with its words. */
export const STEPS = {
  office: 'Office',
  numbers: 'Numbers',
  people: 'People',
  greetings: 'Greetings',
  review: 'Review',
} as const;
export type Step = keyof typeof STEPS;

/** What is typed about one person. */
export interface PersonForm {
  readonly is: PersonChoice['is'];
  readonly name: string;
  readonly extension: string;
  /** By phone id, as typed. */
  readonly mobiles: Readonly<Record<string, string>>;
}

/** Everything that is asked, as it is typed. */
export interface CopyForm {
  readonly name: string;
  readonly zone: string;
  /** By number id; null is to be given later. */
  readonly numbers: Readonly<Record<string, string | null>>;
  readonly people: Readonly<Record<string, PersonForm>>;
  readonly callers: boolean;
  readonly texts: Readonly<Record<string, string>>;
}

/** What is wrong with fields, by their key. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The form before anything is typed: everybody and every number is still to be given. */
export const emptyForm = (plan: Plan): CopyForm => ({
  name: '',
  zone: plan.zone,
  numbers: Object.fromEntries(Object.keys(plan.numbers).map((id) => [id, ''])),
  people: Object.fromEntries(
    Object.entries(plan.people).map(([id, { extension }]) => [
      id,
      { is: 'later', name: '', extension: extension ?? '', mobiles: {} },
    ]),
  ),
  callers: false,
  texts: {},
});

/** What was typed before, for a plan that may have changed since: what the plan has not any more is left out. */
export function formAgain(before: CopyForm, plan: Plan): CopyForm {
  const empty = emptyForm(plan);
  const known = <T>(first: Readonly<Record<string, T>>, typed: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(first).map(([id, value]) => [id, Object.hasOwn(typed, id) ? typed[id]! : value]));
  return {
    ...before,
    numbers: known(empty.numbers, before.numbers),
    people: known(empty.people, before.people),
  };
}

/** Checks a step: the errors at its fields, and the form with its phone numbers in E.164. */
export async function checkStep(
  step: Step,
  form: CopyForm,
  plan: Plan,
  others: readonly OtherClient[],
): Promise<{ readonly errors: FieldErrors; readonly form: CopyForm }> {
  if (step === 'office') return { errors: officeErrors(form, others), form };
  if (step === 'numbers') return checkNumbers(form, plan, others);
  if (step === 'people') return checkPeople(form, plan);
  if (step === 'greetings') {
    const errors = Object.entries(form.texts).flatMap(([key, text]) =>
      text.trim() === '' ? [[`text/${key}`, 'Type what callers hear.'] as const] : [],
    );
    return { errors: Object.fromEntries(errors), form };
  }
  return { errors: {}, form };
}

function officeErrors({ name }: CopyForm, others: readonly OtherClient[]): FieldErrors {
  const checked = checkText(80, 'Type the name of the other office.')(name);
  if (!checked.ok) return { name: checked.error };
  const taken = nameTaken(checked.value, others);
  return taken ? { name: taken.says } : {};
}

async function checkNumbers(form: CopyForm, plan: Plan, others: readonly OtherClient[]) {
  const errors: Record<string, string> = {};
  const numbers: Record<string, string | null> = {};
  for (const [id, text] of Object.entries(form.numbers)) {
    numbers[id] = text;
    if (text === null) continue;
    // oxlint-disable-next-line no-await-in-loop -- the tables are loaded once
    const read = await checkPhone(text, plan.country);
    const taken = read.ok ? numberTaken(read.value, others) : null;
    const twice =
      read.ok &&
      read.value !== '' &&
      Object.entries(numbers).some(([other, e164]) => other !== id && e164 === read.value);
    if (!read.ok) errors[`number/${id}`] = read.error;
    else if (read.value === '') errors[`number/${id}`] = 'Type the number, or say that it is given later.';
    else if (taken) errors[`number/${id}`] = taken.says;
    else if (twice) errors[`number/${id}`] = `${phoneText(read.value)} is there twice.`;
    else numbers[id] = read.value;
  }
  return { errors, form: { ...form, numbers } };
}

async function checkPeople(form: CopyForm, plan: Plan) {
  const errors: Record<string, string> = {};
  const people: Record<string, PersonForm> = {};
  const extensions = new Map<string, string>();
  for (const [id, person] of Object.entries(form.people)) {
    people[id] = person;
    if (person.is === 'gone') continue;
    const extension = person.is === 'other' ? person.extension.trim() : (plan.people[id]?.extension ?? '');
    const holder = extension === '' ? undefined : extensions.get(extension);
    extensions.set(extension, person.is === 'other' ? person.name : plan.people[id]!.name);
    if (person.is !== 'other') continue;
    const name = checkText(80, 'Type a name, or choose another answer.')(person.name);
    if (!name.ok) errors[`name/${id}`] = name.error;
    if (extension !== '' && !/^\d{1,8}$/.test(extension)) errors[`extension/${id}`] = '1 to 8 digits.';
    else if (holder !== undefined) errors[`extension/${id}`] = `Also the extension of ${holder}.`;
    const mobiles: Record<string, string> = {};
    for (const [phone, text] of Object.entries(person.mobiles)) {
      // oxlint-disable-next-line no-await-in-loop -- the tables are loaded once
      const read = await checkPhone(text, plan.country);
      if (!read.ok) errors[`mobile/${id}/${phone}`] = read.error;
      mobiles[phone] = read.ok ? read.value : text;
    }
    people[id] = { ...person, name: name.ok ? name.value : person.name, extension, mobiles };
  }
  return { errors, form: { ...form, people } };
}

/** What a checked form asks for; the id is one that no client has. */
export const copyOf = (form: CopyForm, others: readonly OtherClient[]): ClientCopy => ({
  id: freeId(form.name, (id) => others.some((other) => other.id === id)),
  name: form.name.trim(),
  zone: form.zone,
  numbers: form.numbers,
  people: Object.fromEntries(
    Object.entries(form.people).map(([id, { is, name, extension, mobiles }]): [string, PersonChoice] => [
      id,
      is === 'other' ? { is, name, extension, mobiles } : { is },
    ]),
  ),
  callers: form.callers,
  texts: Object.fromEntries(Object.entries(form.texts).map(([key, text]) => [key, text.trim()])),
});

import type { Question } from './question.ts';
import type { SheetRow, Worksheet } from './worksheet.ts';

/** The answers of a section or row, whatever their section: texts, and lists where the question is one. */
export type AnyAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Whether a question is asked, given the other answers beside it. */
export function isAsked({ when }: Question, answers: AnyAnswers): boolean {
  return when === undefined || when.is.includes(String(answers[when.question] ?? ''));
}

/** Whether somebody answered. */
export const isAnswered = (answer: string | readonly string[] | undefined): boolean =>
  typeof answer === 'string' ? answer.trim() !== '' : (answer ?? []).some((each) => each.trim() !== '');

/** The person, team or mailbox that `person:ID` and the like names; null for the answering service, nothing, or one that is gone. */
export function namedRow(
  sheet: Worksheet,
  reach: string,
):
  | { readonly is: 'person'; readonly row: SheetRow<'people'> }
  | { readonly is: 'team'; readonly row: SheetRow<'teams'> }
  | { readonly is: 'mailbox'; readonly row: SheetRow<'mailboxes'> }
  | null {
  const id = reach.slice(reach.indexOf(':') + 1);
  const person = reach.startsWith('person:') ? sheet.people.rows.find((row) => row.id === id) : undefined;
  if (person) return { is: 'person', row: person };
  const team = reach.startsWith('team:') ? sheet.teams.rows.find((row) => row.id === id) : undefined;
  if (team) return { is: 'team', row: team };
  const mailbox = reach.startsWith('mailbox:') ? sheet.mailboxes.rows.find((row) => row.id === id) : undefined;
  return mailbox ? { is: 'mailbox', row: mailbox } : null;
}

/** Whether anything rings when this person is called; whoever did not say is taken to have a desk phone. */
export const hasPhone = ({ phone, mobile }: SheetRow<'people'>): boolean => phone !== 'none' || mobile.trim() !== '';

/** Who and what a call can go to, as it is written in an answer and as it is shown; teams only where a call can ring many. */
export function reachChoices(sheet: Worksheet, teams = true): { value: string; label: string; group: string }[] {
  const { service, serviceName } = sheet.closed.answers;
  const named = (
    rows: readonly { readonly id: string; readonly name: string }[],
    kind: string,
    group: string,
  ): { value: string; label: string; group: string }[] =>
    rows
      .filter(({ name }) => name.trim() !== '')
      .map(({ id, name }) => ({ value: `${kind}:${id}`, label: name.trim(), group }));
  return [
    ...(teams ? named(sheet.teams.rows, 'team', 'Teams') : []),
    ...named(sheet.people.rows, 'person', 'People'),
    ...named(sheet.mailboxes.rows, 'mailbox', 'Mailboxes'),
    ...(service.trim() === ''
      ? []
      : [{ value: 'service', label: serviceName.trim() || 'The answering service', group: 'Outside' }]),
  ];
}

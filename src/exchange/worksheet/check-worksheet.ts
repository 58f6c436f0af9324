import { numberOf, phonesTaken } from './phones-taken.ts';
import type { ReadPhone } from '../read-phone.ts';
import { answerProblem } from './check-answer.ts';
import type { Question } from './question.ts';
import { SHEET_SECTIONS, type SheetSectionId } from './sections.ts';
import { hasPhone, isAnswered, isAsked, namedRow, type AnyAnswers } from './sheet-rows.ts';
import type { Worksheet } from './worksheet.ts';

/** One answer that no plan can be made of: where it stands, and how to mend it. `row` is null for a section's own questions. */
export interface SheetProblem {
  readonly section: SheetSectionId;
  readonly row: string | null;
  readonly question: string;
  readonly message: string;
}

/** Everything on a worksheet that keeps it from becoming a plan, in the order of the sheet; one problem a question. */
export function checkWorksheet(sheet: Worksheet, readPhone: ReadPhone): SheetProblem[] {
  const found: SheetProblem[] = [];
  const marked = new Set<string>();
  const report = (section: SheetSectionId, row: string | null, question: string, message: string | null) => {
    const place = `${section}/${row ?? ''}/${question}`;
    if (message === null || marked.has(place)) return;
    marked.add(place);
    found.push({ section, row, question, message });
  };
  for (const [section, { questions, rows }] of SHEET_SECTIONS) {
    const checkAll = (asked: Readonly<Record<string, Question>>, answers: AnyAnswers, row: string | null) => {
      for (const [id, question] of Object.entries(asked)) {
        if (!isAsked(question, answers)) continue;
        const answer = answers[id] ?? '';
        report(section, row, id, answerProblem(question, answer, readPhone) ?? namedProblem(sheet, question, answer));
      }
    };
    checkAll(questions, sheet[section].answers as AnyAnswers, null);
    if (rows) for (const row of sheet[section].rows) checkAll(rows.questions, row as AnyAnswers, row.id);
  }
  checkTogether(sheet, readPhone, report);
  const order = SHEET_SECTIONS.map(([id]) => id);
  return found.sort((one, other) => order.indexOf(one.section) - order.indexOf(other.section));
}

/** Whether the people, site, mailbox or whatever an answer names is still on the sheet, and can take a call. */
function namedProblem(
  sheet: Worksheet,
  { control, oneOnly }: Question,
  answer: string | readonly string[],
): string | null {
  const gone = 'What stood here is no longer on the sheet. Choose again.';
  if (control === 'people' && typeof answer !== 'string') {
    const known = new Set(sheet.people.rows.map(({ id }) => id));
    return answer.every((id) => known.has(id)) && new Set(answer).size === answer.length ? null : gone;
  }
  if (typeof answer !== 'string' || !isAnswered(answer)) return null;
  if (control === 'site') return sheet.sites.rows.some(({ id }) => id === answer) ? null : gone;
  if (control === 'mailbox') return sheet.mailboxes.rows.some(({ id }) => id === answer) ? null : gone;
  if (control !== 'reach') return null;
  if (answer === 'service')
    return isAnswered(sheet.closed.answers.service) ? null : 'Enter the number of the answering service first.';
  const named = namedRow(sheet, answer);
  if (named === null || (oneOnly && named.is === 'team')) return gone;
  if (named.is === 'person' && !hasPhone(named.row))
    return `${named.row.name || 'This person'} has no phone on this sheet.`;
  return null;
}

type Report = (section: SheetSectionId, row: string | null, question: string, message: string | null) => void;

/** What only shows when answers are read together. */
function checkTogether(sheet: Worksheet, readPhone: ReadPhone, report: Report): void {
  const { answer, closed, hours, languages, onCall, people, teams } = sheet;
  if (people.rows.length === 0) report('people', null, 'rows', 'Add the people who take calls, one at least.');
  else if (!people.rows.some(hasPhone)) report('people', null, 'rows', 'Nobody here has a phone. Enter one at least.');
  for (const [section, row, question, message] of phonesTaken(sheet, readPhone))
    report(section, row, question, message);
  const extensions = new Set<string>();
  for (const { id, extension } of people.rows) {
    const typed = extension.trim();
    if (typed !== '' && extensions.has(typed)) report('people', id, 'extension', 'Somebody above has this extension.');
    extensions.add(typed);
  }
  for (const { id, members } of teams.rows) {
    const phoned = people.rows.filter((person) => members.includes(person.id) && hasPhone(person));
    if (phoned.length === 0) report('teams', id, 'members', 'Choose somebody who has a phone.');
    if (runsInCircle(sheet, id))
      report('teams', id, 'overflow', 'These teams pass calls on in a circle. Break it here.');
  }
  if (hours.answers.lunch === 'yes') {
    const { lunchFrom, lunchTo } = hours.answers;
    if (!isAnswered(lunchFrom)) report('hours', null, 'lunchFrom', 'Enter when lunch begins.');
    if (!isAnswered(lunchTo)) report('hours', null, 'lunchTo', 'Enter when lunch ends.');
    else if (lunchFrom.trim() >= lunchTo.trim()) report('hours', null, 'lunchTo', 'Lunch must end after it begins.');
    else if (!hours.answers.week.some((span) => span.slice(0, 5) < lunchFrom && lunchTo < span.slice(6)))
      report('hours', null, 'lunchFrom', 'On no day are you open before and after this lunch.');
    if (closed.answers.lunch === 'ring' && !isAnswered(closed.answers.lunchRings))
      report('closed', null, 'lunchRings', 'Choose who answers at lunch.');
  }
  for (const { id, rule, date, does, from, to } of sheet.holidays.rows) {
    if (!isAnswered(rule) && !isAnswered(date)) report('holidays', id, 'date', 'Enter the date.');
    if (does !== 'short') continue;
    if (!isAnswered(from)) report('holidays', id, 'from', 'Enter when you open.');
    if (!isAnswered(to) || from.trim() >= to.trim())
      report('holidays', id, 'to', 'Closing must be later than opening.');
  }
  for (const { id, use, rings } of sheet.numbers.rows)
    if (use === 'direct' && !isAnswered(rings)) report('numbers', id, 'rings', 'Choose who answers this line.');
  if (answer.answers.first === 'menu') checkKeys(sheet, report);
  if (closed.answers.goes === 'service' && !isAnswered(closed.answers.service))
    report('closed', null, 'service', 'Enter the number of the answering service.');
  if (takesUrgent(sheet) && closed.answers.urgentGoes === 'service' && !isAnswered(closed.answers.service))
    report('closed', null, 'service', 'Enter the number of the answering service.');
  if (takesUrgent(sheet) && closed.answers.urgentGoes !== 'service') {
    if (onCall.answers.people.length === 0) report('onCall', null, 'people', 'Choose who takes urgent calls.');
    for (const question of ['people', 'second'] as const) {
      const without = people.rows.find((row) => onCall.answers[question].includes(row.id) && !hasPhone(row));
      if (without) report('onCall', null, question, `${without.name || 'Somebody'} has no phone on this sheet.`);
    }
  }
  if (/^(es|fr)$/.test(languages.answers.second)) {
    const speakers = people.rows.filter((row) => languages.answers.speakers.includes(row.id) && hasPhone(row));
    if (speakers.length === 0) report('languages', null, 'speakers', 'Choose somebody who speaks it and has a phone.');
  }
  const service = numberOf(closed.answers.service, readPhone);
  if (service !== null && sheet.numbers.rows.some(({ number }) => numberOf(number, readPhone) === service))
    report('closed', null, 'service', 'This is one of your own numbers: calls would come back to you.');
}

/** Whether urgent callers get through while the office is closed; an answering service takes them with all others. */
export const takesUrgent = ({ closed }: Worksheet): boolean =>
  closed.answers.urgent === 'yes' && closed.answers.goes !== 'service';

function checkKeys({ answer }: Worksheet, report: Report): void {
  if (answer.rows.length === 0) report('answer', null, 'rows', 'A menu needs keys. Add one, or let people answer.');
  const keys = new Set<string>();
  for (const { id, key, goes } of answer.rows) {
    if (key.trim() !== '' && keys.has(key.trim())) report('answer', id, 'key', 'This key is used above.');
    keys.add(key.trim());
    if (!isAnswered(goes)) report('answer', id, 'goes', 'Choose who answers.');
  }
}

/** Whether a team's calls come back to it when nobody answers. */
function runsInCircle(sheet: Worksheet, team: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = team; at !== null;) {
    if (seen.has(at)) return at === team;
    seen.add(at);
    const row = sheet.teams.rows.find(({ id }) => id === at);
    const next: ReturnType<typeof namedRow> = row ? namedRow(sheet, row.overflow) : null;
    at = next?.is === 'team' ? next.row.id : null;
  }
  return false;
}

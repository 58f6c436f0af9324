import { dayText } from '../../calendar/day-text.ts';
import type { Question } from './question.ts';
import { SECTIONS } from './sections.ts';
import { isAnswered } from './sheet-rows.ts';
import { stillToAsk } from './still-to-ask.ts';
import type { Worksheet } from './worksheet.ts';

const MOST_LETTERS = 420;

/** What a plan keeps of a worksheet in words: what is still to ask, and the answers that no call depends on. Each fits on a note. */
export function sheetNotes(sheet: Worksheet): string[] {
  const asks = stillToAsk(sheet).map(({ text }) => `• ${text}`);
  return [...cards('Still to ask', asks), ...cards('From the worksheet', keptAnswers(sheet))];
}

/** Lines as few notes as they fit on, each under the title. */
function cards(title: string, lines: readonly string[]): string[] {
  const texts: string[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '' && text.length + line.length > MOST_LETTERS) {
      texts.push(text);
      text = '';
    }
    text = text === '' ? `${title}\n${line}` : `${text}\n${line}`;
  }
  return text === '' ? texts : [...texts, text];
}

function keptAnswers(sheet: Worksheet): string[] {
  const { office, hours, greetings, continuity, legal } = sheet;
  const line = ({ label, control }: Question, answer: string): string[] =>
    isAnswered(answer) ? [`• ${label}: ${control === 'date' ? dayText(answer.trim()) : answer.trim()}`] : [];
  const own = SECTIONS.office.questions;
  return [
    ...(['contact', 'contactPhone', 'contactEmail', 'signatory', 'goLive'] as const).flatMap((id) =>
      line(own[id], office.answers[id]),
    ),
    ...sheet.numbers.rows.flatMap(({ label, carrier, portDate, callerName }) =>
      joined(label, [
        carrier,
        isAnswered(portDate) ? `moves ${dayText(portDate.trim())}` : '',
        isAnswered(callerName) ? `shows “${callerName.trim()}”` : '',
      ]),
    ),
    ...sheet.sites.rows.flatMap(({ name, emergency }) =>
      joined(name, [isAnswered(emergency) ? `for emergency services: ${emergency.trim()}` : '']),
    ),
    ...line(SECTIONS.hours.questions.seasons, hours.answers.seasons),
    ...sheet.people.rows.flatMap(({ name, model, email }) => joined(name, [model, email])),
    ...sheet.mailboxes.rows.flatMap(({ name, told }) => joined(name, [told])),
    ...(greetings.answers.voice === 'person'
      ? [`• The greetings are recorded: ${greetings.answers.recordedBy.trim() || 'by whom is open'}`]
      : []),
    ...line(SECTIONS.continuity.questions.whoMay, continuity.answers.whoMay),
    ...line(SECTIONS.legal.questions.contracts, legal.answers.contracts),
    ...line(SECTIONS.legal.questions.notes, legal.answers.notes),
  ];
}

function joined(name: string, parts: readonly string[]): string[] {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  return said.length === 0 ? [] : [`• ${name.trim()}: ${said.join(', ')}`];
}

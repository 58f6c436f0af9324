import type { Block } from '../hand-over/pack.ts';
import { answerText, YES_NO } from './answer-text.ts';
import { DAYS } from './check-answer.ts';
import type { Question, RowQuestions, SheetSection } from './question.ts';
import { SECTIONS, type SheetSectionId } from './sections.ts';
import { isAsked, type AnyAnswers } from './sheet-rows.ts';
import type { Worksheet } from './worksheet.ts';
import type { SheetPrint } from './worksheet-html.ts';

/** More columns than a page is wide enough to write in. */
const WIDE = 7;
/** Between two boxes to tick: ordinary spaces become one. */
const APART = '\u2003';

/** One section on paper: its questions with their answers or room for them, and its rows as a table. */
export function sheetBlocks(
  sheet: Worksheet,
  id: SheetSectionId,
  print: SheetPrint,
): { blocks: readonly Block[]; isWide: boolean } {
  const { questions, rows }: SheetSection = SECTIONS[id];
  const answers = sheet[id].answers as AnyAnswers;
  const facts = Object.entries(questions)
    .filter(([, question]) => question.control !== 'week' && (print === 'empty' || isAsked(question, answers)))
    .map(
      ([question, asked]) =>
        [asked.label, print === 'filled' ? written(sheet, asked, answers[question] ?? '') : blank(asked)] as const,
    );
  const week = Object.values(questions).some(({ control }) => control === 'week')
    ? [weekTable(print === 'filled' ? (answers['week'] as readonly string[]) : [])]
    : [];
  const table = rows ? [rowsTable(sheet, rows, sheet[id].rows as readonly AnyAnswers[], print)] : [];
  return {
    blocks: [...week, ...(facts.length > 0 ? [{ is: 'facts' as const, rows: facts }] : []), ...table],
    isWide: rows !== undefined && columnsOf(rows).length > WIDE,
  };
}

/** An answer by hand: boxes to tick where there is a choice. */
const blank = ({ control, choices }: Question): string => {
  const offered = control === 'yesNo' ? YES_NO : control === 'choice' ? choices : undefined;
  return offered
    ? Object.values(offered)
        .map((label) => `☐ ${label}`)
        .join(APART)
    : '';
};

function written(sheet: Worksheet, question: Question, answer: string | readonly string[]): string {
  const offered = question.control === 'yesNo' ? YES_NO : question.control === 'choice' ? question.choices : undefined;
  if (!offered) return answerText(sheet, question, answer);
  return Object.entries(offered)
    .map(([value, label]) => `${value === answer ? '☒' : '☐'} ${label}`)
    .join(APART);
}

function weekTable(week: readonly string[]): Block {
  return {
    is: 'table',
    head: ['Day', 'Opens', 'Closes'],
    rows: DAYS.map((day, index) => {
      const [from = '', to = ''] = (week[index] ?? '').split('-');
      return [day, from, to];
    }),
    widths: [30, 35, 35],
  };
}

/** A rule is chosen on the screen only; on paper it stands where a date is written. */
const columnsOf = ({ questions }: RowQuestions): readonly (readonly [string, Question])[] =>
  Object.entries(questions).filter(([, { control }]) => control !== 'rule');

function rowsTable(sheet: Worksheet, asked: RowQuestions, rows: readonly AnyAnswers[], print: SheetPrint): Block {
  const columns = columnsOf(asked);
  const filled =
    print === 'empty'
      ? []
      : rows.map((row) =>
          columns.map(([id, question]) => {
            const text = answerText(sheet, question, row[id] ?? '');
            const rule = asked.questions['rule'];
            return text === '' && id === 'date' && rule ? answerText(sheet, rule, row['rule'] ?? '') : text;
          }),
        );
  const empty = print === 'empty' ? asked.printed : filled.length === 0 ? 2 : 0;
  return {
    is: 'table',
    head: columns.map(([, question]) => headText(question)),
    rows: [...filled, ...Array.from({ length: empty }, () => columns.map(() => ''))],
    ...(asked.widths ? { widths: asked.widths } : {}),
  };
}

const headText = ({ label, control, choices }: Question): string =>
  control === 'choice' && choices
    ? `${label} (${Object.values(choices)
        .map((choice) => choice.toLowerCase())
        .join(', ')})`
    : label;

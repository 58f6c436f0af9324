import type { Question } from '../../exchange/worksheet/question.ts';
import { SECTIONS, SHEET_SECTIONS, type SheetSectionId } from '../../exchange/worksheet/sections.ts';
import type { AnyAnswers } from '../../exchange/worksheet/sheet-rows.ts';
import { isList, type Worksheet } from '../../exchange/worksheet/worksheet.ts';
import type { SheetSection } from '../../exchange/worksheet/question.ts';

/** An answer as a question holds it. */
export type Answer = string | readonly string[];
type Row = AnyAnswers & { readonly id: string };
/** The sections as plain data, for edits that do not care which one it is. */
type Loose = Record<string, { readonly answers: AnyAnswers; readonly rows: readonly Row[] }>;

const within = (sheet: Worksheet, section: SheetSectionId, change: (part: Loose[string]) => Loose[string]): Worksheet =>
  ({ ...sheet, [section]: change((sheet as unknown as Loose)[section]!) }) as unknown as Worksheet;

/** The sheet with one more answer; `row` is null for a section's own questions. */
export const withAnswer = (
  sheet: Worksheet,
  { section, row, question }: { section: SheetSectionId; row: string | null; question: string },
  answer: Answer,
): Worksheet =>
  within(sheet, section, (part) =>
    row === null
      ? { ...part, answers: { ...part.answers, [question]: answer } }
      : { ...part, rows: part.rows.map((one) => (one.id === row ? { ...one, [question]: answer } : one)) },
  );

/** The sheet with rows of these answers at the end of a section, and all other answers of them empty. */
export function withRows(sheet: Worksheet, section: SheetSectionId, added: readonly AnyAnswers[]): Worksheet {
  const { rows: asked }: SheetSection = SECTIONS[section];
  if (!asked) return sheet;
  return within(sheet, section, (part) => {
    const rows = [...part.rows];
    for (const answers of added.slice(0, asked.most - rows.length)) {
      const empty = Object.fromEntries(
        Object.entries(asked.questions).map(([id, { control }]: [string, Question]) => [id, isList(control) ? [] : '']),
      );
      rows.push({ ...empty, ...answers, id: freeRow(rows) });
    }
    return { ...part, rows };
  });
}

/** A row's id is never used again while the last one stands, so that no answer names somebody new by mistake. */
function freeRow(rows: readonly Row[]): string {
  const used = rows.map(({ id }) => Number(/^r(\d+)$/.exec(id)?.[1] ?? 0));
  return `r${Math.max(0, ...used) + 1}`;
}

/** What other answers call a row of a section. */
const NAMED_AS: Partial<Record<SheetSectionId, string>> = { people: 'person', teams: 'team', mailboxes: 'mailbox' };

/** The sheet without a row, and without every answer that names it. */
export function withoutRow(sheet: Worksheet, section: SheetSectionId, row: string): Worksheet {
  const rest = within(sheet, section, (part) => ({ ...part, rows: part.rows.filter(({ id }) => id !== row) }));
  const kind = NAMED_AS[section];
  const isGone = (question: Question, answer: Answer): boolean =>
    (question.control === 'reach' && kind !== undefined && answer === `${kind}:${row}`) ||
    (question.control === 'site' && section === 'sites' && answer === row) ||
    (question.control === 'mailbox' && section === 'mailboxes' && answer === row);
  const cleaned = (questions: Readonly<Record<string, Question>>, answers: AnyAnswers): AnyAnswers =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => {
        const question = questions[id];
        if (!question) return [id, answer];
        if (question.control === 'people' && section === 'people' && typeof answer !== 'string')
          return [id, answer.filter((one) => one !== row)];
        return [id, isGone(question, answer) ? '' : answer];
      }),
    );
  return SHEET_SECTIONS.reduce(
    (now, [id, { questions, rows }]) =>
      within(now, id, (part) => ({
        answers: cleaned(questions, part.answers),
        rows: part.rows.map((one) => cleaned(rows?.questions ?? {}, one) as Row),
      })),
    rest,
  );
}

/** A section's own answers and rows, whatever they are. */
export const partOf = (sheet: Worksheet, section: SheetSectionId): { answers: AnyAnswers; rows: readonly Row[] } =>
  (sheet as unknown as Loose)[section]!;

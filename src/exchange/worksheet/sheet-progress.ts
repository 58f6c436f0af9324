import type { SheetSectionId } from './sections.ts';
import { SECTIONS } from './sections.ts';
import type { SheetSection } from './question.ts';
import { isAnswered, isAsked, type AnyAnswers } from './sheet-rows.ts';
import type { Worksheet } from './worksheet.ts';

/** How far a section is filled: its questions that are asked now, and those that have an answer; rows count as their names. */
export function sheetProgress(sheet: Worksheet, section: SheetSectionId): { asked: number; answered: number } {
  const { questions, rows }: SheetSection = SECTIONS[section];
  const answers = sheet[section].answers as AnyAnswers;
  const asked = Object.entries(questions).filter(([, question]) => isAsked(question, answers));
  const answered = asked.filter(([id]) => isAnswered(answers[id])).length;
  if (!rows || (section === 'answer' && sheet.answer.answers.first !== 'menu'))
    return { asked: asked.length, answered };
  const filled = sheet[section].rows.length > 0 ? 1 : 0;
  return { asked: asked.length + 1, answered: answered + filled };
}

import * as z from 'zod/mini';
import { idSchema } from '../../plan/field.ts';
import type { AnswerControl, Question, Questions } from './question.ts';
import { SECTIONS, SHEET_SECTIONS } from './sections.ts';

type Sections = typeof SECTIONS;
type AnswersOf<Q> = {
  readonly [K in keyof Q]: Q[K] extends { control: 'people' | 'week' } ? readonly string[] : string;
};
type RowsOf<S> = S extends { rows: { questions: infer Q } } ? AnswersOf<Q> & { readonly id: string } : never;

/** The mark of a worksheet's file, and the version of its questions. */
export const WORKSHEET_FORMAT = 'ringplan-worksheet-1';

/**
 * A worksheet as somebody filled it: every answer as typed, '' where nothing was. `rows` are the people, numbers and so on of a
 * section, each with an id that other answers name.
 */
export type Worksheet = {
  readonly format: typeof WORKSHEET_FORMAT;
} & {
  readonly [S in keyof Sections]: {
    readonly answers: AnswersOf<Sections[S]['questions']>;
    readonly rows: readonly RowsOf<Sections[S]>[];
  };
};
/** One row of a section. */
export type SheetRow<S extends keyof Sections> = Worksheet[S]['rows'][number];

/** Whether the answer to a question is a list. */
export const isList = (control: AnswerControl): boolean => control === 'people' || control === 'week';

const MOST_LISTED = 100;
/** Looser than the questions are: what is too long or wrong is said at its question, not refused as a file. */
const MOST_LETTERS = 4000;

const textAnswer = z._default(z.string().check(z.maxLength(MOST_LETTERS)), '');
const listAnswer = z._default(z.array(z.string().check(z.maxLength(MOST_LETTERS))).check(z.maxLength(MOST_LISTED)), []);

const shapeOf = (questions: Questions) =>
  Object.fromEntries(
    Object.entries(questions).map(([id, { control }]: [string, Question]) => [
      id,
      isList(control) ? listAnswer : textAnswer,
    ]),
  );

/** The document of a worksheet; what an older or thinner one does not answer is empty. */
export const worksheetSchema = z.strictObject({
  format: z.literal(WORKSHEET_FORMAT),
  ...Object.fromEntries(
    SHEET_SECTIONS.map(([id, { questions, rows }]) => {
      const answers = z.strictObject(shapeOf(questions));
      const row = z.strictObject({ id: idSchema, ...shapeOf(rows?.questions ?? {}) });
      return [
        id,
        z._default(
          z.strictObject({
            answers: z._default(answers, answers.parse({})),
            rows: z._default(z.array(row).check(z.maxLength(rows?.most ?? 0)), []),
          }),
          { answers: answers.parse({}), rows: [] },
        ),
      ];
    }),
  ),
});

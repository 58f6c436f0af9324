import type { SheetProblem } from '../../exchange/worksheet/check-worksheet.ts';
import type { Question, SheetSection } from '../../exchange/worksheet/question.ts';
import { SECTIONS, type SheetSectionId } from '../../exchange/worksheet/sections.ts';
import { isAsked, type AnyAnswers } from '../../exchange/worksheet/sheet-rows.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { toast } from '../ui/toast.ts';
import { AnswerField } from './answer-field.tsx';
import { partOf, withAnswer, withoutRow, withRows, type Answer } from './edit-sheet.ts';
import { PastePeople } from './paste-people.tsx';
import { PublicHolidays } from './public-holidays.tsx';
import type { Sheet } from './use-sheet.ts';

interface SectionFormProps {
  id: SheetSectionId;
  state: Sheet;
  /** What is wrong and due to be said. */
  problems: readonly SheetProblem[];
  /** A question was left: from now on what is wrong with it is said. */
  onLeave: (place: string) => void;
}

/** Where a question stands, as one text. */
export const placeOf = ({ section, row, question }: Omit<SheetProblem, 'message'>): string =>
  `${section}/${row ?? ''}/${question}`;

/** One section on the screen: its questions, then a card for each of its rows. */
export function SectionForm({ id, state, problems, onLeave }: SectionFormProps) {
  const { questions, rows }: SheetSection = SECTIONS[id];
  const { sheet, edit } = state;
  const part = partOf(sheet, id);
  const hasRows = rows !== undefined && (id !== 'answer' || sheet.answer.answers.first === 'menu');
  const field = (row: string | null, question: string, asked: Question, answers: AnyAnswers) => {
    const place = { section: id, row, question };
    const name = placeOf(place);
    if (!isAsked(asked, answers)) return null;
    // A holiday is either a rule from the list or a date that is typed.
    const other = { rule: 'date', date: 'rule', yearly: 'rule' }[question];
    if (id === 'holidays' && other !== undefined && row !== null)
      if (question === 'rule' ? answers['rule'] === '' : answers['rule'] !== '') return null;
    return (
      <div
        key={question}
        data-place={name}
        className={isBroad(asked) ? 'sm:col-span-2' : ''}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) onLeave(name);
        }}
      >
        <AnswerField
          sheet={sheet}
          question={asked}
          answer={answers[question] ?? ''}
          problem={problems.find((problem) => placeOf(problem) === name)?.message}
          onAnswer={(answer: Answer) => edit(name, (before) => withAnswer(before, place, answer))}
        />
      </div>
    );
  };
  const ofRows = problems.find(({ row, question }) => row === null && question === 'rows')?.message;
  return (
    <div className="flex flex-col gap-5">
      {Object.keys(questions).length > 0 && (
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          {Object.entries(questions).map(([question, asked]) => field(null, question, asked, part.answers))}
        </div>
      )}
      {hasRows && (
        <div className="flex flex-col gap-4" data-place={`${id}//rows`}>
          {part.rows.map((row, index) => {
            const called = nameOf(row, rows.one, index);
            return (
              <fieldset key={row.id} className="rounded-card border border-line p-4 max-sm:p-3">
                <legend className="px-1 font-semibold">{called}</legend>
                <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
                  {Object.entries(rows.questions).map(([question, asked]) => field(row.id, question, asked, row))}
                </div>
                <div className="mt-3 flex justify-end">
                  <Button
                    size="small"
                    variant="quiet"
                    icon="trash"
                    aria-label={`Remove ${called}`}
                    onClick={() => {
                      edit(`remove ${id} ${row.id}`, (before) => withoutRow(before, id, row.id));
                      toast({ text: `Removed ${called}. “Undo” above takes it back.` });
                    }}
                  >
                    Remove
                  </Button>
                </div>
              </fieldset>
            );
          })}
          {part.rows.length === 0 && <p className="text-muted">No {rows.many} yet.</p>}
          <div className="flex flex-wrap gap-2">
            <Button
              icon="plus"
              disabled={part.rows.length >= rows.most}
              onClick={(event) => {
                const box = event.currentTarget.closest('[data-place]');
                edit(`add ${id} ${part.rows.length}`, (before) => withRows(before, id, [{}]));
                // Only once its fields are there.
                requestAnimationFrame(() =>
                  box?.querySelector<HTMLElement>('fieldset:last-of-type :is(input, select, textarea)')?.focus(),
                );
              }}
            >
              {`Add a ${rows.one}`}
            </Button>
            {id === 'people' && <PastePeople state={state} />}
            {id === 'holidays' && <PublicHolidays state={state} />}
          </div>
          <div aria-live="polite" className="empty:hidden">
            {ofRows !== undefined && <FieldNote tone="error">{ofRows}</FieldNote>}
          </div>
        </div>
      )}
    </div>
  );
}

const isBroad = ({ control, max = 80 }: Question): boolean =>
  control === 'long' || control === 'week' || control === 'people' || (control === 'text' && max > 100);

/** A row by its own name, or by its number: "Ann Lee", "Person 2". */
function nameOf(row: AnyAnswers, one: string, index: number): string {
  const own = [row['name'], row['label']].map((text) => String(text ?? '').trim()).find((text) => text !== '');
  return own ?? `${one.charAt(0).toUpperCase()}${one.slice(1)} ${index + 1}`;
}

import { useMemo } from 'react';
import { answerText, YES_NO } from '../../exchange/worksheet/answer-text.ts';
import type { Question } from '../../exchange/worksheet/question.ts';
import { reachChoices } from '../../exchange/worksheet/sheet-rows.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import { countryName } from '../../plan/country-name.ts';
import { KNOWN_COUNTRIES } from '../../plan/dialling-zones.ts';
import { SelectField, type SelectOption } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ZoneField } from '../ui/zone-field.tsx';
import type { Answer } from './edit-sheet.ts';
import { PeopleField } from './people-field.tsx';
import { WeekField } from './week-field.tsx';

export interface AnswerFieldProps {
  sheet: Worksheet;
  question: Question;
  answer: Answer;
  /** What is wrong with the answer, once it is time to say so. */
  problem: string | undefined;
  onAnswer: (answer: Answer) => void;
}

/** One question of the sheet with the control that fits its answer; what is typed is kept letter by letter. */
export function AnswerField({ sheet, question, answer, problem, onAnswer }: AnswerFieldProps) {
  const { control, label, help, choices, example, max = 80 } = question;
  const field = { label, help, error: problem };
  if (typeof answer !== 'string')
    return control === 'week' ? (
      <WeekField label={label} week={answer} problem={problem} onChange={onAnswer} />
    ) : (
      <PeopleField sheet={sheet} label={label} help={help} problem={problem} people={answer} onChange={onAnswer} />
    );
  const select = (options: readonly SelectOption[], none = 'Not answered yet') => (
    <SelectField
      {...field}
      value={answer}
      options={[{ value: '', label: none }, ...options, ...gone(answer, options)]}
      onChange={onAnswer}
    />
  );
  switch (control) {
    case 'yesNo':
      return select(optionsOf(YES_NO));
    case 'choice':
      return select(optionsOf(choices ?? {}));
    case 'reach':
      return select(reachChoices(sheet, !question.oneOnly), 'Not chosen yet');
    case 'site':
      return select(named(sheet.sites.rows), 'Not chosen yet');
    case 'mailbox':
      return select(named(sheet.mailboxes.rows), 'The first mailbox');
    case 'key':
      return select(
        '1234567890*#'.split('').map((key) => ({ value: key, label: key })),
        'No key yet',
      );
    case 'zone':
      return (
        <ZoneField
          {...field}
          value={answer === '' ? undefined : answer}
          whenEmpty="Not answered yet"
          onChange={(zone) => onAnswer(zone ?? '')}
        />
      );
    case 'country':
      return <CountryField {...field} value={answer} onChange={onAnswer} />;
    case 'rule':
      return (
        <p className="flex flex-col gap-1.5">
          <span className="text-sm font-semibold">{label}</span>
          <span className="py-1.5">{answerText(sheet, question, answer)}</span>
        </p>
      );
    case 'long':
      return <TextArea {...field} value={answer} maxLength={max} placeholder={example} onChange={onAnswer} />;
    case 'time':
    case 'date':
      return <TextField {...field} type={control} value={answer} onChange={onAnswer} />;
    default:
      return (
        <TextField
          {...field}
          type={control === 'phone' ? 'tel' : control === 'email' ? 'email' : 'text'}
          value={answer}
          maxLength={control === 'text' ? max : 120}
          placeholder={example}
          required={question.needed}
          onChange={onAnswer}
        />
      );
  }
}

const optionsOf = (choices: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(choices).map(([value, label]) => ({ value, label }));

const named = (rows: readonly { readonly id: string; readonly name: string }[]): SelectOption[] =>
  rows.filter(({ name }) => name.trim() !== '').map(({ id, name }) => ({ value: id, label: name.trim() }));

/** An answer that is no longer among the choices is still seen, so that somebody can choose again. */
const gone = (answer: string, options: readonly SelectOption[]): SelectOption[] =>
  answer === '' || options.some(({ value }) => value === answer)
    ? []
    : [{ value: answer, label: 'No longer on the sheet' }];

interface CountryFieldProps {
  label: string;
  help: string | undefined;
  error: string | undefined;
  value: string;
  onChange: (country: string) => void;
}

function CountryField(props: CountryFieldProps) {
  const options = useMemo(
    () =>
      KNOWN_COUNTRIES.map((country) => ({ value: country, label: countryName(country) })).sort((one, other) =>
        one.label.localeCompare(other.label, 'en'),
      ),
    [],
  );
  return <SelectField {...props} options={options} />;
}

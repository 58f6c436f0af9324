import { phoneText } from '../../engine/phone-text.ts';
import { KINDS } from '../../kinds/registry.ts';
import { OUTCOME_KINDS, type Expectation, type ExpectedEnd } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { endsOf, endText } from '../../simulate/end-text.ts';
import { outsideNumbers } from '../../verify/outside-numbers.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { SelectField, type SelectOption } from '../ui/select-field.tsx';
import { withEnds } from './change-expectation.ts';

interface EndsFieldProps {
  plan: Plan;
  expect: Expectation;
  onChange: (next: Expectation) => void;
}

/** The ends that a test call may come to: in what, and by whom or where. */
export function EndsField({ plan, expect, onChange }: EndsFieldProps) {
  const ends = endsOf(expect);
  const put = (index: number, end: ExpectedEnd) => onChange(withEnds(expect, ends.with(index, end)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-semibold">It must end with</legend>
      {ends.map((end, index) => {
        const who = whoOptions(plan, end);
        const [which, name] = ends.length === 1 ? ['', ''] : [`${index + 1}`, ` ${index + 1}`];
        return (
          // Ends have no ids, and equal ones are the same.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className="flex items-end gap-2">
            <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
              <SelectField
                label={`End${name}`}
                hideLabel
                value={end.outcome}
                options={OUTCOME_KINDS.map((value) => ({ value, label: capital(endText(plan, value, null)) }))}
                onChange={(outcome) => put(index, { outcome: outcome as ExpectedEnd['outcome'] })}
              />
              {who.length > 0 && (
                <SelectField
                  label={`Who or where${name}`}
                  hideLabel
                  value={end.who ?? ''}
                  options={who}
                  onChange={(next) => put(index, { outcome: end.outcome, ...(next === '' ? {} : { who: next }) })}
                />
              )}
            </div>
            {ends.length > 1 && (
              <IconButton
                icon="x"
                label={`Remove end ${which}`}
                onClick={() => onChange(withEnds(expect, ends.toSpliced(index, 1)))}
              />
            )}
          </div>
        );
      })}
      {ends.length <= 20 && (
        <div>
          <Button
            size="small"
            icon="plus"
            onClick={() => onChange(withEnds(expect, [...ends, { outcome: 'message' }]))}
          >
            Or another end
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** Who or what can be at an end of a kind, anybody first; none where there is nothing to choose. One that is gone stays to be seen. */
function whoOptions(plan: Plan, { outcome, who }: ExpectedEnd): SelectOption[] {
  const people = named(plan.people);
  const mailboxes = named(plan.mailboxes);
  const outside = [...new Set(outsideNumbers(plan, KINDS).map(({ e164 }) => e164))]
    .filter((e164) => e164 !== '')
    .map((value) => ({ value, label: phoneText(value) }));
  const choices: Partial<Record<ExpectedEnd['outcome'], [anybody: string, SelectOption[]]>> = {
    answered: ['whoever it is', people],
    answeredOutside: ['at any number', outside],
    message: ['in any mailbox', mailboxes],
    fallback: ['whatever it is', [...people, ...mailboxes, ...outside]],
  };
  const [anybody, options] = choices[outcome] ?? [];
  if (anybody === undefined || options === undefined) return [];
  const gone = who !== undefined && options.every(({ value }) => value !== who);
  return [
    { value: '', label: anybody },
    ...options,
    ...(gone ? [{ value: who, label: `${who} (not here any more)` }] : []),
  ];
}

const named = (things: Readonly<Record<string, { readonly name: string }>>): SelectOption[] =>
  Object.entries(things).map(([value, { name }]) => ({ value, label: name }));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

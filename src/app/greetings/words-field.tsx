import { useRef } from 'react';
import { PLACEHOLDERS } from '../../engine/placeholders.ts';
import { speechMs } from '../../engine/speech.ts';
import type { Plan } from '../../plan/plan.ts';
import { TextArea, type TextAreaHandle } from '../ui/text-area.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { cleanWords } from '../things/clean-words.ts';
import { PLACEHOLDER_WORDS } from '../things/placeholder-words.ts';
import { placeholderProblem } from '../things/placeholder-problem.ts';
import { lengthWords } from '../things/sound-words.ts';

interface WordsFieldProps {
  label: string;
  plan: Plan;
  value: string;
  error?: string | undefined;
  help?: string | undefined;
  /** BCP 47. */
  language: string | undefined;
  onChange: (words: string) => void;
}

/** The words of a greeting, how long they take, and what Ringplan can fill in for each call. */
export function WordsField({ label, plan, value, error, help, language, onChange }: WordsFieldProps) {
  const area = useRef<TextAreaHandle>(null);
  const foreign = language !== undefined && !/^en\b/i.test(language) && /\{[^{}]+\}/.test(value);
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        ref={area}
        label={label}
        aside={`${lengthWords(speechMs(value))} spoken`}
        value={value}
        rows={4}
        maxLength={4000}
        error={error}
        warning={
          placeholderProblem(plan, value) ??
          (foreign
            ? 'Dates, times and holidays are filled in in English, whatever language the words have.'
            : undefined)
        }
        help={help}
        onChange={(text) => onChange(cleanWords(text))}
      />
      <div role="group" aria-label="Fill in for each call" className="flex flex-wrap items-center gap-1.5">
        <span aria-hidden="true" className="text-sm text-muted">
          Fill in for each call:
        </span>
        {PLACEHOLDERS.map((name) => (
          <Tooltip key={name} text={PLACEHOLDER_WORDS[name] ?? name}>
            <button
              type="button"
              className="inline-flex min-h-6.5 items-center rounded-pill border border-line-strong bg-panel px-2.5 text-sm font-semibold hover:bg-hover"
              onClick={() => area.current?.insert(`{${name}}`)}
            >
              {`{${name}}`}
            </button>
          </Tooltip>
        ))}
      </div>
    </div>
  );
}

import { CountStepper } from './count-stepper.tsx';
import { MOST_ANSWER_SECONDS, type PersonDoes } from './script-edits.ts';
import { SentenceRow } from './sentence-row.tsx';

const words: Record<PersonDoes, string> = {
  answers: 'answers',
  answersAfter: 'answers after…',
  noAnswer: 'does not answer',
  noPressOne: 'voicemail picks up',
  declines: 'declines',
  busy: 'is busy',
  remote: 'works from home',
  away: 'is away',
  in: 'is in, also off shift',
  asFound: 'as in the call found',
};
/** What a phone outside the office can do: nobody declares anything of it. */
const OUTSIDE: readonly PersonDoes[] = ['answers', 'answersAfter', 'noAnswer', 'noPressOne', 'declines', 'busy'];

interface PersonRowProps {
  name: string;
  does: PersonDoes;
  /** What the call that was found has them do, where no choice says it. */
  found?: string;
  outside?: boolean;
  /** After how many seconds of ringing they answer. */
  seconds: number;
  onSeconds: (seconds: number) => void;
  onChange: (does: PersonDoes) => void;
}

/** A sentence to complete: "Dana Ortiz … does not answer". */
export function PersonRow({ name, does, found = '', outside = false, seconds, onSeconds, onChange }: PersonRowProps) {
  const choices = outside ? OUTSIDE : (Object.keys(words) as PersonDoes[]).filter((value) => value !== 'asFound');
  const options = [...choices, ...(does === 'asFound' ? (['asFound'] as const) : [])].map((value) => ({
    value,
    label: words[value],
  }));
  return (
    <div>
      <SentenceRow name={name} value={does} usual="answers" options={options} onChange={onChange} />
      {does === 'answersAfter' && (
        <CountStepper
          label={`Seconds until ${name} answers`}
          value={seconds}
          max={MOST_ANSWER_SECONDS}
          onChange={onSeconds}
        />
      )}
      {does === 'asFound' && <p className="mb-1 text-sm text-muted">In the call that was found: {found}.</p>}
    </div>
  );
}

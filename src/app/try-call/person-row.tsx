import type { PersonDoes } from './script-edits.ts';
import { SentenceRow } from './sentence-row.tsx';

const words: Record<PersonDoes, string> = {
  answers: 'answers',
  noAnswer: 'does not answer',
  noPressOne: 'voicemail picks up',
  declines: 'declines',
  busy: 'is busy',
  remote: 'works from home',
  away: 'is away',
  in: 'is in, also off shift',
};

interface PersonRowProps {
  name: string;
  does: PersonDoes;
  onChange: (does: PersonDoes) => void;
}

/** A sentence to complete: "Dana Ortiz … does not answer". */
export function PersonRow({ name, does, onChange }: PersonRowProps) {
  const options = (Object.keys(words) as PersonDoes[]).map((value) => ({ value, label: words[value] }));
  return <SentenceRow name={name} value={does} usual="answers" options={options} onChange={onChange} />;
}

import { secondsWords } from '../../plan/promise-words.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { setPatience } from './script-edits.ts';
import { SentenceRow } from './sentence-row.tsx';

interface PatienceRowProps {
  script: CallScript;
  onChange: (script: CallScript) => void;
}

const WAITS = 'waits';
const SECONDS = [15, 30, 60, 120, 300];

/** How long the caller stays on the line: "The caller … hangs up after 60 s". */
export function PatienceRow({ script, onChange }: PatienceRowProps) {
  const { hangUpAfterSeconds: after } = script;
  const offered = after === null || SECONDS.includes(after) ? SECONDS : [...SECONDS, after].sort((a, b) => a - b);
  return (
    <SentenceRow
      name="The caller"
      value={after === null ? WAITS : String(after)}
      usual={WAITS}
      options={[
        { value: WAITS, label: 'is patient' },
        ...offered.map((seconds) => ({ value: String(seconds), label: `hangs up after ${secondsWords(seconds)}` })),
      ]}
      onChange={(chosen) => onChange(setPatience(script, chosen === WAITS ? null : Number(chosen)))}
    />
  );
}

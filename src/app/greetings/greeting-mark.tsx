import type { Prompt } from '../../plan/entities.ts';
import { wordingOn } from '../../plan/prompt-wording.ts';
import { Icon } from '../ui/icon.tsx';
import { recordingState } from '../things/recording-state.ts';

interface GreetingMarkProps {
  prompt: Prompt;
  /** The local date now, `YYYY-MM-DD`. */
  today: string;
}

const TROUBLE = {
  older: 'Its recording is older than its text',
  unheard: 'Its recording is not yet heard',
  cannotFill: 'Its recording is not played',
};

/** In the list: whether other words hold today, and whether a recording plays or is older than its text. */
export function GreetingMark({ prompt, today }: GreetingMarkProps) {
  const { text, recording, replacement } = wordingOn(prompt, today);
  const state = recording ? recordingState(recording, text) : null;
  return (
    <span className="flex shrink-0 items-center gap-1.5 text-muted">
      {replacement !== null && (
        <span className="text-accent">
          <Icon name="calendar" size={15} label="Other words today" />
        </span>
      )}
      {state === 'current' && <Icon name="mic" size={15} label="Recorded" />}
      {state !== null && state !== 'current' && (
        <span className="text-warning">
          <Icon name="alert-triangle" size={15} label={TROUBLE[state]} />
        </span>
      )}
    </span>
  );
}

import type { Recording, Replacement } from '../../plan/entities.ts';
import { speechMs } from '../../engine/speech.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Pill } from '../ui/pill.tsx';
import { dayRangeText } from '../../calendar/day-text.ts';
import { RecordingSection } from './recording-section.tsx';
import { recordingState } from '../things/recording-state.ts';
import { lengthWords } from '../things/sound-words.ts';

interface ReplacementRowProps {
  replacement: Replacement;
  /** Whether it holds today, is over, or is to come. */
  when: 'now' | 'over' | 'later';
  /** Another one holds on some of its days. */
  clash: boolean;
  onEdit: () => void;
  onRemove: () => void;
  onRecording: (recording: Recording | undefined, done: string) => void;
}

const STATES = {
  current: 'heard and confirmed',
  older: 'older than its text',
  unheard: 'not confirmed yet',
  cannotFill: 'not played, the text has something to fill in',
} as const;

/** One replacement: its days, its words, its own recording. */
export function ReplacementRow({ replacement, when, clash, onEdit, onRemove, onRecording }: ReplacementRowProps) {
  const { from, to, text, recording } = replacement;
  const days = dayRangeText(from, to);
  return (
    <li className={`flex flex-col gap-1.5 px-3 py-2.5 ${when === 'now' ? 'bg-accent-soft' : ''}`}>
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2.5 gap-y-1 py-1">
          <span className={`font-semibold ${when === 'over' ? 'text-muted' : ''}`}>{days}</span>
          {when === 'now' && (
            <Pill tone="accent" icon="check">
              Holds today
            </Pill>
          )}
          {when === 'over' && <Pill>Over</Pill>}
        </div>
        <Button size="small" aria-label={`Change the words for ${days}`} onClick={onEdit}>
          Change…
        </Button>
        <IconButton icon="trash" size="small" label={`Remove the words for ${days}`} onClick={onRemove} />
      </div>
      <p className="line-clamp-3 whitespace-pre-wrap text-muted">
        “{text}” {lengthWords(speechMs(text))}
      </p>
      {clash && (
        <FieldNote tone="warning">On some of these days other words hold, too; the first in the plan win.</FieldNote>
      )}
      <Disclosure
        label="Recording"
        summary={
          recording
            ? `${lengthWords(recording.ms)}, ${STATES[recordingState(recording, text)]}`
            : 'none, a voice speaks'
        }
      >
        <RecordingSection text={text} recording={recording} onChange={onRecording} />
      </Disclosure>
    </li>
  );
}

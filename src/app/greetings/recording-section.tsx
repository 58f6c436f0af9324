import { useRef, useState } from 'react';
import type { Recording } from '../../plan/entities.ts';
import { markOfText } from '../../plan/prompt-wording.ts';
import { usePlans } from '../backend/plan-queries.ts';
import { recordingUrl } from '../backend/recordings.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { Icon } from '../ui/icon.tsx';
import { checkSoundFile, SOUND_FILES } from './check-sound-file.ts';
import { ListenButton } from '../things/listen-button.tsx';
import { readSound, type Sound } from './read-sound.ts';
import { RecordingStateNotice } from './recording-state-notice.tsx';
import { SoundDialog } from './sound-dialog.tsx';
import { lengthWords } from '../things/sound-words.ts';

interface RecordingSectionProps {
  text: string;
  recording: Recording | undefined;
  /** `done` says what was done, for the name of the edit. */
  onChange: (recording: Recording | undefined, done: string) => void;
}

/** The sound that is played in place of a voice: recorded here or chosen from a file, heard, confirmed, removed. */
export function RecordingSection({ text, recording, onChange }: RecordingSectionProps) {
  const away = usePlans().isError;
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ readonly sound: Sound | null } | null>(null);
  const choose = () => file.current?.click();
  const take = async (chosen: File) => {
    setProblem(null);
    const type = checkSoundFile(chosen);
    const read = type.ok ? await readSound(chosen, type.value, `“${chosen.name}”`) : type;
    if (read.ok) setOpened({ sound: read.value });
    else setProblem(read.error);
  };
  return (
    <div className="flex flex-col gap-3">
      {recording && (
        <RecordingStateNotice
          recording={recording}
          text={text}
          disabled={away}
          onConfirm={() => onChange({ ...recording, ofText: markOfText(text) }, 'Confirm the recording of')}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        {recording && !away && <ListenButton key={recording.sha256} sound={recordingUrl(recording.sha256)} />}
        <Button icon="mic" disabled={away} onClick={() => setOpened({ sound: null })}>
          {recording ? 'Record again…' : 'Record…'}
        </Button>
        <Button icon="upload" disabled={away} onClick={choose}>
          {recording ? 'Replace by a file…' : 'Upload a file…'}
        </Button>
        {recording && (
          <Button icon="trash" onClick={() => onChange(undefined, 'Remove the recording of')}>
            Remove recording
          </Button>
        )}
        {recording && (
          <span className="tabular inline-flex items-center gap-1.5 text-sm text-muted">
            <Icon name="clock" size={14} /> {lengthWords(recording.ms)}
          </span>
        )}
      </div>
      <input
        ref={file}
        type="file"
        accept={SOUND_FILES}
        aria-label="Sound file"
        className="hidden"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          // The same file again is a choice, too.
          event.target.value = '';
          if (chosen) void take(chosen);
        }}
      />
      <div aria-live="polite" className="empty:hidden">
        {problem !== null ? (
          <FieldNote tone="error">{problem}</FieldNote>
        ) : away ? (
          <FieldNote tone="warning">
            Recordings are kept on the Ringplan backend, which does not answer now. Everything else on this page works
            without it.
          </FieldNote>
        ) : (
          !recording && (
            <FieldNote>
              Without a recording a voice speaks the text. MP3, M4A, WAV, OGG or WebM, up to 5 MB and 10 minutes.
            </FieldNote>
          )
        )}
      </div>
      {opened && (
        <SoundDialog
          text={text}
          sound={opened.sound}
          onClose={() => setOpened(null)}
          onOther={() => {
            setOpened(null);
            choose();
          }}
          onKeep={(kept) => {
            setOpened(null);
            onChange(kept, 'Record');
          }}
        />
      )}
    </div>
  );
}

import { useState } from 'react';
import type { Recording } from '../../plan/entities.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { KeepSound } from './keep-sound.tsx';
import type { Sound } from './read-sound.ts';
import { lengthWords } from '../things/sound-words.ts';
import { useRecorder } from './use-recorder.ts';

interface SoundDialogProps {
  /** What the recording should say. */
  text: string;
  /** A file that was read; without it the microphone is asked for. */
  sound: Sound | null;
  onKeep: (recording: Recording) => void;
  onClose: () => void;
  /** Back to choosing a file. */
  onOther: () => void;
}

/** Records a text in the browser, or looks at a file, until one is kept. */
export function SoundDialog({ text, sound, onKeep, onClose, onOther }: SoundDialogProps) {
  const [recorded, setRecorded] = useState<Sound | null>(null);
  const recorder = useRecorder(setRecorded);
  const { state } = recorder;
  const done = sound ?? recorded;
  const recording = state.is === 'recording';
  return (
    <Dialog
      title={sound ? 'Use this sound file' : 'Record this greeting'}
      description={
        sound ? 'Listen whether it says these words.' : 'Read the text aloud, calmly, close to the microphone.'
      }
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        <blockquote className="max-h-60 overflow-auto rounded-card bg-background p-4 text-lg whitespace-pre-wrap">
          {text}
        </blockquote>
        {done ? (
          <KeepSound
            key={done.ms}
            sound={done}
            text={text}
            onKeep={onKeep}
            again={
              sound
                ? { label: 'Choose another file…', onPress: onOther }
                : { label: 'Record again', onPress: () => setRecorded(null) }
            }
          />
        ) : (
          <>
            <div aria-live="polite" className="empty:hidden">
              {state.is === 'failed' && <Notice tone="warning" title={state.why} />}
            </div>
            <div className="flex flex-wrap items-center gap-3 pb-3">
              {recording ? (
                <Button variant="primary" icon="square" onClick={recorder.stop}>
                  Stop
                </Button>
              ) : (
                <Button
                  variant="primary"
                  icon="mic"
                  loading={state.is === 'asking' || state.is === 'reading'}
                  onClick={() => void recorder.start()}
                >
                  Record
                </Button>
              )}
              {recording && (
                <>
                  <div
                    role="meter"
                    aria-label="How loud it is"
                    aria-valuenow={Math.round(state.level * 100)}
                    aria-valuemin={0}
                    aria-valuemax={100}
                    className="h-2.5 min-w-32 flex-1 overflow-hidden rounded-pill bg-line"
                  >
                    <div className="h-full rounded-pill bg-accent" style={{ width: `${state.level * 100}%` }} />
                  </div>
                  <span className="tabular text-muted">{lengthWords(state.ms)}</span>
                </>
              )}
              {state.is === 'asking' && (
                <span className="text-muted">Allow the microphone, where the browser asks.</span>
              )}
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

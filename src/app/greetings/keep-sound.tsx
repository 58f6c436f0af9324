import { useMemo, useState } from 'react';
import { speechMs } from '../../engine/speech.ts';
import type { Recording } from '../../plan/entities.ts';
import { markOfText, UNHEARD } from '../../plan/prompt-wording.ts';
import { problemWords } from '../backend/problem-words.ts';
import { uploadRecording } from '../backend/recordings.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { ListenButton } from '../things/listen-button.tsx';
import type { Sound } from './read-sound.ts';
import { lengthWords } from '../things/sound-words.ts';

interface KeepSoundProps {
  sound: Sound;
  /** What it should say. */
  text: string;
  onKeep: (recording: Recording) => void;
  /** "Record again", or another file. */
  again: { readonly label: string; readonly onPress: () => void };
}

/** The last look at a sound: hear it, say that it fits, and have the backend keep it. */
export function KeepSound({ sound, text, onKeep, again }: KeepSoundProps) {
  const [fits, setFits] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const blob = useMemo(() => new Blob([sound.bytes], { type: sound.mediaType }), [sound]);
  const keep = async () => {
    setSending(true);
    setProblem(null);
    const reply = await uploadRecording(sound.bytes, sound.mediaType);
    setSending(false);
    if (!reply.ok) {
      const { title, fix } = problemWords(reply.error);
      setProblem(`${title}. ${fix}`);
      return;
    }
    onKeep({
      sha256: reply.value,
      mediaType: sound.mediaType,
      ms: sound.ms,
      ofText: fits ? markOfText(text) : UNHEARD,
    });
  };
  const short = sound.ms * 2 < speechMs(text);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <ListenButton sound={blob} />
        <span className="tabular text-muted">{lengthWords(sound.ms)}</span>
      </div>
      {short && (
        <FieldNote tone="warning">
          It lasts {lengthWords(sound.ms)}; the text takes about {lengthWords(speechMs(text))} to say.
        </FieldNote>
      )}
      <CheckBox label="This recording says the text above: heard and confirmed" checked={fits} onChange={setFits} />
      <div aria-live="polite" className="empty:hidden">
        {problem !== null && <FieldNote tone="error">{problem}</FieldNote>}
      </div>
      <div className="flex flex-wrap justify-end gap-2 pb-3">
        <Button onClick={again.onPress}>{again.label}</Button>
        <Button variant="primary" loading={sending} onClick={() => void keep()}>
          Keep this recording
        </Button>
      </div>
    </div>
  );
}

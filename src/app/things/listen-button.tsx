import { useEffect, useRef, useState } from 'react';
import { Button, type ButtonSize } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';

interface ListenButtonProps {
  /** Its address, or itself. */
  sound: string | Blob;
  label?: string | undefined;
  size?: ButtonSize | undefined;
}

/** Plays a sound, or stops it; says so when it cannot be played. */
export function ListenButton({ sound, label = 'Listen', size = 'medium' }: ListenButtonProps) {
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const element = audio.current;
    if (!element) return undefined;
    const src = typeof sound === 'string' ? sound : URL.createObjectURL(sound);
    element.src = src;
    return () => {
      element.pause();
      if (typeof sound !== 'string') URL.revokeObjectURL(src);
    };
  }, [sound]);
  const toggle = async () => {
    const element = audio.current;
    if (!element) return;
    if (playing) {
      element.pause();
      element.currentTime = 0;
      return;
    }
    setFailed(false);
    await element.play().catch((error: unknown) => {
      // Stopped before it began is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true);
    });
  };
  return (
    <>
      <Button size={size} icon={playing ? 'square' : 'play'} onClick={() => void toggle()}>
        {playing ? 'Stop' : label}
      </Button>
      {/* The words it says stand beside it on every screen that has this button. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio
        ref={audio}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
      />
      <span aria-live="polite" className="self-center empty:hidden">
        {failed && (
          <FieldNote tone="error">This recording cannot be played here: the backend did not send it.</FieldNote>
        )}
      </span>
    </>
  );
}

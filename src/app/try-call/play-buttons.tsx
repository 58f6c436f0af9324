import { IconButton } from '../ui/icon-button.tsx';
import type { Speed } from './call-session.ts';
import type { TriedCall } from './use-try-call.ts';

interface PlayButtonsProps {
  tried: TriedCall;
  /** Playing "at once" would show nothing new: the pace that is taken instead. */
  pace: Exclude<Speed, 'instant'>;
}

/** Back, play or pause, and forward over the lines of the call. */
export function PlayButtons({ tried, pace }: PlayButtonsProps) {
  const { session, line, times } = tried;
  const last = times.length - 1;
  return (
    <>
      <IconButton
        icon="step-back"
        label="Step back"
        shortcut="←"
        disabled={line === 0}
        onClick={() => tried.goTo(line - 1)}
      />
      <IconButton
        icon={session.playing ? 'pause' : 'play'}
        label={session.playing ? 'Pause' : line >= last ? 'Play again from the start' : 'Play'}
        shortcut="Space"
        onClick={() => {
          if (session.speed === 'instant') tried.setSpeed(pace);
          tried.setPlaying(!session.playing);
        }}
      />
      <IconButton
        icon="step-forward"
        label="Step forward"
        shortcut="→"
        disabled={line >= last}
        onClick={() => tried.goTo(line + 1)}
      />
    </>
  );
}

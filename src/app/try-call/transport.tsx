import { elapsed } from '../../simulate/walk-text.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Speed } from './call-session.ts';
import type { TriedCall } from './use-try-call.ts';

const speeds: readonly { value: Speed; label: string }[] = [
  { value: 'instant', label: 'At once' },
  { value: '1', label: '1×' },
  { value: '4', label: '4×' },
];

interface TransportProps {
  tried: TriedCall;
  /** Null where the call is over already. */
  onHangUp: (() => void) | null;
}

/** Back, play, forward, a scrubber over the lines of the call, and the receiver. */
export function Transport({ tried, onHangUp }: TransportProps) {
  const { session, line, times } = tried;
  const last = times.length - 1;
  const hangsUp = session.script.hangUpAfterSeconds !== null;
  const clock = session.playing ? session.clockMs : (times[line] ?? 0);
  const place = `${elapsed(clock)} of ${elapsed(times[last] ?? 0)}`;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-1.5">
      <div className="flex">
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
            // Playing "at once" would show nothing new: from the end it is the pace of a real call that is wanted.
            if (session.speed === 'instant') tried.setSpeed('4');
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
      </div>
      <input
        type="range"
        className="range h-7 min-w-24 flex-1 accent-accent"
        aria-label="Place in the call"
        aria-valuetext={place}
        min={0}
        max={Math.max(0, last)}
        value={line}
        onChange={(event) => tried.goTo(Number(event.target.value))}
      />
      <span className="tabular text-sm whitespace-nowrap text-muted">{place}</span>
      <div className="w-24">
        <SelectField
          label="Speed"
          hideLabel
          value={session.speed}
          options={speeds}
          onChange={(speed) => {
            tried.setSpeed(speed as Speed);
            if (speed === 'instant') tried.goTo(last);
          }}
        />
      </div>
      {hangsUp ? (
        <Button size="small" icon="undo" onClick={() => tried.change({ ...session.script, hangUpAfterSeconds: null })}>
          Do not hang up
        </Button>
      ) : (
        <Button
          size="small"
          variant="danger"
          icon="phone-off"
          disabled={onHangUp === null}
          title={onHangUp === null ? 'The call is over. Step back to hang up earlier.' : 'The caller hangs up here (H)'}
          onClick={() => onHangUp?.()}
        >
          Hang up
        </Button>
      )}
    </div>
  );
}

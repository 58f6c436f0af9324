import '../ui/range.css';
import { elapsed } from '../../simulate/walk-text.ts';
import { SmallSelect } from '../ui/small-select.tsx';
import type { Speed } from './call-session.ts';
import { PlayButtons } from './play-buttons.tsx';
import type { TriedCall } from './use-try-call.ts';

const speeds: readonly { value: Speed; label: string }[] = [
  { value: 'instant', label: 'At once' },
  { value: '1', label: '1×' },
  { value: '4', label: '4×' },
];

/** Back, play, forward, and a scrubber over the lines of the call. */
export function Transport({ tried }: { tried: TriedCall }) {
  const { session, line, times } = tried;
  const last = times.length - 1;
  const clock = session.playing ? session.clockMs : (times[line] ?? 0);
  const whole = ` of ${elapsed(times[last] ?? 0)}`;
  const place = `${elapsed(clock)}${whole}`;
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-1.5">
      <div className="flex">
        <PlayButtons tried={tried} pace="4" />
      </div>
      <div className="relative min-w-16 flex-[1_1_4rem]">
        <div
          aria-hidden="true"
          className="absolute inset-x-1 top-1/2 h-1 -translate-y-1/2 rounded-pill bg-line-strong"
        />
        <div
          aria-hidden="true"
          className="absolute top-1/2 left-1 h-1 -translate-y-1/2 rounded-pill bg-accent"
          style={{ width: `calc((100% - 8px) * ${last > 0 ? line / last : 0})` }}
        />
        <input
          type="range"
          className="range relative block"
          aria-label="Place in the call"
          aria-valuetext={place}
          min={0}
          max={Math.max(0, last)}
          value={line}
          onChange={(event) => tried.goTo(Number(event.target.value))}
        />
      </div>
      <span className="tabular text-sm whitespace-nowrap text-muted">
        {elapsed(clock)}
        <span className="md:max-xl:hidden">{whole}</span>
      </span>
      <div className="w-20">
        <SmallSelect
          label="Speed"
          value={session.speed}
          options={speeds}
          onChange={(next) => {
            const speed = next as Speed;
            tried.setSpeed(speed);
            if (speed === 'instant') tried.goTo(last);
          }}
        />
      </div>
    </div>
  );
}

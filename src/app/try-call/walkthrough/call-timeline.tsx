import '../../ui/range.css';
import { elapsed } from '../../../simulate/walk-text.ts';
import type { Heard, HeardIs } from '../../../simulate/heard.ts';
import type { Plan } from '../../../plan/plan.ts';
import { playedMs, type Speed } from '../call-session.ts';
import { PlayButtons } from '../play-buttons.tsx';
import type { TriedCall } from '../use-try-call.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { timelineMarks } from './timeline-marks.ts';

interface CallTimelineProps {
  plan: Plan;
  tried: TriedCall;
  heard: readonly Heard[];
}

const SPEEDS: readonly { value: Speed; label: string }[] = [
  { value: '1', label: '1×' },
  { value: '4', label: '4×' },
  { value: 'instant', label: 'At once' },
];

const COLOURS: Record<HeardIs, string> = {
  words: 'bg-hears',
  keys: 'bg-line-strong',
  ringing: 'bg-people',
  hold: 'bg-logic',
  message: 'bg-message',
  talk: 'bg-outcome-person',
  silence: 'bg-line-strong',
};

/** The whole call as a bar to scrub over, with a mark for each step, and the keys of a player. */
export function CallTimeline({ plan, tried, heard }: CallTimelineProps) {
  const { session, line, times, clockMs, visits } = tried;
  const last = times.length - 1;
  const endMs = Math.max(1000, playedMs(times));
  const share = (ms: number) => `${(100 * Math.min(ms, endMs)) / endMs}%`;
  const marks = timelineMarks(plan, visits, tried.startMs, endMs);
  const current = visits.findLast((visit) => visit.line <= line);
  const step = current ? plan.flows[current.flow]?.nodes[current.node]?.name : undefined;
  const shownMs = line >= last ? (times[last] ?? 0) : clockMs;
  const words = `${elapsed(shownMs)} of ${elapsed(times[last] ?? 0)}${step === undefined ? '' : `, ${step}`}`;
  return (
    <section aria-label="The call from first second to last" className="flex flex-col gap-1 px-5 pb-2 max-md:px-4">
      <div className="relative mt-1 h-7">
        {marks.map((mark) => (
          <button
            key={mark.line}
            type="button"
            title={mark.title}
            aria-label={`Go to ${mark.title}`}
            onClick={() => tried.goTo(mark.line)}
            className={`tabular absolute top-0 flex h-6 min-w-6 -translate-x-1/2 items-center justify-center rounded-pill border px-1.5 text-sm font-semibold first:translate-x-0 ${mark.line <= line ? 'border-accent bg-accent text-on-accent' : 'border-control bg-panel text-muted'}`}
            style={{ left: share(mark.ms) }}
          >
            {mark.label}
          </button>
        ))}
      </div>
      <div className="relative">
        <div
          aria-hidden="true"
          className="absolute inset-x-1 top-1/2 h-2.5 -translate-y-1/2 overflow-hidden rounded-pill bg-line"
        >
          {heard.map((piece) => (
            <span
              key={piece.fromMs}
              className={`absolute inset-y-0 border-r border-panel ${COLOURS[piece.is]}`}
              style={{ left: share(piece.fromMs), width: `calc(${share(piece.untilMs)} - ${share(piece.fromMs)})` }}
            />
          ))}
        </div>
        <input
          type="range"
          className="range relative block"
          aria-label="Place in the call"
          aria-valuetext={words}
          min={0}
          max={endMs}
          step={1000}
          value={Math.min(clockMs, endMs)}
          onChange={(event) => tried.goToTime(Number(event.target.value))}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <div className="player flex items-center gap-1">
          <PlayButtons tried={tried} pace="1" />
          <IconButton icon="rotate-ccw" label="Back to the first second" onClick={() => tried.goTo(0)} />
        </div>
        <p className="tabular text-xl font-bold">
          {elapsed(shownMs)} <span className="text-md font-normal text-muted">of {elapsed(times[last] ?? 0)}</span>
        </p>
        <div className="ml-auto">
          <Segmented
            label="Speed"
            hideLabel
            value={session.speed}
            options={SPEEDS}
            onChange={(speed) => {
              tried.setSpeed(speed);
              if (speed === 'instant') tried.goTo(last);
            }}
          />
        </div>
      </div>
    </section>
  );
}

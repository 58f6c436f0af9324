import './range.css';
import { useId } from 'react';

export type BandTone = 'ok' | 'warning' | 'neutral' | 'person' | 'outside' | 'message' | 'goodbye' | 'lost';

export interface SliderBand {
  from: number;
  to: number;
  tone: BandTone;
  /** What the band means, such as "Lunch". */
  label: string;
}

interface SliderProps {
  label: string;
  hideLabel?: boolean | undefined;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number | undefined;
  /** The value in words, such as "10:07, open". */
  valueText: string;
  /** Coloured stretches behind the track. */
  bands?: readonly SliderBand[] | undefined;
  /** Words under the track. */
  ticks?: readonly { at: number; label: string }[] | undefined;
}

const tones: Record<BandTone, string> = {
  ok: 'bg-ok',
  warning: 'bg-logic',
  neutral: 'bg-control',
  person: 'bg-outcome-person',
  outside: 'bg-outcome-outside',
  message: 'bg-outcome-message',
  goodbye: 'bg-outcome-goodbye',
  lost: 'bg-outcome-lost hatched',
};
// Half the thumb: a native thumb's centre stops this far from both ends, and so must the bands.
const inset = 4;

/** A native range with named bands behind its track; arrow keys move by `step`, Page keys by a tenth. */
export function Slider({
  label,
  hideLabel,
  value,
  onChange,
  min,
  max,
  step = 1,
  valueText,
  bands = [],
  ticks = [],
}: SliderProps) {
  const id = useId();
  const share = (at: number) => (at - min) / (max - min);
  const place = (at: number) => `calc(${inset}px + (100% - ${2 * inset}px) * ${share(at)})`;
  const meaning = [...new Set(bands.map((band) => band.label))].join(', ');
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-semibold'}>
        {label}
      </label>
      <div className="relative">
        <div aria-hidden="true" className="absolute inset-x-1 top-1/2 h-2 -translate-y-1/2 rounded-pill bg-line" />
        {bands.map((band) => (
          <div
            key={`${band.from}-${band.to}`}
            title={band.label}
            className={`absolute top-1/2 h-2 min-w-0.5 -translate-y-1/2 rounded-pill border-x border-panel ${tones[band.tone]}`}
            style={{
              left: place(band.from),
              width: `calc((100% - ${2 * inset}px) * ${share(band.to) - share(band.from)})`,
            }}
          />
        ))}
        <input
          id={id}
          type="range"
          className="range relative block"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={valueText}
          aria-describedby={meaning ? `${id}-bands` : undefined}
          onChange={(event) => onChange(Number(event.target.value))}
        />
      </div>
      {meaning && (
        <p id={`${id}-bands`} className="sr-only">
          {`The track shows: ${meaning}.`}
        </p>
      )}
      {ticks.length > 0 && (
        <div aria-hidden="true" className="tabular relative h-4 text-xs text-muted">
          {ticks.map((tick) => (
            <span
              key={tick.at}
              className="absolute"
              style={{ left: place(tick.at), translate: `${(-100 * Math.round(share(tick.at) * 100)) / 100}%` }}
            >
              {tick.label}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

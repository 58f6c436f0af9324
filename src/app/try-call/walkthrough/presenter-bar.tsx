import '../../ui/range.css';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

interface PresenterBarProps {
  title: string;
  version: string;
  muted: boolean;
  volume: number;
  /** What cannot be heard, or null. */
  unheard: string | null;
  onMuted: (muted: boolean) => void;
  onVolume: (volume: number) => void;
  /** Null where the browser has no full screen. */
  full: { readonly on: boolean; readonly toggle: () => void } | null;
  leaveLabel: string;
  onLeave: (() => void) | undefined;
  children: ReactNode;
}

/** Whose calls are shown, how loud, how large, and the way out. */
export function PresenterBar({
  title,
  version,
  muted,
  volume,
  unheard,
  onMuted,
  onVolume,
  full,
  ...bar
}: PresenterBarProps) {
  return (
    <header className="@container/bar flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-panel px-5 py-1.5 max-md:px-4">
      <div className="min-w-0 flex-1 @max-lg/bar:basis-24">
        <h1 className="truncate text-lg font-bold">{title}</h1>
        <p className="text-sm text-muted">{version}. No real phone rings.</p>
      </div>
      {bar.children}
      <div className="flex items-center gap-2">
        <IconButton
          icon={muted ? 'volume-off' : 'volume'}
          label={muted ? 'Sound on' : 'Sound off'}
          shortcut="M"
          onClick={() => onMuted(!muted)}
        />
        <span className="relative w-24 max-xl:hidden">
          <span
            aria-hidden="true"
            className="absolute inset-x-1 top-1/2 h-1 -translate-y-1/2 rounded-pill bg-line-strong"
          />
          <span
            aria-hidden="true"
            className="absolute top-1/2 left-1 h-1 -translate-y-1/2 rounded-pill bg-accent"
            style={{ width: `calc((100% - 8px) * ${muted ? 0 : volume})` }}
          />
          <input
            type="range"
            className="range relative block"
            aria-label="Volume"
            aria-valuetext={muted ? 'off' : `${Math.round(volume * 100)} %`}
            min={0}
            max={1}
            step={0.1}
            value={muted ? 0 : volume}
            onChange={(event) => {
              const next = Number(event.target.value);
              onVolume(next);
              onMuted(next === 0);
            }}
          />
        </span>
        {unheard !== null && <span className="max-w-56 text-sm text-muted max-xl:sr-only">{unheard}</span>}
      </div>
      <div className="flex items-center gap-2">
        {full && (
          <span className="max-md:hidden">
            <IconButton
              icon={full.on ? 'minimize' : 'maximize'}
              label={full.on ? 'Leave full screen' : 'Full screen'}
              shortcut="F"
              onClick={full.toggle}
            />
          </span>
        )}
        {bar.onLeave && (
          <Button icon="x" title="Esc" collapse onClick={bar.onLeave}>
            {bar.leaveLabel}
          </Button>
        )}
      </div>
    </header>
  );
}

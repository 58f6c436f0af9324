import { Pill } from '../ui/pill.tsx';

export type DraftState = 'saved' | 'saving' | 'offline' | 'conflict';

interface DraftPillProps {
  state: DraftState;
  /** A sample office while no backend can be reached. */
  sample: boolean;
  onConflict: () => void;
}

/** Where the draft is: on the backend, on its way, or only here. */
export function DraftPill({ state, sample, onConflict }: DraftPillProps) {
  if (sample && state !== 'conflict')
    return (
      <Pill tone="warning" icon="alert-triangle" short="Sample, offline">
        Sample office · no backend reached, kept on this computer
      </Pill>
    );
  switch (state) {
    case 'saved':
      return <Pill short="Saved">Draft · saved</Pill>;
    case 'saving':
      return <Pill short="Saving">Draft · saving</Pill>;
    case 'offline':
      return (
        <Pill tone="warning" icon="alert-triangle" short="Offline">
          Draft · offline, kept on this computer
        </Pill>
      );
    case 'conflict':
      return (
        <Pill tone="lost" icon="alert-circle" short="Conflict" onPress={onConflict}>
          Draft · changed elsewhere, choose
        </Pill>
      );
  }
}

interface LivePillProps {
  /** The number of the live version; null when nothing was published; undefined while it is not known. */
  number: number | null | undefined;
}

/** What is live, and that no real phone follows it yet. */
export function LivePill({ number }: LivePillProps) {
  if (number === undefined) return null;
  if (number === null) return <Pill short="Not published">Not published yet</Pill>;
  return <Pill short={`Live: ${number}`}>{`Live: version ${number} · no phone system connected`}</Pill>;
}

interface ProblemsPillProps {
  /** Null while the first check runs. */
  counts: { errors: number; warnings: number; hints: number } | null;
  onPress: () => void;
}

/** What the checks found; it claims no more than that. */
export function ProblemsPill({ counts, onPress }: ProblemsPillProps) {
  if (counts === null) return <Pill short="…">Checking…</Pill>;
  const { errors, warnings, hints } = counts;
  const problems = errors + warnings;
  if (problems > 0) {
    const words = `${problems} problem${problems === 1 ? '' : 's'}`;
    return (
      <Pill
        tone={errors > 0 ? 'lost' : 'warning'}
        icon={errors > 0 ? 'alert-circle' : 'alert-triangle'}
        short={problems}
        aria-label={words}
        onPress={onPress}
      >
        {words}
      </Pill>
    );
  }
  const words = hints > 0 ? `No problems found, ${hints} hint${hints === 1 ? '' : 's'}` : 'No problems found';
  return (
    <Pill tone="ok" icon="shield-check" short="No problems" aria-label={words} onPress={onPress}>
      {words}
    </Pill>
  );
}

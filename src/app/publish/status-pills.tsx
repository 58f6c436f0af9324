import { Pill } from '../ui/pill.tsx';

export type DraftState = 'saved' | 'saving' | 'offline' | 'conflict';

/** The id of the pill that leads to the two drafts. */
export const CONFLICT_PILL = 'conflict-pill';

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
          Offline: your work is kept on this computer
        </Pill>
      );
    case 'conflict':
      return (
        <Pill tone="lost" icon="alert-circle" short="Conflict" id={CONFLICT_PILL} onPress={onConflict}>
          Draft · changed elsewhere
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
  return <Pill short={`Live: ${number}`}>{`Live: version ${number} · no phone system`}</Pill>;
}

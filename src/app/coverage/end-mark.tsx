import type { End } from '../../verify/coverage/coverage.ts';
import { Icon } from '../ui/icon.tsx';
import { END_LOOK } from './end-look.ts';

interface EndMarkProps {
  end: End;
  /** As a sentence. */
  long?: boolean;
}

/** An end in a line of text: its icon in its colour, and its words. */
export function EndMark({ end, long = false }: EndMarkProps) {
  const { icon, colour } = END_LOOK[end.kind];
  return (
    <span className="inline-flex items-start gap-1.5">
      <span className={`mt-0.5 ${colour}`}>
        <Icon name={icon} size={14} />
      </span>
      <span className={end.kind === 'lost' ? 'text-lost' : ''}>{long ? end.says : end.text}</span>
    </span>
  );
}

import type { EndKind } from '../../verify/coverage/coverage.ts';
import { Icon } from '../ui/icon.tsx';
import { END_LOOK } from './end-look.ts';

/** What the colours, patterns and icons of the map stand for; only those that are on it. */
export function MapLegend({ kinds }: { kinds: ReadonlySet<EndKind> }) {
  const shown = (Object.keys(END_LOOK) as EndKind[]).filter((kind) => kinds.has(kind));
  return (
    <ul aria-label="What the colours mean" className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
      {shown.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <span data-end={kind} className="end-look inline-flex size-5 items-center justify-center rounded-small">
            <Icon name={END_LOOK[kind].icon} size={12} />
          </span>
          {END_LOOK[kind].name}
        </li>
      ))}
    </ul>
  );
}

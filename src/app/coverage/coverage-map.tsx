import type { Plan } from '../../plan/plan.ts';
import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { UNPLAYABLE } from '../../verify/coverage/end-of.ts';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LostNotice } from './lost-notice.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapTable } from './map-table.tsx';
import type { LoadedCoverage } from './use-coverage.ts';
import { WeekMap } from './week-map.tsx';
import { WorkState } from './work-state.tsx';

interface CoverageMapProps {
  plan: Plan;
  coverage: LoadedCoverage;
  dense?: boolean | undefined;
  onPlay: (segment: DaySegment) => void;
}

const WHAT = 'where callers end';

/** The week of a number's callers, with what it means; while it is worked out anew, the last one stays. */
export function CoverageMap({ plan, coverage, dense = false, onPlay }: CoverageMapProps) {
  const { number, map, work } = coverage;
  if (number === null)
    return (
      <EmptyState
        icon="phone"
        title="No number yet."
        action={
          <a
            className="font-semibold text-accent underline"
            href={hrefOf({ plan: plan.id, page: 'numbers', flow: null })}
          >
            Add a number
          </a>
        }
      >
        Coverage shows where the callers of a number end, so it begins with a number.
      </EmptyState>
    );
  const name = plan.numbers[number]?.name ?? number;
  const label = `Where callers of ${name} end in a week`;
  const kinds = new Set(map?.rows.flatMap(({ segments }) => segments.map(({ end }) => end.kind)));
  const isUnfinished =
    map !== null && map.rows.every(({ segments }) => segments.every(({ end }) => end.text === UNPLAYABLE.text));
  return (
    <div className={`flex flex-col ${dense ? 'gap-1.5' : 'gap-3'}`} aria-busy={work.state === 'working'}>
      {map === null || work.state === 'failed' || work.state === 'cancelled' ? (
        <WorkState work={work} what={WHAT} part={work.told ?? 0} />
      ) : null}
      {map !== null &&
        (isUnfinished ? (
          <EmptyState icon="workflow" title={`No call to ${name} can be played yet.`}>
            Its call flow is unfinished: Problems says what is missing. The map draws itself when a call can be played.
          </EmptyState>
        ) : (
          <>
            <LostNotice rows={map.rows} exceptions={map.exceptions} dense={dense} onPlay={onPlay} />
            <div className={work.state === 'ready' ? '' : 'opacity-60 transition-opacity delay-200'}>
              <WeekMap label={label} rows={map.rows} subject={work.of} dense={dense} onPlay={onPlay} />
            </div>
            <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-6">
              <MapLegend kinds={kinds} />
              {work.state === 'working' && <WorkState work={work} what={WHAT} part={work.told ?? 0} />}
            </div>
            <MapTable label={label} rows={map.rows} />
          </>
        ))}
    </div>
  );
}

import { hrefOf } from '../shell/place.ts';
import { Icon } from '../ui/icon.tsx';
import { CaseChips } from './case-chips.tsx';
import { CoverageMap } from './coverage-map.tsx';
import { useCoverage, type CoverageProps } from './use-coverage.ts';

/** Coverage in the drawer: the caller at the left, the week at the right, and the way to the page with the 12 months. */
export function CoveragePanel({ plan, asked, onAsk, nowMs, onPlay }: CoverageProps) {
  const coverage = useCoverage(plan, asked, nowMs);
  const { number, situations, keys, callOf } = coverage;
  return (
    <div className="@container/map h-full">
      <div className="grid gap-4 p-4 @4xl/map:h-full @4xl/map:grid-cols-[17rem_minmax(0,1fr)] @4xl/map:p-0">
        {number !== null && (
          <div className="flex flex-col gap-3 @4xl/map:overflow-auto @4xl/map:border-r @4xl/map:border-line @4xl/map:p-4">
            <CaseChips
              plan={plan}
              number={number}
              asked={coverage.asked}
              keys={keys}
              situations={situations}
              onAsk={onAsk}
            />
            <a
              href={hrefOf({ plan: plan.id, page: 'coverage', flow: null, item: number })}
              className="inline-flex min-h-6 items-center gap-1.5 self-start font-semibold text-accent underline underline-offset-2"
            >
              <Icon name="calendar" size={14} /> The next 12 months, on a page
            </a>
          </div>
        )}
        <div className="min-w-0 @4xl/map:overflow-auto @4xl/map:py-2 @4xl/map:pr-4">
          <CoverageMap plan={plan} coverage={coverage} dense onPlay={(segment) => onPlay(callOf(segment))} />
        </div>
      </div>
    </div>
  );
}

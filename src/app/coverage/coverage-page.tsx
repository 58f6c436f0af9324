import { useEffect } from 'react';
import { phoneText } from '../../engine/phone-text.ts';
import { goTo } from '../shell/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { CaseChips } from './case-chips.tsx';
import { CoverageMap } from './coverage-map.tsx';
import { ExceptionList } from './exception-list.tsx';
import { useCoverage, type CoverageProps } from './use-coverage.ts';
import { WorkState } from './work-state.tsx';

interface CoveragePageProps extends CoverageProps {
  /** The number in the address; null is the office's main one. */
  item: string | null;
  onBack: () => void;
}

/** Where the callers of a number end: the week, and the next 12 months as a list of what differs from it. */
export function CoveragePage({ plan, asked, onAsk, nowMs, onPlay, item, onBack }: CoveragePageProps) {
  const coverage = useCoverage(plan, item === null ? asked : { ...asked, number: item }, nowMs);
  const { number, situations, keys, map, work, callOf } = coverage;
  useEffect(() => {
    // So that the address can be kept and sent.
    if (number !== null && item !== number) goTo({ plan: plan.id, page: 'coverage', flow: null, item: number }, true);
  }, [plan.id, number, item]);
  const named = number === null ? undefined : plan.numbers[number];
  const count = map?.exceptions.length ?? 0;
  return (
    <div className="h-full overflow-auto bg-background">
      <div className="@container/map flex max-w-[82rem] flex-col gap-5 px-6 pt-5 pb-8 max-sm:px-4">
        <PageHeader
          title={named ? `Where callers to ${phoneText(named.e164)} end up` : 'Where callers end up'}
          about="The last thing that happens to them, every minute of the week. Press any part to play that call."
          actions={
            <Button icon="workflow" onClick={onBack}>
              Back to the call flow
            </Button>
          }
        />
        <Card>
          <div className="flex flex-col gap-4">
            {number !== null && (
              <CaseChips
                plan={plan}
                number={number}
                asked={coverage.asked}
                keys={keys}
                situations={situations}
                onAsk={(next) => {
                  onAsk(next);
                  if (next.number !== number) goTo({ plan: plan.id, page: 'coverage', flow: null, item: next.number });
                }}
              />
            )}
            <CoverageMap plan={plan} coverage={coverage} onPlay={(segment) => onPlay(callOf(segment))} />
          </div>
        </Card>
        {number !== null && (
          <Card
            title="The next 12 months"
            subtitle={
              count === 0
                ? undefined
                : count === 1
                  ? 'Once it goes otherwise than in the week above.'
                  : `${count} times it goes otherwise than in the week above.`
            }
          >
            {map === null ? (
              work.state === 'working' && <WorkState work={work} what="the next 12 months" part={work.told ?? 0} />
            ) : (
              <ExceptionList exceptions={map.exceptions} onPlay={(segment) => onPlay(callOf(segment))} />
            )}
          </Card>
        )}
      </div>
    </div>
  );
}

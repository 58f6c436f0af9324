import type { Plan } from '../../plan/plan.ts';
import type { OutcomeChange } from '../../verify/coverage/outcome-change.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

interface ChangeSentenceProps {
  /** Before and after, for the names of numbers. */
  plans: readonly Plan[];
  change: OutcomeChange;
  /** Without it the calls cannot be played here. */
  onPlay?: ((side: 'before' | 'after') => void) | undefined;
}

/** One difference as a sentence: when, who, was, becomes; and the calls that show it. */
export function ChangeSentence({ plans, change, onPlay }: ChangeSentenceProps) {
  const { when, who, was, becomes, lost } = change;
  const several = new Set(plans.flatMap(({ numbers }) => Object.keys(numbers))).size > 1;
  const names = change.numbers.map((id) => plans.findLast(({ numbers }) => numbers[id])?.numbers[id]?.name ?? id);
  return (
    <li
      data-lost={lost || undefined}
      className="grid gap-x-4 gap-y-0.5 py-2.5 @2xl/changes:grid-cols-[12rem_10.5rem_minmax(0,1fr)]"
    >
      <p className="font-semibold first-letter:uppercase">{when}</p>
      <p className="text-muted">
        {who}
        {several && names.length > 0 && <span className="block text-sm">{names.join(', ')}</span>}
      </p>
      <div>
        <p>
          {was !== '' && (
            <>
              <span className="sr-only">was: </span>
              <del className="text-muted">{was}</del>
              <span aria-hidden="true"> → </span>
            </>
          )}
          <span className="sr-only">{was === '' ? '' : ', becomes: '}</span>
          {becomes === '' ? (
            <span className="text-muted">nothing any more</span>
          ) : lost ? (
            <strong className="inline-flex items-baseline gap-1 font-semibold text-lost">
              <span className="self-center">
                <Icon name="alert-circle" size={14} label="Lost" />
              </span>
              {becomes}
            </strong>
          ) : (
            <span className="font-semibold">{becomes}</span>
          )}
        </p>
        <div className="mt-1 flex flex-wrap gap-2 empty:hidden">
          {onPlay && change.callBefore && (
            <Button size="small" icon="play" onClick={() => onPlay('before')}>
              Play before
            </Button>
          )}
          {onPlay && change.callAfter && (
            <Button size="small" icon="play" onClick={() => onPlay('after')}>
              {was === '' && change.callBefore === null ? 'Play that call' : 'Play after'}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

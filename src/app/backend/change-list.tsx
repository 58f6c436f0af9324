import { useMemo } from 'react';
import { diffPlans } from '../../plan/diff-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { changeWords } from '../../verify/change-words.ts';

interface ChangeListProps {
  before: Plan;
  after: Plan;
  /** Said when nothing differs. */
  same: string;
}

const marks: Record<'added' | 'removed' | 'changed', { icon: IconName; colour: string }> = {
  added: { icon: 'plus', colour: 'text-ok' },
  removed: { icon: 'minus', colour: 'text-lost' },
  changed: { icon: 'chevron-right', colour: 'text-accent' },
};

/** What differs between two plans, one line a thing, with the old and new words of greetings. */
export function ChangeList({ before, after, same }: ChangeListProps) {
  const changes = useMemo(
    () => diffPlans(before, after).map((change) => changeWords(before, after, change)),
    [before, after],
  );
  if (changes.length === 0) return <p className="text-muted">{same}</p>;
  return (
    <ul className="flex flex-col divide-y divide-line">
      {changes.map(({ about, change, details, wording }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a change has no identity of its own
        <li key={index} className="flex gap-2.5 py-2">
          <span className={`mt-0.5 ${marks[change].colour}`}>
            <Icon name={marks[change].icon} size={14} label={change} />
          </span>
          <div className="min-w-0 flex-1">
            <p>
              <span className="font-semibold">{about}</span> <span className="text-muted">{change}</span>
            </p>
            {details
              .filter((detail) => detail !== '')
              .map((detail) => (
                <p key={detail} className="text-sm text-muted">
                  {detail}
                </p>
              ))}
            {wording && (
              <div className="mt-1 flex flex-col gap-1 text-sm">
                {wording.before !== null && <del className="text-muted">“{wording.before}”</del>}
                {wording.after !== null && <ins className="no-underline">“{wording.after}”</ins>}
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

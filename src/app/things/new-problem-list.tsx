import { counted } from '../../base/counted.ts';
import type { Plan } from '../../plan/plan.ts';
import { placeWords } from '../../verify/place-words.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Spinner } from '../ui/spinner.tsx';
import type { NewProblems } from './use-new-problems.ts';

interface NewProblemListProps extends NewProblems {
  /** The plan after the change. */
  after: Plan;
}

/** The problems that a change would make, or that it would make none. */
export function NewProblemList({ problems, proving, after }: NewProblemListProps) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  return (
    <div aria-live="polite" className="flex flex-col gap-1.5">
      <Listed
        problems={errors}
        after={after}
        look="text-lost"
        icon="alert-circle"
        title={`${counted(errors.length, 'new error')} would have to be fixed before publishing`}
      />
      <Listed
        problems={warnings}
        after={after}
        look="text-warning"
        icon="alert-triangle"
        title={counted(warnings.length, 'new warning')}
      />
      {problems.length === 0 && !proving && (
        <p className="flex items-center gap-2 text-ok">
          <Icon name="check-circle" size={16} /> No new problem.
        </p>
      )}
      {proving && (
        <p className="flex items-center gap-2 text-muted">
          <Spinner size={15} /> Checking every call without it…
        </p>
      )}
    </div>
  );
}

interface ListedProps extends Pick<NewProblemListProps, 'problems' | 'after'> {
  look: string;
  icon: IconName;
  title: string;
}

function Listed({ problems, after, look, icon, title }: ListedProps) {
  if (problems.length === 0) return null;
  return (
    <>
      <p className={`flex items-center gap-2 font-semibold ${look}`}>
        <Icon name={icon} size={16} />
        {title}
      </p>
      <ul className="flex max-h-40 list-disc flex-col gap-1 overflow-auto pl-5 text-muted">
        {problems.map((problem) => (
          <li key={problem.id}>
            <span className="font-semibold text-text">{placeWords(after, problem.place)}:</span> {problem.message}
          </li>
        ))}
      </ul>
    </>
  );
}

import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { stepName } from './step-name.ts';

interface PublishBlockersProps {
  plan: Plan;
  errors: readonly Finding[];
  onShow: (finding: Finding) => void;
}

/** The errors that stand in the way of publishing, each with the way to its step. */
export function PublishBlockers({ plan, errors, onShow }: PublishBlockersProps) {
  return (
    <Notice
      tone="lost"
      title={errors.length === 1 ? 'One error must be fixed first' : `${errors.length} errors must be fixed first`}
    >
      <ul className="mt-1 flex flex-col gap-1.5">
        {errors.map((finding) => (
          <li key={finding.id}>
            {stepName(plan, finding) !== null && (
              <>
                <Button variant="link" onClick={() => onShow(finding)}>
                  {stepName(plan, finding)}
                </Button>
                {' · '}
              </>
            )}
            {finding.message} {finding.fix}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

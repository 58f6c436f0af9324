import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';
import { stepName } from './step-name.ts';

interface WarningReasonsProps {
  plan: Plan;
  warnings: readonly Finding[];
  reasons: Readonly<Record<string, string>>;
  onReason: (finding: string, reason: string) => void;
  onShow: (finding: Finding) => void;
}

/** Every open warning with a field for why it is acceptable; the reasons are kept in the history. */
export function WarningReasons({ plan, warnings, reasons, onReason, onShow }: WarningReasonsProps) {
  return (
    <section aria-labelledby="publish-warnings">
      <h3 id="publish-warnings" className="font-semibold">
        {warnings.length === 1 ? 'One warning is open' : `${warnings.length} warnings are open`}
      </h3>
      <p className="mb-2 text-muted">Say why each is acceptable, or fix it. The reasons are kept with the version.</p>
      <ul className="flex flex-col gap-3">
        {warnings.map((finding) => (
          <li key={finding.id} className="flex flex-col gap-1.5 rounded-card border border-line p-3">
            <p className="flex gap-2">
              <span className="mt-0.5 text-warning">
                <Icon name="alert-triangle" label="Warning" />
              </span>
              <span className="min-w-0">
                {stepName(plan, finding) !== null && (
                  <>
                    <Button variant="link" onClick={() => onShow(finding)}>
                      {stepName(plan, finding)}
                    </Button>
                    {' · '}
                  </>
                )}
                {finding.message}
              </span>
            </p>
            <TextField
              label="Why this is acceptable"
              value={reasons[finding.id] ?? ''}
              maxLength={500}
              onChange={(reason) => onReason(finding.id, reason)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

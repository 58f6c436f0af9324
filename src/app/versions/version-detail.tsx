import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { VersionEntry } from '../../protocol/plan-schemas.ts';
import { useVersion } from '../backend/plan-queries.ts';
import { problemWords } from '../backend/problem-words.ts';
import { ChangeList } from '../backend/change-list.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/spinner.tsx';

interface VersionDetailProps {
  plan: Plan;
  entry: VersionEntry;
  onUseAsDraft: (plan: Plan, number: number) => void;
}

/** A version read-only: how the draft differs from it, the accepted warnings, and the way to make it the draft. */
export function VersionDetail({ plan, entry, onUseAsDraft }: VersionDetailProps) {
  const version = useVersion(plan.id, entry.version);
  if (version.isPending)
    return (
      <p className="mt-3 flex items-center gap-2 text-muted">
        <Spinner size={15} /> Loading version {entry.number}
      </p>
    );
  if (version.error) return <Notice tone="warning" title={problemWords(version.error).title} />;
  const read = readPlan(version.data.document, KINDS);
  if (!read.ok) return <Notice tone="lost" title="This version cannot be read by this page" />;
  return (
    <div className="mt-3 rounded-card border border-line p-4">
      <h3 className="mb-1 font-semibold">From version {entry.number} to your draft</h3>
      <ChangeList before={read.value} after={plan} same="Your draft routes calls exactly as this version does." />
      {entry.acknowledgements.length > 0 && (
        <>
          <h3 className="mt-3 mb-1 font-semibold">Accepted warnings</h3>
          <ul className="flex flex-col gap-1 text-sm">
            {entry.acknowledgements.map(({ finding, reason }) => (
              <li key={finding}>
                “{reason}” <span className="text-muted">({finding})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-3 flex justify-end">
        <Button size="small" onClick={() => onUseAsDraft(read.value, entry.number)}>
          Use as draft
        </Button>
      </div>
    </div>
  );
}

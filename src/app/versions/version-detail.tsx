import { useMemo, type ReactNode } from 'react';
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

/** A plan with the name it has in a comparison; `draft` is the one that is edited. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
  readonly draft?: boolean;
}

/** Draws what callers notice of a change from one plan to another. */
export type CallersOf = (before: NamedPlan, after: NamedPlan) => ReactNode;

interface VersionDetailProps {
  plan: Plan;
  entry: VersionEntry;
  callersOf: CallersOf;
  onUseAsDraft: (plan: Plan, number: number) => void;
}

/** A version read-only: how the draft differs from it, the accepted warnings, and the way to make it the draft. */
export function VersionDetail({ plan, entry, callersOf, onUseAsDraft }: VersionDetailProps) {
  const version = useVersion(plan.id, entry.version);
  const stored = version.data?.document;
  const read = useMemo(() => (stored === undefined ? null : readPlan(stored, KINDS)), [stored]);
  if (version.isPending)
    return (
      <p className="mt-3 flex items-center gap-2 text-muted">
        <Spinner size={15} /> Loading version {entry.number}
      </p>
    );
  if (version.error) return <Notice tone="warning" title={problemWords(version.error).title} />;
  if (!read?.ok) return <Notice tone="lost" title="This version cannot be read by this page" />;
  return (
    <div className="mt-3 rounded-card border border-line p-4">
      <h3 className="mb-1 font-semibold">What changes for callers from version {entry.number} to your draft</h3>
      {callersOf({ name: `Version ${entry.number}`, plan: read.value }, { name: 'Your draft', plan, draft: true })}
      <h3 className="mt-4 mb-1 font-semibold">What was edited since</h3>
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

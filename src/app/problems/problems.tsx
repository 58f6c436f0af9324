import { useRef, useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding, Severity } from '../../verify/finding.ts';
import type { QuickFix } from '../../verify/quick-fixes/quick-fix.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { ProblemRow } from './problem-row.tsx';
import { countWords, SEVERITY_LOOK } from './severity-look.ts';

interface ProblemsProps {
  plan: Plan;
  /** Null until the first check is through. */
  findings: readonly Finding[] | null;
  /** The problem that F8 went to last. */
  currentId: string | null;
  onGo: (finding: Finding) => void;
  onPlay: (call: CallScript) => void;
  /** Applies a quick fix as one undo step. */
  onFix: (fix: QuickFix) => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Everything the checks found, the worst first. */
export function Problems({ plan, findings, currentId, onGo, onPlay, onFix }: ProblemsProps) {
  const list = useRef<HTMLDivElement>(null);
  // Pressed while the last check still shows the problem: pressing twice must not mend twice.
  const [fixed, setFixed] = useState<{ in: readonly Finding[]; id: string } | null>(null);
  const [only, setOnly] = useState<Severity | 'all'>('all');
  if (findings === null)
    return (
      <p className="flex items-center gap-2 p-4 text-muted">
        <Spinner size={15} /> Checking the plan…
      </p>
    );
  if (findings.length === 0)
    return (
      <div ref={list} tabIndex={-1} role="group" aria-label="Problems found" className="-outline-offset-2">
        <EmptyState icon="shield-check" title="No problems.">
          Every check passed. Checks read the plan; they cannot know whether a phone is plugged in or somebody answers.
        </EmptyState>
      </div>
    );
  const present = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  const shown = present.filter((severity) => only === 'all' || only === severity || !present.includes(only));
  const fix = (finding: Finding, chosen: QuickFix) => {
    setFixed({ in: findings, id: finding.id });
    onFix(chosen);
    // The button goes away with its problem; the keyboard stays in the list.
    list.current?.focus();
  };
  return (
    <div
      ref={list}
      tabIndex={-1}
      aria-label="Problems found"
      role="group"
      className="flex flex-col gap-2 p-3 -outline-offset-2"
    >
      {present.length > 1 && (
        <div className="px-1">
          <Segmented
            label="Show"
            hideLabel
            look="chips"
            value={only !== 'all' && present.includes(only) ? only : 'all'}
            onChange={setOnly}
            options={[
              { value: 'all' as const, label: `All ${findings.length}` },
              ...present.map((severity) => ({
                value: severity,
                icon: SEVERITY_LOOK[severity].icon,
                label: countWords(severity, findings.filter((finding) => finding.severity === severity).length),
              })),
            ]}
          />
        </div>
      )}
      {shown.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        return (
          <section key={severity} aria-label={countWords(severity, group.length)}>
            <h2 className="px-3 pt-1 text-sm text-muted">
              <span className="font-semibold">{countWords(severity, group.length)}</span> ·{' '}
              {SEVERITY_LOOK[severity].means}
            </h2>
            <ul className="divide-y divide-line">
              {group.map((finding) => (
                <ProblemRow
                  key={finding.id}
                  plan={plan}
                  finding={finding}
                  current={finding.id === currentId}
                  onGo={onGo}
                  onPlay={onPlay}
                  fixed={fixed?.in === findings && fixed.id === finding.id}
                  onFix={fix}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

import { useState } from 'react';
import { counted } from '../../base/counted.ts';
import type { Plan } from '../../plan/plan.ts';
import { useLive, useVersions } from '../backend/plan-queries.ts';
import { problemWords } from '../backend/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Pill } from '../ui/pill.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { dateTimeText } from './date-time-text.ts';
import { RollbackDialog } from './rollback-dialog.tsx';
import { VersionDetail, type CallersOf } from './version-detail.tsx';

interface VersionsPageProps {
  /** The draft, to say how a version differs from it. */
  plan: Plan;
  callersOf: CallersOf;
  onUseAsDraft: (plan: Plan, number: number) => void;
  onPublish: () => void;
}

/** The history of a plan: every version that was ever live, and the way back to one. */
export function VersionsPage({ plan, callersOf, onUseAsDraft, onPublish }: VersionsPageProps) {
  const versions = useVersions(plan.id);
  const live = useLive(plan.id);
  const [openNumber, setOpenNumber] = useState<number | null>(null);
  const [backTo, setBackTo] = useState<number | null>(null);
  const entries = versions.data ?? [];
  const liveNumber = live.data?.entry.number;
  const target = entries.find((entry) => entry.number === backTo);
  return (
    <div className="h-full overflow-auto bg-background">
      <div className="flex max-w-[64rem] flex-col gap-5 px-6 pt-5 pb-8 max-sm:px-4">
        <PageHeader
          title="History"
          about="Every version that was published. A version never changes; going back makes a new one."
        />
        <Card>
          {versions.isPending ? (
            <p className="flex items-center gap-2 text-muted">
              <Spinner size={15} /> Loading
            </p>
          ) : versions.error && entries.length === 0 ? (
            <Notice
              tone="warning"
              title={problemWords(versions.error).title}
              actions={
                <Button variant="link" onClick={() => void versions.refetch()}>
                  Try again
                </Button>
              }
            >
              The history is kept by the backend. {problemWords(versions.error).fix}
            </Notice>
          ) : entries.length === 0 ? (
            <EmptyState
              icon="history"
              title="Nothing was published yet."
              action={
                <Button variant="primary" onClick={onPublish}>
                  Publish…
                </Button>
              }
            >
              The first publish makes version 1.
            </EmptyState>
          ) : (
            <ol className="-my-3 flex flex-col divide-y divide-line">
              {entries.map((entry) => (
                <li key={entry.number} className="py-3">
                  <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
                    <div className="min-w-0 flex-1 basis-72">
                      <p className="flex flex-wrap items-center gap-2">
                        <span className="font-semibold">Version {entry.number}</span>
                        {entry.number === liveNumber && <Pill tone="accent">Live</Pill>}
                        <span className="text-muted">{dateTimeText(entry.publishedAtMs)}</span>
                      </p>
                      <p className="text-sm text-muted">
                        {entry.origin === 'rollback' ? `Back to version ${entry.rolledBackTo}` : 'Published'}
                        {' · '}
                        <code title={entry.version}>{entry.version.slice(0, 8)}</code>
                        {entry.acknowledgements.length > 0 &&
                          ` · ${counted(entry.acknowledgements.length, 'warning')} accepted with a reason`}
                      </p>
                      {entry.note !== null && <p className="mt-0.5">{entry.note}</p>}
                    </div>
                    <div className="flex gap-2">
                      <Button
                        size="small"
                        aria-expanded={openNumber === entry.number}
                        onClick={() => setOpenNumber(openNumber === entry.number ? null : entry.number)}
                      >
                        {openNumber === entry.number ? 'Close' : 'Look inside'}
                      </Button>
                      {live.data && entry.version !== live.data.entry.version && (
                        <Button size="small" icon="rotate-ccw" onClick={() => setBackTo(entry.number)}>
                          Roll back…
                        </Button>
                      )}
                    </div>
                  </div>
                  {openNumber === entry.number && (
                    <VersionDetail plan={plan} entry={entry} callersOf={callersOf} onUseAsDraft={onUseAsDraft} />
                  )}
                </li>
              ))}
            </ol>
          )}
        </Card>
      </div>
      {target && live.data && (
        <RollbackDialog
          plan={plan.id}
          live={live.data}
          target={target}
          callersOf={callersOf}
          onClose={() => setBackTo(null)}
        />
      )}
    </div>
  );
}

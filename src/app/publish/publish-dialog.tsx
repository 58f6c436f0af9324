import { useId, useRef, useState, type ReactNode } from 'react';
import { counted } from '../../base/counted.ts';
import type { Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Acknowledgement, VersionEntry } from '../../protocol/plan-schemas.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { Finding } from '../../verify/finding.ts';
import { problemWords } from '../backend/problem-words.ts';
import { progressWords, type Checking } from '../things/checking.ts';
import { numberTakenBy } from '../things/taken-by.ts';
import { TakenNote } from '../things/taken-note.tsx';
import { TakenNumbers } from '../things/taken-numbers.tsx';
import { ChangeList } from '../backend/change-list.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PublishBlockers } from './publish-blockers.tsx';
import { standingOf } from './publish-standing.ts';
import { WarningReasons } from './warning-reasons.tsx';

interface PublishDialogProps {
  plan: Plan;
  /** What is live now, or null. */
  live: { readonly number: number; readonly plan: Plan } | null;
  /** The backend cannot be reached. */
  offline: boolean;
  findings: readonly Finding[];
  /** Until it is done, more may be found. */
  checking: Checking;
  /** What callers notice of it. */
  callers: ReactNode;
  onPublish: (
    note: string,
    acknowledgements: readonly Acknowledgement[],
    key: string,
  ) => Promise<Result<VersionEntry, Problem>>;
  onShow: (finding: Finding) => void;
  onConflict: () => void;
  onClose: () => void;
}

/** Publishing in one window: what it does not change, what it changes, what stands in the way, and how it went. */
export function PublishDialog({ plan, live, offline, findings, checking, callers, ...on }: PublishDialogProps) {
  const { onPublish, onShow, onConflict, onClose } = on;
  const [note, setNote] = useState('');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<'ready' | 'working' | { problem: Problem } | { done: VersionEntry }>('ready');
  // One key for the whole window: whatever is tried again is the same request, unless its content was changed.
  const attempt = useRef({ content: '', key: '' });
  const errors = findings.filter((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity === 'warning');
  const missing = warnings.filter((finding) => (reasons[finding.id] ?? '').trim() === '').length;
  const statusId = useId();
  // Whoever has waited is told that it is over; nobody else needs to hear that all is well.
  const isWaiting = !checking.done && !checking.cancelled;
  const [hasWaited, setHasWaited] = useState(isWaiting);
  if (isWaiting && !hasWaited) setHasWaited(true);
  const done = typeof state === 'object' && 'done' in state ? state.done : null;
  const problem = typeof state === 'object' && 'problem' in state ? state.problem : null;

  const publish = async () => {
    const acknowledgements = warnings.map(({ id }) => ({ finding: id, reason: reasons[id]!.trim() }));
    const content = JSON.stringify([note, acknowledgements, plan]);
    if (attempt.current.content !== content) attempt.current = { content, key: crypto.randomUUID() };
    setState('working');
    const reply = await onPublish(note, acknowledgements, attempt.current.key);
    setState(reply.ok ? { done: reply.value } : { problem: reply.error });
  };

  if (done)
    return (
      // A dialog of its own, so that the focus is on its button and not lost with the one that was pressed.
      <Dialog
        key="done"
        title={`Version ${done.number} is live`}
        onClose={onClose}
        footer={
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        }
      >
        <Notice tone="ok" title="Published">
          Calls now follow version {done.number}. Calls that had begun stay on the version they began on. No phone
          system is connected yet, so real calls do not change.
        </Notice>
      </Dialog>
    );
  const words = problem && problemWords(problem);
  const far = progressWords(checking.progress);
  // It is refused again until one of the two clients was changed, which nobody can do in this window.
  const isTaken = problem?.code === 'number-taken';
  const standing = standingOf({ offline, checking, errors: errors.length, missing, hasWaited });
  return (
    <Dialog
      title={live ? `Publish a new version of ${plan.name}` : `Publish ${plan.name}`}
      description="No phone system is connected yet, so publishing changes no real call."
      size="large"
      onClose={onClose}
      footer={
        <>
          <p
            id={statusId}
            role="status"
            className={`mr-auto flex items-center gap-2 self-center text-sm ${standing.tone}`}
          >
            {standing.is === 'waiting' && <Spinner size={14} />}
            <span>
              {standing.says}
              {standing.is === 'waiting' && far !== '' && (
                // Read aloud at every step it would drown everything else.
                <span aria-hidden="true">: {far}</span>
              )}
            </span>
          </p>
          <Button onClick={onClose}>Cancel</Button>
          {standing.is === 'stopped' ? (
            <Button key="go" variant="primary" onClick={checking.again}>
              Check now
            </Button>
          ) : (
            // Not `disabled`: whoever stands on it while it waits stays there, and hears why.
            <Button
              key="go"
              variant="primary"
              aria-disabled={standing.is !== 'free' || isTaken}
              aria-describedby={statusId}
              loading={state === 'working'}
              onClick={() => {
                if (standing.is === 'free' && !isTaken) void publish();
              }}
            >
              {problem && problem.code !== 'stale' && !isTaken
                ? 'Try again'
                : state === 'working'
                  ? 'Publishing'
                  : 'Publish'}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <div aria-live="assertive" className="empty:hidden">
          {words && (
            <Notice
              tone="lost"
              title={words.title}
              actions={
                problem?.code === 'stale' && (
                  <Button variant="link" onClick={onConflict}>
                    Look at both
                  </Button>
                )
              }
            >
              {problem?.taken ? (
                <TakenNote
                  {...numberTakenBy(problem.taken.e164, { id: problem.taken.plan, name: problem.taken.name })}
                />
              ) : (
                words.detail
              )}{' '}
              {words.fix}
            </Notice>
          )}
        </div>
        {!isTaken && <TakenNumbers plan={plan} live={live?.plan ?? null} />}
        {errors.length > 0 && <PublishBlockers plan={plan} errors={errors} onShow={onShow} />}
        <section aria-labelledby="publish-callers">
          <h3 id="publish-callers" className="text-lg font-bold">
            {live ? 'What publishing changes for callers' : 'What callers will meet'}
          </h3>
          <p className="mb-2 text-muted">
            {live
              ? `Your draft against version ${live.number}, which is live. What was edited is below.`
              : 'Nothing is live yet.'}
          </p>
          {callers}
        </section>
        <section aria-labelledby="publish-changes">
          <h3 id="publish-changes" className="mb-1 font-semibold">
            {live ? `What was edited since version ${live.number}` : 'What is published'}
          </h3>
          {live ? (
            <ChangeList
              before={live.plan}
              after={plan}
              same={`Nothing a call depends on differs from version ${live.number}.`}
            />
          ) : (
            <p className="text-muted">{firstVersionWords(plan)}</p>
          )}
        </section>
        {warnings.length > 0 && (
          <WarningReasons
            plan={plan}
            warnings={warnings}
            reasons={reasons}
            onReason={(id, reason) => setReasons((before) => ({ ...before, [id]: reason }))}
            onShow={onShow}
          />
        )}
        <TextField
          label="Note for the history (optional)"
          value={note}
          maxLength={500}
          placeholder="Such as: new billing menu"
          onChange={setNote}
        />
      </div>
    </Dialog>
  );
}

function firstVersionWords(plan: Plan): string {
  const steps = Object.values(plan.flows).reduce((sum, flow) => sum + Object.keys(flow.nodes).length, 0);
  const numbers = Object.values(plan.numbers).map((number) => number.name);
  return `The first version: ${counted(steps, 'step')} for ${numbers.join(', ') || 'no number yet'}.`;
}

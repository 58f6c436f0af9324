import { useMemo, useState } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { VersionEntry } from '../../protocol/plan-schemas.ts';
import { useVersion } from '../backend/plan-queries.ts';
import { problemWords, type ProblemWords } from '../backend/problem-words.ts';
import { rollBack } from '../backend/publish-plan.ts';
import { ChangeList } from '../backend/change-list.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { toast } from '../ui/toast.ts';
import type { CallersOf } from './version-detail.tsx';

interface RollbackDialogProps {
  plan: string;
  live: { readonly entry: VersionEntry; readonly document: Plan };
  target: VersionEntry;
  callersOf: CallersOf;
  onClose: () => void;
}

/** Asks before going back: what changes for callers, and that it makes a new version. */
export function RollbackDialog({ plan, live, target, callersOf, onClose }: RollbackDialogProps) {
  const version = useVersion(plan, target.version);
  const [note, setNote] = useState('');
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<ProblemWords | null>(null);
  // Read once: while these are the same two, their comparison is not made again.
  const old = useMemo(() => (version.data ? readPlan(version.data.document, KINDS) : null), [version.data]);
  const now = useMemo(() => readPlan(live.document, KINDS), [live.document]);
  const go = async () => {
    setWorking(true);
    const reply = await rollBack(plan, live.entry.version, target.version, note);
    setWorking(false);
    if (!reply.ok) return setProblem(problemWords(reply.error));
    toast({ text: `Version ${reply.value.number} is live, with what version ${target.number} was`, tone: 'ok' });
    onClose();
  };
  return (
    <Dialog
      title={`Go back to version ${target.number}?`}
      description={`This makes version ${live.entry.number + 1} with the content of version ${target.number}. Your draft stays as it is. No phone system is connected, so real calls do not change.`}
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={working} disabled={!old?.ok} onClick={() => void go()}>
            Roll back
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {problem && (
          <Notice tone="lost" title={problem.title}>
            {problem.detail} {problem.fix}
          </Notice>
        )}
        {version.error && <Notice tone="warning" title={problemWords(version.error).title} />}
        {old?.ok && now.ok && (
          <section aria-label="What changes">
            <h3 className="mb-1 font-semibold">What going back changes for callers</h3>
            {callersOf(
              { name: `Version ${live.entry.number}, live`, plan: now.value },
              { name: `Version ${target.number}`, plan: old.value },
            )}
            <h3 className="mt-4 mb-1 font-semibold">What differs from version {live.entry.number}</h3>
            <ChangeList before={now.value} after={old.value} same="Nothing a call depends on." />
          </section>
        )}
        <TextField label="Note for the history (optional)" value={note} maxLength={500} onChange={setNote} />
      </div>
    </Dialog>
  );
}

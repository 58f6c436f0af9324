import { useState } from 'react';
import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { etagOf } from '../../protocol/etag.ts';
import { backend } from '../backend/backend-client.ts';
import { newPlan } from '../backend/new-plan.ts';
import { KEYS } from '../backend/plan-queries.ts';
import { problemWords } from '../backend/problem-words.ts';
import { queryClient } from '../backend/query-client.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { toast } from '../ui/toast.ts';
import { fetchDraft } from './fetch-draft.ts';
import type { HomeClient } from './use-clients.ts';

interface RemoveClientDialogProps {
  client: HomeClient;
  onRemoved: () => void;
  /** The client was brought back, perhaps by another id. */
  onBack: (id: string) => void;
  onClose: () => void;
}

/** Says what goes with a client, and removes it; one that routes calls only after somebody has said that they know. */
export function RemoveClientDialog({ client, onRemoved, onBack, onClose }: RemoveClientDialogProps) {
  const { id, name, summary, overview } = client;
  const live = summary?.live ?? null;
  const numbers = (overview?.numbers ?? []).map(({ e164 }) => phoneText(e164));
  const [agreed, setAgreed] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const bringBack = async (plan: Plan) => {
    // The button goes away with its message, which gives the focus back where it came from now, and not later.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const made = await newPlan(backend, plan);
    if (made.ok) onBack(made.value);
  };
  const remove = async () => {
    setBusy(true);
    const draft = await fetchDraft(id);
    const removed = await backend.removePlan({
      params: { plan: id },
      query: live === null ? {} : { live: live.number },
      headers: { 'if-match': etagOf(draft.ok ? draft.value.revision : (summary?.draftRevision ?? 0)) },
    });
    setBusy(false);
    if (!removed.ok) {
      const { title, detail, fix } = problemWords(removed.error);
      setWhy(`${title}. ${detail} ${fix}`);
      return;
    }
    queryClient.removeQueries({ queryKey: KEYS.plan(id) });
    await queryClient.invalidateQueries({ queryKey: KEYS.plans });
    onClose();
    onRemoved();
    toast({
      text: `Removed ${name}`,
      ...(draft.ok && live === null
        ? { action: { label: 'Undo', onPress: () => void bringBack(draft.value.plan) } }
        : {}),
    });
  };
  return (
    <Dialog
      title={`Remove ${name}?`}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="danger"
            icon="trash"
            loading={busy}
            disabled={live !== null && !agreed}
            onClick={() => void remove()}
          >
            Remove
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p>
          {live === null
            ? 'Its draft, its people, hours and greetings, and its test calls go. Nothing was published, so no call changes.'
            : `Its draft, its history of ${live.number === 1 ? 'one version' : `${live.number} versions`} and what is set for today go, and cannot be brought back. The log of who published what stays.`}
        </p>
        {live !== null && (
          <>
            <Notice tone="warning" title={`Version ${live.number} is live`}>
              {numbers.length === 0
                ? 'Ringplan does not route its calls any more.'
                : `Ringplan does not route calls to ${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? ` and ${numbers.length - 3} more numbers` : ''} any more.`}
            </Notice>
            <CheckBox label="I know: these calls are not routed any more" checked={agreed} onChange={setAgreed} />
          </>
        )}
        {why !== null && (
          <div role="alert">
            <Notice tone="lost" title="It is still there">
              {why}
            </Notice>
          </div>
        )}
      </div>
    </Dialog>
  );
}

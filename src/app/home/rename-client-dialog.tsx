import { useState } from 'react';
import { etagOf } from '../../protocol/etag.ts';
import { backend } from '../backend/backend-client.ts';
import { KEYS } from '../backend/plan-queries.ts';
import { problemWords } from '../backend/problem-words.ts';
import { queryClient } from '../backend/query-client.ts';
import { nameTaken } from '../things/taken-by.ts';
import { Button } from '../ui/button.tsx';
import { checkText } from '../ui/check-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { toast } from '../ui/toast.ts';
import { fetchDraft } from './fetch-draft.ts';
import type { HomeClient } from './use-clients.ts';

interface RenameClientDialogProps {
  client: HomeClient;
  /** All of them: no two have one name. */
  clients: readonly HomeClient[];
  onClose: () => void;
}

/** Gives a client another name: in its draft, so callers notice nothing. */
export function RenameClientDialog({ client, clients, onClose }: RenameClientDialogProps) {
  const [name, setName] = useState(client.name);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const rename = async () => {
    const checked = checkText(80, 'Type a name first.')(name);
    if (!checked.ok) {
      setError(checked.error);
      return;
    }
    const others = clients.filter(({ id }) => id !== client.id);
    const taken = nameTaken(checked.value, others);
    if (taken) {
      setError(taken.says);
      return;
    }
    setBusy(true);
    const why = await saveName(client.id, checked.value);
    setBusy(false);
    if (why !== null) {
      setError(why);
      return;
    }
    toast({ text: `Renamed to ${checked.value}`, tone: 'ok' });
    onClose();
  };
  return (
    <Dialog
      title={`Rename ${client.name}`}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="rename-client" loading={busy}>
            Rename
          </Button>
        </>
      }
    >
      <form
        id="rename-client"
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextField
          label="Name"
          value={name}
          maxLength={80}
          error={error}
          help="Callers do not hear it: greetings stay as they are."
          onChange={(text) => {
            setName(text);
            setError(null);
          }}
        />
      </form>
    </Dialog>
  );
}

/** Saves a draft under another name; returns why not, in words, or null. */
async function saveName(id: string, name: string): Promise<string | null> {
  const draft = await fetchDraft(id);
  if (!draft.ok) return draft.error;
  const saved = await backend.saveDraft({
    params: { plan: id },
    headers: { 'if-match': etagOf(draft.value.revision) },
    body: { document: { ...draft.value.plan, name } },
  });
  if (!saved.ok) {
    const { title, fix } = problemWords(saved.error);
    return `${title}. ${fix}`;
  }
  await queryClient.invalidateQueries({ queryKey: KEYS.plans });
  return null;
}

import { useState } from 'react';
import { counted } from '../../../base/counted.ts';
import { useAnswer } from '../../backend/use-answer.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { fetchDraft } from '../fetch-draft.ts';
import type { HomeClient } from '../use-clients.ts';
import type { ReplaceClient } from './found-things.ts';
import { ReplaceDialog } from './replace-dialog.tsx';
import { EMPTY_FORM, type ReplaceForm } from './replace-form.ts';

interface OpenReplaceProps {
  clients: readonly HomeClient[];
  onClose: () => void;
}

interface Drafts {
  readonly read: readonly ReplaceClient[];
  readonly unread: readonly { readonly name: string; readonly why: string }[];
}

/** Reads the draft of every client as it is now, then asks what is replaced; asked again, it goes on with what was chosen. */
export function OpenReplace({ clients, onClose }: OpenReplaceProps) {
  const [start, setStart] = useState<{ turn: number; form: ReplaceForm }>({ turn: 0, form: EMPTY_FORM });
  const [count, setCount] = useState(0);
  const drafts = useAnswer({
    queryKey: ['plan', 'drafts', 'replace', start.turn],
    gcTime: 0,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    queryFn: async () => {
      setCount(0);
      return readDrafts(clients, setCount);
    },
  });
  if (drafts.data && drafts.data.read.length > 0)
    return (
      <ReplaceDialog
        key={start.turn}
        clients={drafts.data.read}
        unread={drafts.data.unread}
        start={start.form}
        isAgain={start.turn > 0}
        onAgain={(form) => setStart({ turn: start.turn + 1, form })}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      title="Replace everywhere"
      description={drafts.data ? undefined : `Reading ${counted(clients.length, 'client')}…`}
      onClose={onClose}
    >
      {drafts.data ? (
        <div role="alert" className="pb-4">
          <Notice
            tone="warning"
            title="No client can be read now"
            actions={
              <Button variant="link" loading={drafts.isFetching} onClick={() => void drafts.refetch()}>
                Try again
              </Button>
            }
          >
            {drafts.data.unread[0]?.why}
          </Notice>
        </div>
      ) : (
        // The description says it once; the count is only seen.
        <p aria-hidden="true" className="flex items-center gap-2 pb-4 text-muted">
          <Spinner size={15} /> {count} of {clients.length}
        </p>
      )}
    </Dialog>
  );
}

async function readDrafts(clients: readonly HomeClient[], onRead: (count: number) => void): Promise<Drafts> {
  const read: ReplaceClient[] = [];
  const unread: { name: string; why: string }[] = [];
  for (const [index, { id, name }] of clients.entries()) {
    onRead(index + 1);
    // oxlint-disable-next-line no-await-in-loop -- gentle to the backend, and the count is true
    const draft = await fetchDraft(id);
    if (draft.ok) read.push({ id, name, ...draft.value });
    else unread.push({ name, why: draft.error });
  }
  return { read, unread };
}

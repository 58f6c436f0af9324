import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { fetchDraft } from '../fetch-draft.ts';
import type { HomeClient } from '../use-clients.ts';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { useAnswer } from '../../backend/use-answer.ts';

interface OpenDuplicateProps {
  client: HomeClient;
  clients: readonly HomeClient[];
  onClose: () => void;
}

/** Fetches what is to be duplicated as it is now, then asks what is other there. */
export function OpenDuplicate({ client, clients, onClose }: OpenDuplicateProps) {
  const draft = useAnswer({
    queryKey: ['plan', client.id, 'duplicate'],
    gcTime: 0,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    queryFn: () => fetchDraft(client.id),
  });
  if (draft.data?.ok) {
    const others = clients.map(({ id, name, overview }) => ({ id, name, numbers: overview?.numbers ?? [] }));
    return <DuplicateDialog plan={draft.data.value.plan} others={others} onClose={onClose} />;
  }
  return (
    <Dialog title={`Duplicate ${client.name} for another client`} onClose={onClose}>
      {draft.data ? (
        <Notice
          tone="warning"
          title="It cannot be read now"
          actions={
            <Button variant="link" onClick={() => void draft.refetch()}>
              Try again
            </Button>
          }
        >
          {draft.data.error}
        </Notice>
      ) : (
        <p className="flex items-center gap-2 pb-4 text-muted">
          <Spinner size={15} /> Reading the plan…
        </p>
      )}
    </Dialog>
  );
}

import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Where messages are left. */
export function MailboxesPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="mailboxes"
      title="Mailboxes"
      about="Where messages are left."
      rows={Object.entries(plan.mailboxes).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add a mailbox"
      onAdd={() => {
        const [id = ''] = document.edit(
          addThing(plan, 'mailboxes', { name: 'New mailbox', owners: [], urgent: false }),
        );
        location.hash = hrefOf({ plan: plan.id, page: 'mailboxes', flow: null, item: id });
      }}
      empty={<EmptyState icon="voicemail" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="mailbox" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}

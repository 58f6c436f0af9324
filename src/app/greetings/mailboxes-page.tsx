import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Pill } from '../ui/pill.tsx';
import { MailboxForm } from './mailbox-form.tsx';
import { SIBLINGS } from './siblings.ts';

/** Where messages are left. */
export function MailboxesPage({ document, item, findings, nowMs, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const add = () => {
    const [id = ''] = document.edit(addThing(plan, 'mailboxes', { name: 'New mailbox', owners: [], urgent: false }));
    goTo({ plan: plan.id, page: 'mailboxes', flow: null, item: id });
  };
  return (
    <ThingsPage
      plan={plan.id}
      page="mailboxes"
      title="Mailboxes"
      about="Where callers leave messages, and who is told of them."
      siblings={SIBLINGS}
      rows={Object.entries(plan.mailboxes).map(([id, { name, owners, urgent }]) => ({
        id,
        name,
        detail:
          owners.length === 0 ? 'Nobody is told' : owners.flatMap((owner) => plan.people[owner]?.name ?? []).join(', '),
        mark: urgent ? <Pill tone="warning">Urgent</Pill> : undefined,
      }))}
      item={item}
      addLabel="Add a mailbox"
      onAdd={add}
      empty={
        <EmptyState
          icon="voicemail"
          title="No mailboxes yet."
          action={
            <Button icon="plus" variant="primary" onClick={add}>
              Add a mailbox
            </Button>
          }
        >
          A mailbox takes messages when nobody answers. Add one, then say who is told of them.
        </EmptyState>
      }
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="mailbox" id={id} findings={findings} onPlay={onPlay}>
          <MailboxForm document={document} id={id} nowMs={nowMs} />
        </ThingDetail>
      )}
    </ThingsPage>
  );
}

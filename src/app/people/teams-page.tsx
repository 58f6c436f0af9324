import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** People who take calls together. */
export function TeamsPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="teams"
      title="Teams"
      about="People who take calls together."
      rows={Object.entries(plan.teams).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add a team"
      onAdd={() => {
        const [id = ''] = document.edit(addThing(plan, 'teams', { name: 'New team', members: [] }));
        location.hash = hrefOf({ plan: plan.id, page: 'teams', flow: null, item: id });
      }}
      empty={<EmptyState icon="users" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="team" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}

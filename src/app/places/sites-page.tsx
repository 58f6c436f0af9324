import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Places with desk phones. */
export function SitesPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="sites"
      title="Sites"
      about="Places with desk phones."
      rows={Object.entries(plan.sites).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add a site"
      onAdd={() => {
        const [id = ''] = document.edit(addThing(plan, 'sites', { name: 'New site', areaCodes: [] }));
        location.hash = hrefOf({ plan: plan.id, page: 'sites', flow: null, item: id });
      }}
      empty={<EmptyState icon="building" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="site" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}

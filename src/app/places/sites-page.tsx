import { counted } from '../../base/counted.ts';
import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SiteForm } from './site-form.tsx';
import { sitePeople } from './site-people.ts';
import { SIBLINGS } from './siblings.ts';

/** Places with desk phones. */
export function SitesPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const add = () => {
    const [id = ''] = document.edit(addThing(plan, 'sites', { name: 'New site', areaCodes: [] }));
    goTo({ plan: plan.id, page: 'sites', flow: null, item: id });
  };
  return (
    <ThingsPage
      plan={plan.id}
      page="sites"
      title="Sites"
      about="Places with desk phones. While a site is offline its desk phones do not ring; mobiles do."
      siblings={SIBLINGS}
      rows={Object.entries(plan.sites).map(([id, { name, address }]) => {
        return { id, name, detail: address ?? counted(sitePeople(plan, id).length, 'person', 'people') };
      })}
      item={item}
      addLabel="Add a site"
      onAdd={add}
      empty={
        <EmptyState
          icon="building"
          title="No sites yet."
          action={
            <Button icon="plus" variant="primary" onClick={add}>
              Add a site
            </Button>
          }
        >
          Add each place with desk phones, so that calls find a way when its line is down.
        </EmptyState>
      }
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="site" id={id} findings={findings} onPlay={onPlay}>
          <SiteForm document={document} id={id} />
        </ThingDetail>
      )}
    </ThingsPage>
  );
}

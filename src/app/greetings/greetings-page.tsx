import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** What callers hear, word for word. */
export function GreetingsPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="greetings"
      title="Greetings"
      about="What callers hear, word for word."
      rows={Object.entries(plan.prompts).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add a greeting"
      onAdd={() => {
        const [id = ''] = document.edit(
          addThing(plan, 'prompts', { name: 'New greeting', text: 'Write here what callers hear.' }),
        );
        location.hash = hrefOf({ plan: plan.id, page: 'greetings', flow: null, item: id });
      }}
      empty={<EmptyState icon="volume" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="prompt" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}

import type { Plan } from '../../plan/plan.ts';
import type { OutsideNumber } from '../../verify/outside-numbers.ts';
import { placeWords } from '../../verify/place-words.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { selectSteps } from '../document/selection.ts';
import { hrefOf } from '../shell/place.ts';
import { pageOfCollection } from '../things/page-of.ts';
import { Section } from '../ui/section.tsx';

interface WhoDialsProps {
  document: PlanDocument;
  plan: Plan;
  /** The places where one number is written. */
  numbers: readonly OutsideNumber[];
}

/** Every place that makes calls ring an outside number, each a link to it. */
export function WhoDials({ document, plan, numbers }: WhoDialsProps) {
  return (
    <Section title="Who dials it">
      <ul className="flex max-h-80 flex-col divide-y divide-line overflow-auto rounded-control border border-line">
        {numbers.map(({ place, where, detail }) => (
          <li key={`${where} ${detail}`}>
            <a
              href={hrefAt(plan, place)}
              className="flex min-h-9 flex-wrap items-baseline gap-x-2 px-3 py-2 hover:bg-hover focus-visible:-outline-offset-2"
              onClick={() => {
                if (place.at !== 'node') return;
                document.openFlow(place.flow);
                document.select(selectSteps(place.node));
              }}
            >
              <span className="font-semibold first-letter:uppercase">{where}</span>
              {place.at === 'node' && (
                <span className="text-sm text-muted">in {placeWords(plan, { at: 'flow', flow: place.flow })}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function hrefAt(plan: Plan, place: OutsideNumber['place']): string {
  switch (place.at) {
    case 'node':
    case 'flow':
      return hrefOf({ plan: plan.id, page: 'flow', flow: place.flow });
    case 'thing':
      return hrefOf({ plan: plan.id, page: pageOfCollection(place.collection) ?? 'flow', flow: null, item: place.id });
    case 'plan':
      return hrefOf({ plan: plan.id, page: 'flow', flow: null });
  }
}

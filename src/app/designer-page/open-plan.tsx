import { startTransition, Suspense, useEffect, useState } from 'react';
import { backend } from '../backend/backend-client.ts';
import { openDraftHome, type DraftHome } from '../document/draft-home.ts';
import { KeptPlan } from './kept-plan.tsx';
import { NoPlan } from './lazy-parts.ts';
import { loadPlan, type Loaded } from './load-plan.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import type { Place } from '../shell/place.ts';

// One for as long as the page lives: the tab keeps its id and its lock.
const opened = openDraftHome();

interface Opened {
  readonly home: DraftHome;
  readonly plan: Loaded;
}

const open = async (id: string): Promise<Opened> => {
  const home = await opened;
  return { home, plan: await loadPlan(backend, home, id, Date.now()) };
};

interface OpenPlanProps {
  id: string;
  place: Place;
}

/** Loads a plan once and shows it; the document is the truth from then on and is never fetched again under the hands. */
export function OpenPlan({ id, place }: OpenPlanProps) {
  // It goes on while the waiting page is drawn.
  const [opening] = useState(() => open(id));
  const [loaded, setLoaded] = useState<Opened | null>(null);
  useEffect(() => {
    let left = false;
    void opening.then((answer) => {
      // In pieces: a page and a canvas in one go would hold up whatever is pressed meanwhile.
      if (!left) startTransition(() => setLoaded(answer));
    });
    return () => {
      left = true;
    };
  }, [opening]);
  useEffect(() => {
    // The next plan that is loaded does not look like this one.
    if (loaded) document.getElementById('first-view')?.replaceChildren();
  }, [loaded]);
  if (!loaded) return <PageSkeleton />;
  const { plan, home } = loaded;
  if (!plan.found)
    return (
      <Suspense fallback={<PageSkeleton />}>
        <NoPlan title={plan.title} detail={plan.detail} onRetry={() => void open(id).then(setLoaded)} />
      </Suspense>
    );
  return <KeptPlan loaded={plan} home={home} place={place} />;
}

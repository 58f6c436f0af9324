import { useQuery } from '@tanstack/react-query';
import { backend } from '../backend/backend-client.ts';
import { openDraftHome } from '../document/draft-home.ts';
import { takeTyped } from '../document/typing-journal.ts';
import { KeptPlan } from './kept-plan.tsx';
import { loadPlan } from './load-plan.ts';
import { NoPlan } from './no-plan.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import type { Place } from '../shell/place.ts';

// One for as long as the page lives: the tab keeps its id and its lock.
const opened = openDraftHome();

interface OpenPlanProps {
  id: string;
  place: Place;
}

/** Loads a plan once and shows it; the document is the truth from then on and is never fetched again under the hands. */
export function OpenPlan({ id, place }: OpenPlanProps) {
  const loaded = useQuery({
    queryKey: ['open', id],
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: async () => {
      const home = await opened;
      return { home, typed: await takeTyped(home, id), plan: await loadPlan(backend, home, id, Date.now()) };
    },
  });
  if (!loaded.data) return <PageSkeleton />;
  const { plan, home, typed } = loaded.data;
  if (!plan.found) return <NoPlan title={plan.title} detail={plan.detail} onRetry={() => void loaded.refetch()} />;
  return <KeptPlan loaded={plan} typed={typed} home={home} place={place} />;
}

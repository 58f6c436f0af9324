import { useQuery } from '@tanstack/react-query';
import { backend } from '../backend/backend-client.ts';
import { openBrowserStorage } from '../document/browser-storage.ts';
import { KeptPlan } from './kept-plan.tsx';
import { loadPlan } from './load-plan.ts';
import { NoPlan } from './no-plan.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import type { Place } from './place.ts';

const storage = openBrowserStorage();

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
    queryFn: () => loadPlan(backend, storage, id, Date.now()),
  });
  const value = loaded.data;
  if (!value) return <PageSkeleton />;
  if (!value.found) return <NoPlan title={value.title} detail={value.detail} onRetry={() => void loaded.refetch()} />;
  return <KeptPlan loaded={value} storage={storage} place={place} />;
}

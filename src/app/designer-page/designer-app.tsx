import { Suspense } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '../backend/query-client.ts';
import { usePlans } from '../backend/plan-queries.ts';
import { Announcer } from '../ui/announcer.tsx';
import { NewPlanPage } from './lazy-parts.ts';
import { OpenPlan } from './open-plan.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { useIsNew, usePlace } from '../shell/use-place.ts';

/** The whole app: the plan at the present address, or the first one there is. */
export function DesignerApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <PlanAtPlace />
      <Announcer />
    </QueryClientProvider>
  );
}

/** The sample office that is shown before anything else was chosen. */
const FIRST_PLAN = 'clinic';

function PlanAtPlace() {
  const place = usePlace();
  const isNew = useIsNew();
  const plans = usePlans();
  if (isNew)
    return (
      <Suspense fallback={<PageSkeleton />}>
        <NewPlanPage />
      </Suspense>
    );
  if (place.plan !== null) return <OpenPlan key={place.plan} id={place.plan} place={place} />;
  if (plans.isPending) return <PageSkeleton />;
  const known = plans.data ?? [];
  const id = known.some((plan) => plan.id === FIRST_PLAN) ? FIRST_PLAN : (known[0]?.id ?? FIRST_PLAN);
  return <OpenPlan key={id} id={id} place={place} />;
}

import { Suspense } from 'react';
import { useWatched } from '../backend/use-watched.ts';
import { Announcer } from '../ui/announcer.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { NEW_PLAN } from '../shell/place.ts';
import { goTo, usePlace } from '../shell/use-place.ts';
import { HomePage, NewPlanPage, WorksheetPage } from './lazy-parts.ts';
import { OpenPlan } from './open-plan.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { wasHereBefore } from './was-here-before.ts';

/** The whole app: the plan at the present address, or the first one there is. */
export function DesignerApp() {
  return (
    <>
      <ErrorBoundary part="Ringplan" whole>
        <PlanAtPlace />
      </ErrorBoundary>
      <Announcer />
    </>
  );
}

/** The sample office that is shown before anything else was chosen. */
const FIRST_PLAN = 'clinic';
/** Read once: whoever comes for the first time stays at the sample until they leave it. */
const returning = wasHereBefore();

function PlanAtPlace() {
  const place = usePlace();
  const isNew = place.page === 'new';
  const isHome = place.page === 'home' || (place.plan === null && !isNew && returning);
  const plans = useWatched(place.plan === null && !isHome && !isNew ? 'plans' : null, (queries) =>
    queries.watchPlans(),
  );
  if (isHome || isNew)
    return (
      <Suspense fallback={<PageSkeleton />}>
        {isNew ? <NewPlanPage Worksheet={WorksheetPage} /> : <HomePage onNew={() => goTo(NEW_PLAN)} />}
      </Suspense>
    );
  if (place.plan !== null) return <OpenPlan key={place.plan} id={place.plan} place={place} />;
  if (plans.data === undefined && plans.error === null) return <PageSkeleton />;
  const known = plans.data ?? [];
  const id = known.some((plan) => plan.id === FIRST_PLAN) ? FIRST_PLAN : (known[0]?.id ?? FIRST_PLAN);
  return <OpenPlan key={id} id={id} place={place} />;
}

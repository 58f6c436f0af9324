import type { Plan } from '../../plan/plan.ts';
import { useEffect, useState } from 'react';
import { useWatched } from '../backend/use-watched.ts';
import { Crumb } from '../shell/crumb.tsx';
import { Menu } from '../ui/menu.tsx';
import { HOME, NEW_PLAN } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';

interface ClientCrumbProps {
  plan: Plan;
  flow: string | undefined;
}

/** "client › flow", and the way to the other clients. */
export function ClientCrumb({ plan, flow }: ClientCrumbProps) {
  const plans = useWatched('plans', (queries) => queries.watchPlans());
  // Without a backend the samples are what there is.
  const away = plans.error !== null;
  const [samples, setSamples] = useState<readonly { id: string; name: string }[] | null>(null);
  useEffect(() => {
    if (!away) return;
    void import('../../samples/samples.ts').then(({ SAMPLES }) =>
      setSamples(SAMPLES.map(({ id, title }) => ({ id, name: title }))),
    );
  }, [away]);
  const known = plans.data?.map(({ id, name }) => ({ id, name })) ?? samples ?? [];
  const clients = known.some(({ id }) => id === plan.id) ? known : [{ id: plan.id, name: plan.name }, ...known];
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <Crumb client={plan.name} flow={flow} />
      {/* The client’s menu stands at the client’s name; on a phone the names are one over the other, and it stands beside both. */}
      <span className="-mx-1 flex md:order-2">
        <Menu
          label="Change client"
          icon="chevron-down"
          iconOnly
          size="small"
          items={[
            ...clients.map(({ id, name }) => ({
              id,
              label: id === plan.id ? plan.name : name,
              checked: id === plan.id,
              onSelect: () => goTo({ plan: id, page: 'flow', flow: null }),
            })),
            'separator' as const,
            { id: ':all', label: 'All clients', icon: 'home' as const, onSelect: () => goTo(HOME) },
            { id: ':new', label: 'New client…', icon: 'plus' as const, onSelect: () => goTo(NEW_PLAN) },
          ]}
        />
      </span>
    </span>
  );
}

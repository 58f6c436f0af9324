import type { Plan } from '../../plan/plan.ts';
import { useQuery } from '@tanstack/react-query';
import { usePlans } from '../backend/plan-queries.ts';
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
  const plans = usePlans();
  // Without a backend the samples are what there is.
  const samples = useQuery({
    queryKey: ['samples'],
    enabled: plans.isError,
    queryFn: async () =>
      (await import('../../samples/samples.ts')).SAMPLES.map(({ id, title }) => ({ id, name: title })),
  });
  const known = plans.data?.map(({ id, name }) => ({ id, name })) ?? samples.data ?? [];
  const clients = known.some(({ id }) => id === plan.id) ? known : [{ id: plan.id, name: plan.name }, ...known];
  return (
    <span className="flex min-w-0 items-center gap-1">
      <Crumb client={plan.name} flow={flow} />
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
          { id: ':new', label: 'New plan…', icon: 'plus' as const, onSelect: () => goTo(NEW_PLAN) },
        ]}
      />
    </span>
  );
}

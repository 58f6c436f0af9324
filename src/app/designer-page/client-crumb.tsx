import type { Plan } from '../../plan/plan.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { usePlans } from '../backend/plan-queries.ts';
import { Crumb } from '../shell/crumb.tsx';
import { Menu } from '../ui/menu.tsx';
import { goTo } from './use-place.ts';

interface ClientCrumbProps {
  plan: Plan;
  flow: string | undefined;
}

/** "client › flow", and the way to the other clients. */
export function ClientCrumb({ plan, flow }: ClientCrumbProps) {
  const plans = usePlans();
  const known =
    plans.data?.map(({ id, name }) => ({ id, name })) ?? SAMPLES.map(({ id, title }) => ({ id, name: title }));
  const clients = known.some(({ id }) => id === plan.id) ? known : [{ id: plan.id, name: plan.name }, ...known];
  return (
    <span className="flex min-w-0 items-center gap-1">
      <Crumb client={plan.name} flow={flow} />
      <Menu
        label="Change client"
        icon="chevron-down"
        iconOnly
        size="small"
        items={clients.map(({ id, name }) => ({
          id,
          label: id === plan.id ? plan.name : name,
          checked: id === plan.id,
          onSelect: () => goTo({ plan: id, page: 'flow', flow: null }),
        }))}
      />
    </span>
  );
}

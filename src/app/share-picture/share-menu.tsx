import type { Plan } from '../../plan/plan.ts';
import { goTo } from '../shell/use-place.ts';
import { Menu } from '../ui/menu.tsx';
import { shareEntries } from './share-entries.ts';

interface ShareMenuProps {
  plan: Plan;
  /** The id of the flow on the canvas. */
  flow: string;
}

/** What the picture of the flow can become, behind one button. */
export function ShareMenu({ plan, flow }: ShareMenuProps) {
  const items = shareEntries(plan, flow).map(({ run, ...entry }) => ({ ...entry, onSelect: run }));
  const files = items.filter(({ id }) => !id.startsWith('print'));
  const pages = items.filter(({ id }) => id.startsWith('print'));
  const walk = {
    id: 'walk',
    label: 'Share a walkthrough…',
    icon: 'external-link' as const,
    onSelect: () => goTo({ plan: plan.id, page: 'walk', flow: null, item: 'share' }),
  };
  return (
    <Menu
      label="Share the picture"
      icon="download"
      iconOnly
      items={[...files, 'separator', ...pages, 'separator', walk]}
    />
  );
}

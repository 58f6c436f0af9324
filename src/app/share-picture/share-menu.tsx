import type { Plan } from '../../plan/plan.ts';
import { announce } from '../ui/announcer.tsx';
import { Menu } from '../ui/menu.tsx';
import { toast } from '../ui/toast.ts';

interface ShareMenuProps {
  plan: Plan;
  /** The id of the flow on the canvas. */
  flow: string;
}

/** Everything a picture of the flow can become: a file, an image to paste, a page on paper. */
export function ShareMenu({ plan, flow }: ShareMenuProps) {
  const share = (work: (parts: typeof import('./share-picture.ts')) => Promise<string>) => () =>
    void import('./share-picture.ts')
      .then(work)
      .then(announce)
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : 'The browser did not say why.';
        toast({ text: `That did not work. ${reason}`, tone: 'warning' });
      });
  const several = Object.keys(plan.flows).length > 1;
  return (
    <Menu
      label="Share the picture"
      icon="download"
      iconOnly
      items={[
        {
          id: 'png',
          label: 'Save as an image (PNG)',
          icon: 'download',
          onSelect: share((parts) => parts.savePng(plan, flow)),
        },
        {
          id: 'svg',
          label: 'Save as a drawing (SVG)',
          icon: 'workflow',
          onSelect: share((parts) => parts.saveSvg(plan, flow)),
        },
        { id: 'copy', label: 'Copy as an image', icon: 'copy', onSelect: share((parts) => parts.copyPng(plan, flow)) },
        'separator',
        {
          id: 'print',
          label: 'Print this flow…',
          onSelect: share((parts) => parts.printFlows(plan, [flow])),
        },
        ...(several
          ? [
              {
                id: 'print-all',
                label: 'Print all flows…',
                onSelect: share((parts) => parts.printFlows(plan, Object.keys(plan.flows))),
              },
            ]
          : []),
      ]}
    />
  );
}

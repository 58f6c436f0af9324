import type { Plan } from '../../plan/plan.ts';
import { announce } from '../ui/announcer.tsx';
import type { IconName } from '../ui/icon.tsx';
import { toast } from '../ui/toast.ts';

/** One thing the picture of a flow can become. */
export interface ShareEntry {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

type Parts = typeof import('./share-picture.ts');

/** Everything a picture of a flow can become: a file, an image to paste, a page on paper; what draws it is fetched when asked. */
export function shareEntries(plan: Plan, flow: string): ShareEntry[] {
  const entry = (id: string, label: string, icon: IconName, work: (parts: Parts) => Promise<string>): ShareEntry => ({
    id,
    label,
    icon,
    run: () =>
      void import('./share-picture.ts')
        .then(work)
        .then(announce)
        .catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : 'The browser did not say why.';
          toast({ text: `That did not work. ${reason}`, tone: 'warning' });
        }),
  });
  const flows = Object.keys(plan.flows);
  return [
    entry('png', 'Save as an image (PNG)', 'download', (parts) => parts.savePng(plan, flow)),
    entry('svg', 'Save as a drawing (SVG)', 'download', (parts) => parts.saveSvg(plan, flow)),
    entry('copy', 'Copy as an image', 'copy', (parts) => parts.copyPng(plan, flow)),
    entry('print', 'Print this flow…', 'printer', (parts) => parts.printFlows(plan, [flow])),
    ...(flows.length > 1
      ? [entry('print-all', 'Print all flows…', 'printer', (parts) => parts.printFlows(plan, flows))]
      : []),
  ];
}

import { drawFlow } from '../../exchange/picture/draw-flow.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { fontStyle } from './font-style.ts';
import { pngOf } from './png-of.ts';
import { printPages } from './print-pages.ts';

/** Saves the flow as an SVG file that carries its font along; resolves with what was done, in words. */
export async function saveSvg(plan: Plan, flow: string): Promise<string> {
  const { svg } = await drawnWithFont(plan, flow);
  save(new Blob([svg], { type: 'image/svg+xml' }), `${fileName(plan, flow)}.svg`);
  return 'Saved as a drawing';
}

/** Saves the flow as a PNG file with twice the points of the screen; resolves with what was done, in words. */
export async function savePng(plan: Plan, flow: string): Promise<string> {
  save(await pngOf(await drawnWithFont(plan, flow)), `${fileName(plan, flow)}.png`);
  return 'Saved as an image';
}

/** Puts the flow on the clipboard as a PNG image; rejects with words where the browser does not allow it. */
export async function copyPng(plan: Plan, flow: string): Promise<string> {
  if (typeof ClipboardItem === 'undefined')
    throw new Error('This browser does not copy images. Save it as an image instead.');
  // The promise goes in at once: Safari wants the press that asked for it to be still going on.
  const image = drawnWithFont(plan, flow).then(pngOf);
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
  return 'Copied as an image';
}

/** Prints flows, each on a page of its own in black and white; resolves when the browser's window is closed. */
export async function printFlows(plan: Plan, flows: readonly string[]): Promise<string> {
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: plan.zone }).format(new Date());
  await printPages(
    flows.map((flow) => ({
      title: plan.flows[flow]?.name ?? '',
      office: plan.name,
      day,
      svg: drawFlow(plan, KINDS, flow, { detail: 'full', look: 'print' }).svg,
    })),
  );
  return flows.length === 1 ? 'Sent to the printer' : `${flows.length} flows sent to the printer`;
}

const drawnWithFont = async (plan: Plan, flow: string) =>
  drawFlow(plan, KINDS, flow, { detail: 'full', look: 'light', style: await fontStyle() });

/** The office and the flow, in letters that every file system takes. */
const fileName = (plan: Plan, flow: string): string =>
  `${plan.name} ${plan.flows[flow]?.name ?? ''}`
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
    .toLowerCase() || 'call-flow';

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by then; before, some browsers would lose it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

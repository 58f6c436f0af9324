import { clipSteps, readClip } from '../../plan/edits/clip.ts';
import { pasteSteps } from '../../plan/edits/paste-steps.ts';
import type { Point } from '../../plan/edits/point.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import { selectSteps } from '../document/selection.ts';
import { announce } from '../ui/announcer.tsx';
import type { CanvasKit } from './canvas-kit.ts';
import { isTyping } from './is-typing.ts';
import type { Viewing } from './viewing.ts';

const words = (count: number) => (count === 1 ? 'the step' : `${count} steps`);

/** Copy, cut and paste through the system's clipboard, as text, so that it works across tabs; returns what stops it. */
export function listenToClipboard(
  kit: CanvasKit,
  viewing: Viewing,
  hasFocus: () => boolean,
  take: (target: EventTarget | null) => void,
): () => void {
  const { document: plan } = kit;
  const pointer = (): Point | null => {
    const at = kit.view.getState().pointer;
    return at && kit.flow.screenToFlowPosition(at);
  };
  const put = (event: ClipboardEvent): number => {
    if (isTyping(event.target) || !hasFocus()) return 0;
    take(event.target);
    const { plan: now, flow, selection } = plan.store.getState();
    if (selection.steps.length === 0) return 0;
    if (!(window.getSelection()?.isCollapsed ?? true)) return 0;
    event.clipboardData?.setData('text/plain', JSON.stringify(clipSteps(now, flow, selection.steps)));
    event.preventDefault();
    return selection.steps.length;
  };
  const onCopy = (event: ClipboardEvent) => {
    const count = put(event);
    if (count > 0) announce(`Copied ${words(count)}`);
  };
  const onCut = (event: ClipboardEvent) => {
    if (put(event) === 0) return;
    const { plan: now, flow, selection } = plan.store.getState();
    const edit = removeSteps(now, flow, selection.steps);
    plan.edit({ ...edit, label: edit.label.replace('Delete', 'Cut') });
    announce(edit.label.replace('Delete', 'Cut'));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isTyping(event.target) || !hasFocus()) return;
    const clip = readClip(event.clipboardData?.getData('text/plain') ?? '');
    if (!clip.ok) return;
    event.preventDefault();
    const { plan: now, flow } = plan.store.getState();
    const edit = pasteSteps(now, kit.kinds, flow, clip.value, pointer() ?? viewing.middle());
    const made = plan.edit(edit);
    if (made.length === 0) return;
    plan.select(selectSteps(...made));
    viewing.reveal(made[0]!);
    announce(edit.label);
  };
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCut);
  document.addEventListener('paste', onPaste);
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCut);
    document.removeEventListener('paste', onPaste);
  };
}

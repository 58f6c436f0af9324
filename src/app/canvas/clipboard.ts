import { allOf } from '../../plan/edits/all-of.ts';
import { clipSteps, clipText, clipWords, readClip, type Clip } from '../../plan/edits/clip.ts';
import { matchThings, type PasteChoice } from '../../plan/edits/paste-matches.ts';
import { pasteSteps, whyNoPaste, type Paste } from '../../plan/edits/paste-steps.ts';
import type { Point } from '../../plan/edits/point.ts';
import { removeNote } from '../../plan/edits/remove-note.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import { announce } from '../ui/announcer.tsx';
import { shortcutText } from '../ui/kbd.tsx';
import { toast } from '../ui/toast.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { isTyping } from './is-typing.ts';
import type { Viewing } from './viewing.ts';

/** Copy, cut and paste for buttons and menus, which have no clipboard event of their own. */
export interface Clipboard {
  readonly copy: () => void;
  readonly cut: () => void;
  readonly paste: () => void;
  /** Stops listening to the keys. */
  readonly stop: () => void;
}

/** How far right and down of the selection a paste is put that has no pointer to go by. */
const BESIDE = 32;

/** Copy, cut and paste through the system's clipboard, as text, so that it works across tabs and plans. */
export function createClipboard(
  kit: CanvasKit,
  viewing: Viewing,
  hasFocus: () => boolean,
  take: (target: EventTarget | null) => void,
): Clipboard {
  const { document: plan, kinds } = kit;

  const chosen = (): Clip | null => {
    const { plan: now, flow, selection } = plan.store.getState();
    const clip = clipSteps(now, kinds, flow, selection);
    if (Object.keys(clip.steps).length > 0 || clip.notes.length > 0) return clip;
    if (selection.steps.length > 0) announce('The first step of a flow stays; every flow has its own');
    return null;
  };
  const removeChosen = (clip: Clip) => {
    const { plan: now, flow, selection } = plan.store.getState();
    const label = `Cut ${clipWords(clip)}`;
    const notes = selection.notes.map((note) => removeNote(flow, note));
    plan.edit(allOf(label, [removeSteps(now, flow, selection.steps), ...notes]));
    announce(`${label}. Undo with ${shortcutText('Mod+Z')}`);
  };
  const place = (clip: Clip): Point => {
    const { plan: now, flow, selection } = plan.store.getState();
    const { places } = kit.scene();
    const { at: pointer } = kit.pointer.getState();
    const beside = selection.steps.flatMap((step) => places.get(step) ?? []);
    const wanted = pointer
      ? kit.flow.screenToFlowPosition(pointer)
      : beside.length > 0 && clip.from.plan === now.id
        ? { x: Math.min(...beside.map(({ x }) => x)) + BESIDE, y: Math.min(...beside.map(({ y }) => y)) + BESIDE }
        : viewing.middle();
    // Pasted twice at one place, the second would hide the first.
    const taken = Object.values(now.layout.flows[flow]?.positions ?? {});
    const at = { ...wanted };
    while (taken.some(({ x, y }) => Math.abs(x - at.x) < 8 && Math.abs(y - at.y) < 8)) {
      at.x += BESIDE;
      at.y += BESIDE;
    }
    return at;
  };
  const finish = (clip: Clip, at: Point, choices: ReadonlyMap<string, PasteChoice>) => {
    const { plan: now, flow } = plan.store.getState();
    const paste = pasteSteps(now, kinds, flow, clip, at, { choices });
    const steps = plan.edit(paste.edit);
    plan.select({ steps, wires: [], notes: paste.notes });
    const words = pasteWords(paste);
    const done = paste.edit.label.replace('Paste', 'Pasted');
    if (words !== '') toast({ text: `${done}. ${words}`, action: { label: 'Undo', onPress: () => void plan.undo() } });
    announce(done);
    const [first] = steps;
    if (first === undefined) return;
    viewing.reveal(first);
    viewing.rest(first);
  };
  const pasteText = (text: string) => {
    const { plan: now } = plan.store.getState();
    const clip = readClip(text);
    if (!clip.ok) return toast({ text: clip.error, tone: 'warning' });
    const refused = whyNoPaste(now, kinds, clip.value);
    if (refused !== null) return toast({ text: refused, tone: 'warning' });
    const at = place(clip.value);
    if (matchThings(now, kinds, clip.value).missing.length === 0) return finish(clip.value, at, new Map());
    kit.view.setState({
      pasting: { clip: clip.value, onPaste: (choices) => finish(clip.value, at, choices) },
    });
  };

  const put = (event: ClipboardEvent): Clip | null => {
    if (isTyping(event.target) || !hasFocus()) return null;
    // Words that were selected with the pointer are what somebody means to copy.
    if (!(window.getSelection()?.isCollapsed ?? true)) return null;
    take(event.target);
    const clip = chosen();
    if (clip === null) return null;
    event.clipboardData?.setData('text/plain', clipText(clip, kinds));
    event.preventDefault();
    return clip;
  };
  const onCopy = (event: ClipboardEvent) => {
    const clip = put(event);
    if (clip) announce(`Copied ${clipWords(clip)}`);
  };
  const onCut = (event: ClipboardEvent) => {
    const clip = put(event);
    if (clip) removeChosen(clip);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isTyping(event.target) || !hasFocus()) return;
    event.preventDefault();
    pasteText(event.clipboardData?.getData('text/plain') ?? '');
  };
  /** Some browsers let a page use the clipboard only by its keys, and some ask the person first. */
  const orByKey = (keys: string, work: Promise<void> | undefined) => {
    const byKey = () =>
      toast({
        text: `This browser allows that only by key: press ${shortcutText(keys)} on the canvas.`,
        tone: 'warning',
      });
    if (work) work.catch(byKey);
    else byKey();
  };
  // Absent outside secure contexts, whatever its type says.
  const system = (): Partial<typeof navigator.clipboard> => navigator.clipboard ?? {};
  const write = (keys: string, then: (clip: Clip) => void) => {
    const clip = chosen();
    if (!clip) return toast({ text: 'Select the steps first', tone: 'warning' });
    orByKey(
      keys,
      system()
        .writeText?.call(navigator.clipboard, clipText(clip, kinds))
        .then(() => then(clip)),
    );
  };

  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCut);
  document.addEventListener('paste', onPaste);
  return {
    copy: () => write('Mod+C', (clip) => toast({ text: `Copied ${clipWords(clip)}`, tone: 'ok' })),
    cut: () => write('Mod+X', removeChosen),
    paste: () => orByKey('Mod+V', system().readText?.call(navigator.clipboard).then(pasteText)),
    stop: () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    },
  };
}

/** What a person should know of a paste beyond what they see; empty where that is nothing. */
function pasteWords({ lostWires, unknownSteps, brought }: Paste): string {
  const words = [
    lostWires > 0 &&
      (lostWires === 1
        ? '1 wire led to a step that is not here and was left out.'
        : `${lostWires} wires led to steps that are not here and were left out.`),
    unknownSteps > 0 &&
      (unknownSteps === 1
        ? '1 step was left out: nothing here knows it.'
        : `${unknownSteps} steps were left out: nothing here knows them.`),
    brought.length > 0 &&
      `Brought along: ${brought.slice(0, 3).join(', ')}${brought.length > 3 ? ` and ${brought.length - 3} more` : ''}.`,
  ];
  return words.filter((word) => word !== false).join(' ');
}

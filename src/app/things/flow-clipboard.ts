import type { Kinds } from '../../engine/kind.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { clipSteps, clipText, clipWords, readClip, type Clip } from '../../plan/edits/clip.ts';
import { matchThings, type PasteChoice } from '../../plan/edits/paste-matches.ts';
import { pasteSteps, whyNoPaste } from '../../plan/edits/paste-steps.ts';
import type { Point } from '../../plan/edits/point.ts';
import { removeNote } from '../../plan/edits/remove-note.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import { stepPlaces } from '../../exchange/picture/step-places.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { Selection } from '../document/selection.ts';
import { announce } from '../ui/announcer.tsx';
import { shortcutText } from '../ui/kbd.tsx';
import { toast } from '../ui/toast.ts';
import { copyRoom } from './copy-room.ts';
import { sayWithUndo } from './edit-with-undo.ts';
import { pasteWords } from './paste-words.ts';

/** Copy, cut and paste for buttons and menus, which have no clipboard event of their own. */
export interface FlowClipboard {
  readonly copy: () => void;
  readonly cut: () => void;
  readonly paste: () => void;
  /** Stops listening to the keys. */
  readonly stop: () => void;
}

/** A paste that waits for answers about what the plan does not have. */
export interface Pasting {
  readonly clip: Clip;
  readonly onPaste: (choices: ReadonlyMap<string, PasteChoice>) => void;
}

/** A view of a flow as its clipboard sees it. */
interface ClipboardView {
  readonly document: PlanDocument;
  readonly kinds: Kinds;
  /** What the keys are pressed on, in words: "the canvas". */
  readonly name: string;
  /** Whether a clipboard key with this target is for this view. */
  readonly isMeant: (target: EventTarget | null) => boolean;
  /** What is copied or cut; with the target of a key it is what that was pressed on. */
  readonly selected: (target?: EventTarget | null) => Selection;
  /** Where the first corner of a paste is wanted: it comes to the nearest place where it lies over nothing. */
  readonly place: (clip: Clip) => Point;
  readonly ask: (pasting: Pasting) => void;
  /** Steps were pasted; what is said of it, if the view has more to say. */
  readonly show: (steps: readonly string[]) => string | undefined;
}

interface Chosen {
  readonly clip: Clip;
  readonly selection: Selection;
}

/** Copy, cut and paste of steps and notes through the system's clipboard, as text, so that it works across tabs and plans. */
export function createFlowClipboard(view: ClipboardView): FlowClipboard {
  const { document: plan, kinds, isMeant } = view;

  const chosen = (target?: EventTarget | null): Chosen | null => {
    const selection = view.selected(target);
    const { plan: now, flow } = plan.store.getState();
    const clip = clipSteps(now, kinds, flow, selection, { steps: stepPlaces(now, kinds, flow) });
    if (Object.keys(clip.steps).length > 0 || clip.notes.length > 0) return { clip, selection };
    if (selection.steps.length > 0) announce('The first step of a flow stays; every flow has its own');
    return null;
  };
  const removeChosen = ({ clip, selection }: Chosen) => {
    const { plan: now, flow } = plan.store.getState();
    const label = `Cut ${clipWords(clip)}`;
    const notes = selection.notes.map((note) => removeNote(flow, note));
    plan.edit(allOf(label, [removeSteps(now, flow, selection.steps), ...notes]));
    announce(`${label}. Undo with ${shortcutText('Mod+Z')}`);
  };
  const finish = (clip: Clip, at: Point, choices: ReadonlyMap<string, PasteChoice>) => {
    const { plan: now, flow } = plan.store.getState();
    const wanted = pasteSteps(now, kinds, flow, clip, at, { choices });
    const by = copyRoom(now, kinds, flow, wanted.edit, wanted.notes);
    const paste = pasteSteps(now, kinds, flow, clip, { x: at.x + by.x, y: at.y + by.y }, { choices });
    const steps = plan.edit(paste.edit);
    plan.select({ steps, wires: [], notes: paste.notes });
    const words = pasteWords(paste);
    const done = paste.edit.label.replace('Paste', 'Pasted');
    if (words !== '') sayWithUndo(plan, `${done}. ${words}`, 'neutral');
    const more = steps.length > 0 ? view.show(steps) : undefined;
    announce(more === undefined ? done : `${done}. ${more}`);
  };
  const pasteText = (text: string) => {
    const { plan: now } = plan.store.getState();
    const clip = readClip(text);
    if (!clip.ok) return toast({ text: clip.error, tone: 'warning' });
    const refused = whyNoPaste(now, kinds, clip.value);
    if (refused !== null) return toast({ text: refused, tone: 'warning' });
    const at = view.place(clip.value);
    if (matchThings(now, kinds, clip.value).missing.length === 0) return finish(clip.value, at, new Map());
    view.ask({ clip: clip.value, onPaste: (choices) => finish(clip.value, at, choices) });
  };

  const put = (event: ClipboardEvent): Chosen | null => {
    if (!isMeant(event.target)) return null;
    // Words that were selected with the pointer are what somebody means to copy.
    if (!(window.getSelection()?.isCollapsed ?? true)) return null;
    const taken = chosen(event.target);
    if (taken === null) return null;
    event.clipboardData?.setData('text/plain', clipText(taken.clip, kinds));
    event.preventDefault();
    return taken;
  };
  const onCopy = (event: ClipboardEvent) => {
    const taken = put(event);
    if (taken) announce(`Copied ${clipWords(taken.clip)}`);
  };
  const onCut = (event: ClipboardEvent) => {
    const taken = put(event);
    if (taken) removeChosen(taken);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!isMeant(event.target)) return;
    event.preventDefault();
    pasteText(event.clipboardData?.getData('text/plain') ?? '');
  };
  /** Some browsers let a page use the clipboard only by its keys, and some ask the person first. */
  const orByKey = (keys: string, work: Promise<unknown> | undefined) => {
    const byKey = () =>
      toast({
        text: `This browser allows that only by key: press ${shortcutText(keys)} on ${view.name}.`,
        tone: 'warning',
      });
    if (work) work.catch(byKey);
    else byKey();
  };
  // Absent outside secure contexts, whatever its type says.
  const system = (): Partial<typeof navigator.clipboard> => navigator.clipboard ?? {};
  const write = (keys: string, then: (taken: Chosen) => void) => {
    const taken = chosen();
    if (!taken) return toast({ text: 'Select the steps first', tone: 'warning' });
    orByKey(
      keys,
      system()
        .writeText?.call(navigator.clipboard, clipText(taken.clip, kinds))
        .then(() => then(taken)),
    );
  };

  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCut);
  document.addEventListener('paste', onPaste);
  return {
    copy: () => write('Mod+C', ({ clip }) => toast({ text: `Copied ${clipWords(clip)}`, tone: 'ok' })),
    cut: () => write('Mod+X', removeChosen),
    paste: () => orByKey('Mod+V', system().readText?.call(navigator.clipboard).then(pasteText)),
    stop: () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    },
  };
}

import { counted } from '../../base/counted.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { moveNote } from '../../plan/edits/move-note.ts';
import { moveSteps } from '../../plan/edits/move-steps.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import { announce } from '../ui/announcer.tsx';
import { toast } from '../ui/toast.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { cardMoves } from './card-moves.ts';
import { clearNotes } from './clear-notes.ts';
import { glide, wantsStill } from './glide.ts';
import { noteNodeId } from './node-ids.ts';
import { partOfTidied } from './tidy-part.ts';
import { tidyView } from './tidy-view.ts';
import type { Viewing } from './viewing.ts';

/** Tidy up at work. */
export interface Tidying {
  /** Starts it, or stops it while it runs. */
  readonly toggle: () => void;
  /** Starts it; while it runs it goes on, and begins anew when the flow was changed meanwhile. */
  readonly start: () => void;
}

const GLIDE_MS = 190;

/**
 * Lays the flow, or the selected steps of it, out anew: the layout engine is loaded on first use, cards glide with the notes beside
 * them, and all of it is one undo step.
 */
export function createTidying(kit: CanvasKit, viewing: Viewing): Tidying {
  const { view, document } = kit;
  let running: { readonly stop: AbortController; readonly plan: Plan } | null = null;
  const run = async (signal: AbortSignal) => {
    const { tidyFlow } = await import('./tidy-flow.ts');
    const before = document.store.getState();
    const scene = kit.scene();
    const selected = new Set(before.selection.steps.map((step) => scene.cardOf(step)));
    // One selected step is where somebody happens to be, not what they mean.
    const some = selected.size > 1 && selected.size < scene.models.size;
    // The whole says where a part of it belongs: laid out alone it would miss the room for the wires to the rest.
    const laid = await tidyFlow(scene, signal);
    const places = clearNotes(scene, some ? partOfTidied(scene, laid, selected) : laid);
    // Somebody went on editing: their work counts more than a layout of what was.
    if (document.store.getState().plan !== before.plan || document.store.getState().flow !== before.flow) {
      announce('Not tidied up: the flow was changed meanwhile');
      return;
    }
    const notes = scene.notes.filter(({ id }) => places[noteNodeId(id)] !== undefined);
    const from = new Map<string, Point>([
      ...scene.places,
      ...notes.map((note) => [noteNodeId(note.id), note] as const),
    ]);
    if (isThere(from, places)) {
      const words = some ? 'The selection is tidy already' : 'Everything is tidy already';
      announce(words);
      toast({ text: words });
      return;
    }
    const seen = tidyView(kit, viewing, some ? {} : places);
    await glideCards(kit, from, places, seen.follow);
    if (signal.aborted || document.store.getState().plan !== before.plan) return;
    const moves = cardMoves(scene, Object.entries(places));
    const label = some ? `Tidy up ${counted(before.selection.steps.length, 'step')}` : 'Tidy up';
    const moved = notes.map(({ id }) => moveNote(before.flow, id, places[noteNodeId(id)]!));
    document.edit(allOf(label, [moveSteps(before.plan, before.flow, moves), ...moved]));
    seen.end();
    announce(some ? `Tidied up ${counted(before.selection.steps.length, 'step')}` : 'Tidied up');
  };
  const start = () => {
    const mine = { stop: new AbortController(), plan: document.store.getState().plan };
    running = mine;
    const { signal } = mine.stop;
    view.setState({ tidying: true });
    void run(signal)
      .catch(() => {
        if (!signal.aborted) toast({ text: 'Tidying up did not work. Nothing was moved.', tone: 'warning' });
      })
      .finally(() => {
        // One that began after this one goes on.
        if (running !== mine) return;
        running = null;
        view.setState({ tidying: false, moving: null });
      });
  };
  const stop = () => running?.stop.abort(new Error('stopped'));
  return {
    toggle: () => {
      if (!running) start();
      else {
        stop();
        announce('Stopped tidying up');
      }
    },
    start: () => {
      if (running && running.plan === document.store.getState().plan && !running.stop.signal.aborted) return;
      stop();
      start();
    },
  };
}

function glideCards(
  { view }: CanvasKit,
  from: ReadonlyMap<string, Point>,
  to: Readonly<Record<string, Point>>,
  follow: (part: number) => void,
): Promise<void> {
  if (wantsStill() || from.size > 400) {
    follow(1);
    return Promise.resolve();
  }
  return glide(GLIDE_MS, (part) => {
    const moving = new Map<string, Point>();
    for (const [id, begin] of from) {
      const end = to[id] ?? begin;
      moving.set(id, { x: begin.x + (end.x - begin.x) * part, y: begin.y + (end.y - begin.y) * part });
    }
    view.setState({ moving });
    follow(part);
  }).over;
}

/** Whether everything stands where it would be put, to the pixel. */
const isThere = (from: ReadonlyMap<string, Point>, to: Readonly<Record<string, Point>>): boolean =>
  [...from].every(([id, { x, y }]) => Math.abs((to[id]?.x ?? x) - x) < 1 && Math.abs((to[id]?.y ?? y) - y) < 1);

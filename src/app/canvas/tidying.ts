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
export function createTidying(kit: CanvasKit): Tidying {
  const { view, document } = kit;
  let running: { readonly stop: AbortController; readonly plan: Plan } | null = null;
  const run = async (signal: AbortSignal) => {
    const { tidyFlow } = await import('./tidy-flow.ts');
    const { partOfScene } = await import('./tidy-graph.ts');
    const before = document.store.getState();
    const scene = kit.scene();
    const selected = new Set(before.selection.steps.map((step) => scene.cardOf(step)));
    // One selected step is where somebody happens to be, not what they mean.
    const some = selected.size > 1 && selected.size < scene.models.size;
    const laid = await tidyFlow(some ? partOfScene(scene, selected) : scene, signal);
    const places = clearNotes(scene, laid);
    // Somebody went on editing: their work counts more than a layout of what was.
    if (document.store.getState().plan !== before.plan || document.store.getState().flow !== before.flow) {
      announce('Not tidied up: the flow was changed meanwhile');
      return;
    }
    const notes = scene.notes.filter(({ id }) => places[noteNodeId(id)] !== undefined);
    await glideCards(
      kit,
      new Map([...scene.places, ...notes.map((note) => [noteNodeId(note.id), note] as const)]),
      places,
    );
    if (signal.aborted || document.store.getState().plan !== before.plan) return;
    const moves = cardMoves(scene, Object.entries(places));
    const label = some ? `Tidy up ${before.selection.steps.length} steps` : 'Tidy up';
    const moved = notes.map(({ id }) => moveNote(before.flow, id, places[noteNodeId(id)]!));
    document.edit(allOf(label, [moveSteps(before.plan, before.flow, moves), ...moved]));
    announce(some ? `Tidied up ${before.selection.steps.length} steps` : 'Tidied up');
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
): Promise<void> {
  if (wantsStill() || from.size > 400) return Promise.resolve();
  return glide(GLIDE_MS, (part) => {
    const moving = new Map<string, Point>();
    for (const [id, begin] of from) {
      const end = to[id] ?? begin;
      moving.set(id, { x: begin.x + (end.x - begin.x) * part, y: begin.y + (end.y - begin.y) * part });
    }
    view.setState({ moving });
  }).over;
}

import { wireId } from '../../exchange/picture/wire-id.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { targetOf, type CanvasTarget } from './canvas-target.ts';
import { followPath } from './follow-path.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';

/** Shows the way to and from what is pointed at or, by keyboard, has the focus. */
export interface Following {
  readonly onOver: (event: {
    readonly target: EventTarget;
    readonly buttons: number;
    readonly pointerType: string;
  }) => void;
  readonly onLeave: () => void;
  readonly onFocus: (target: EventTarget) => void;
  /** Something else begins, such as a drag: nothing is followed. */
  readonly stop: () => void;
}

/** So long a pointer or the focus rests before the rest steps back, in ms: passing over cards changes nothing. */
const REST_MS = 350;

/** Follows paths, but never while something is dragged, drawn or played. */
export function createFollowing(kit: CanvasKit): Following {
  const { view, document } = kit;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let key = '';
  const stop = () => {
    clearTimeout(timer);
    key = '';
    if (view.getState().followed) view.setState({ followed: null });
  };
  const isBusy = () => {
    const { moving, connecting, placing, decorations, asking, titling, renaming } = view.getState();
    return Boolean(moving || connecting || placing || decorations.dimmed || asking || titling || renaming);
  };
  const follow = (target: CanvasTarget) => {
    const next = target.is === 'canvas' || target.is === 'note' ? '' : JSON.stringify(target);
    if (next === key) return;
    stop();
    if (next === '') return;
    key = next;
    timer = setTimeout(() => {
      if (isBusy()) return;
      const from = originOf(kit, target);
      if (!from) return;
      const scene = kit.scene();
      const { plan, flow } = document.store.getState();
      const start = plan.flows[flow]?.start;
      view.setState({ followed: followPath(scene.wires, start === undefined ? undefined : scene.cardOf(start), from) });
    }, REST_MS);
  };
  return {
    stop,
    onLeave: stop,
    onOver: ({ target, buttons, pointerType }) => {
      // A finger rests to open a menu, not to look.
      if (buttons !== 0 || pointerType === 'touch') stop();
      else follow(targetOf(target));
    },
    onFocus: (target) => {
      if (target instanceof Element && target.matches(':focus-visible')) follow(targetOf(target));
    },
  };
}

function originOf(
  kit: CanvasKit,
  target: CanvasTarget,
): { readonly card: string; readonly through?: ReadonlySet<string> } | undefined {
  const scene = kit.scene();
  switch (target.is) {
    case 'step':
      return { card: scene.cardOf(target.step) };
    case 'exit': {
      const through = wireId(target);
      // An exit without a wire leads nowhere: only the way to its card is left.
      return { card: scene.cardOf(target.step), through: new Set([through]) };
    }
    case 'wire':
      return { card: scene.cardOf(target.wire.step), through: new Set([wireId(target.wire)]) };
    case 'group': {
      const card = groupNodeId(target.group);
      return scene.folded.has(card) ? { card } : undefined;
    }
    case 'note':
    case 'canvas':
      return undefined;
  }
}

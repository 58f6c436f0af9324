import { createStore } from 'zustand/vanilla';

/** How the canvas answers the hand, kept in this browser. */
export interface CanvasSettings {
  readonly wheel: 'scrolls' | 'zooms';
  /** What dragging over empty canvas does. */
  readonly drag: 'selects' | 'moves';
  readonly map: boolean;
  readonly snap: boolean;
}

const KEY = 'ringplan.canvas';
const FIRST: CanvasSettings = { wheel: 'scrolls', drag: 'selects', map: true, snap: true };

function read(): CanvasSettings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof CanvasSettings, unknown>>;
    return {
      wheel: kept.wheel === 'zooms' ? 'zooms' : FIRST.wheel,
      drag: kept.drag === 'moves' ? 'moves' : FIRST.drag,
      map: kept.map !== false,
      snap: kept.snap !== false,
    };
  } catch {
    // Storage is forbidden or holds something else: the canvas works all the same.
    return FIRST;
  }
}

/** The settings of this browser; the same for every canvas on the page. */
export const canvasSettings = createStore<CanvasSettings>(read);

/** Changes settings and keeps them for the next visit, where the browser allows it. */
export function changeCanvasSettings(changes: Partial<CanvasSettings>): void {
  canvasSettings.setState(changes);
  try {
    localStorage.setItem(KEY, JSON.stringify(canvasSettings.getState()));
  } catch {
    // They hold until the page is left.
  }
}

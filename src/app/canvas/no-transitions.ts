import { selection } from 'd3-selection';

// Stands in for d3-transition in the build: React Flow's zooming asks d3 to end transitions, and the canvas begins none, because
// `viewing` moves the view by itself. That keeps 4 KiB out of the first load.
Object.assign(selection.prototype, {
  interrupt(this: unknown) {
    return this;
  },
});

/** Ends the transitions of an element: there are none. */
export function interrupt(): void {
  // Nothing is on its way.
}

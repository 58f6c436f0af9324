/** The drag type of a kind of step on its way from the palette to the canvas. */
export const STEP_DRAG = 'application/x-ringplan-step';

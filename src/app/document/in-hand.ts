import { createStore } from 'zustand/vanilla';

/** Whether something of the flow is being dragged: nothing around it opens or closes under the hand until it is let go. */
export const inHand = createStore<{ readonly isDragging: boolean }>(() => ({ isDragging: false }));

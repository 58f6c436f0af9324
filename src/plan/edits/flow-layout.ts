import type { Draft } from 'immer';
import type { Plan } from '../plan.ts';

/** The layout of a flow, made when the plan has none yet. */
export const flowLayout = (draft: Draft<Plan>, flow: string): Plan['layout']['flows'][string] =>
  (draft.layout.flows[flow] ??= { positions: {}, notes: {}, groups: {} });

import type { OutlineRow } from './outline-tree.ts';

/** The row of a way out of a step, whatever it leads to now; undefined when the plan has no such way. */
export const rowOfWay = (rows: readonly OutlineRow[], step: string, exit: string): OutlineRow | undefined =>
  rows.find(({ way }) => way?.step === step && way.exits.some(({ id }) => id === exit));

/** The step that a row is about: its own, or for a way without one the step it leaves. */
export const stepOfRow = (row: OutlineRow): string | undefined =>
  row.leads.to === 'step' ? row.leads.step : row.way?.step;

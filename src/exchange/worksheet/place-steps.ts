import type { Kinds } from '../../engine/kind.ts';
import { kindOf } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { CARD, cardSize, ENTRY_Y, portY } from '../picture/card-geometry.ts';
import { cardRows } from '../picture/card-rows.ts';

const COLUMN = CARD.width + 96;
const GAP = 40;

/** Places for the steps of a flow without circles, in px: columns from left to right, every step level with the exit that leads to it. */
export function placeSteps(plan: Plan, kinds: Kinds, flowId: string): Record<string, { x: number; y: number }> {
  const { nodes, start } = plan.flows[flowId]!;
  const column = columnsOf(nodes, start);
  const places: Record<string, { x: number; y: number }> = {};
  const wanted = new Map<string, number>([[start, 0]]);
  const last = Math.max(0, ...column.values());
  for (let at = 0; at <= last; at += 1) {
    const ids = [...column].filter(([, depth]) => depth === at).map(([id]) => id);
    ids.sort((one, other) => (wanted.get(one) ?? 0) - (wanted.get(other) ?? 0));
    let free = -Infinity;
    for (const id of ids) {
      const step = nodes[id]!;
      const kind = kindOf(kinds, step.kind);
      const y = Math.max(wanted.get(id) ?? 0, free);
      places[id] = { x: at * COLUMN, y };
      free = y + cardSize(kind, step, plan).height + GAP;
      for (const [row, { id: exit }] of cardRows(kind, step, plan).entries()) {
        const to = step.next[exit];
        if (to === undefined) continue;
        wanted.set(to, Math.min(wanted.get(to) ?? Infinity, y + portY(row) - ENTRY_Y));
      }
    }
  }
  return places;
}

/** The column of every step: the most steps there are on any way from the start to it. */
function columnsOf(nodes: Plan['flows'][string]['nodes'], start: string): Map<string, number> {
  const column = new Map<string, number>();
  const open: (readonly [string, number])[] = [[start, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [id, depth] = next;
    // Without circles no way is longer than the number of steps.
    if ((column.get(id) ?? -1) >= depth || depth > Object.keys(nodes).length) continue;
    column.set(id, depth);
    for (const to of Object.values(nodes[id]!.next)) open.push([to, depth + 1]);
  }
  return column;
}

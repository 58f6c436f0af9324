import type { Plan } from '../../plan/plan.ts';
import { walk } from '../../simulate/walk.ts';
import type { ProvenFinding } from './proof.ts';
import { graded } from './graded.ts';
import { quoted } from '../words.ts';
import { callOfPath } from './call-of-path.ts';
import type { CellSet } from './cells.ts';
import { circlesOf, type CallEdge, type CallGraph } from './call-graph.ts';
import type { Explored } from './explore.ts';
import { findPath, type Path } from './find-path.ts';
import { goRound, type Reached } from './reached.ts';

const MOST_NAMES = 6;

/**
 * Circles that callers go round in by doing nothing, while nobody answers: they hear the same steps again and again until the call
 * is cut over to the fallback. Each with a call that shows it.
 */
export function trappedCallers(plan: Plan, { numbers }: Explored): ProvenFinding[] {
  const findings = new Map<string, ProvenFinding>();
  for (const one of numbers) {
    const { graph, cells, sets } = one;
    const quiet = quietGraph(graph);
    for (const circle of circlesOf(quiet.points)) {
      // However callers came there: from here on they do nothing.
      const around = new Map<number, CellSet>();
      goRound(quiet, cells, sets, circle, around);
      const found: Reached = { ...one, graph: quiet, round: around };
      const steps = circle.filter((index) => quiet.points[index]!.enters && found.round.has(index));
      const path = findPath(
        { ...one, sets: sets.map((_, index) => around.get(index) ?? null) },
        steps.map((index) => ({ point: index })),
      );
      if (!path) continue;
      const first = path.steps.at(-1)?.edge.to ?? 0;
      const { where } = quiet.points[first]!;
      if (where.at !== 'node') continue;
      const id = `endless-loop/${where.flow}/${where.node}`;
      const round = lap(found, path);
      const names = [
        first,
        ...round.flatMap(({ edge: { to } }) => (quiet.points[to]!.enters && to !== first ? [to] : [])),
      ];
      // A menu that repeats itself is the business of menu-without-way-on.
      if (findings.has(id) || (names.length === 1 && circle.some((index) => quiet.points[index]!.edges.some(asks))))
        continue;
      const call = callOfPath(cells, graph.number, { ...path, steps: [...path.steps, ...round] });
      const played = walk(plan, call);
      // Whoever speaks after the tone gets out.
      const speaks = circle.some((index) =>
        quiet.points[index]!.edges.some(({ notes }) => notes.some(({ is }) => is === 'record')),
      );
      if (played.ok && !played.value.trace.some(({ code }) => code.startsWith('bound.'))) continue;
      findings.set(id, {
        id,
        ...graded('endless-loop', speaks ? 'speaks' : undefined),
        place: { at: 'node', flow: where.flow, node: where.node },
        message: `A caller who does nothing goes round in circles: ${roundText(names.map((index) => nameAt(plan, quiet, index)))}.`,
        fix: 'Connect one of these steps to something that ends the call, such as a mailbox.',
        call,
      });
    }
  }
  return [...findings.values()];
}

const asks = ({ notes }: CallEdge): boolean => notes.some(({ is }) => is === 'keys');

/** Once round the circle that a path has come to, in the situation it came in. */
function lap({ graph, cells, round }: Reached, path: Path): Path['steps'] {
  const index = path.steps.at(-1)?.index ?? path.from;
  const start = path.steps.at(-1)?.edge.to ?? 0;
  const cameBy = new Map<number, { readonly point: number; readonly edge: CallEdge }>();
  for (const open = [start]; open.length > 0;) {
    const point = open.shift()!;
    for (const edge of graph.points[point]!.edges) {
      const set = round.get(edge.to);
      const guard = cells.of(edge.guard);
      if (edge.bound || !set || cameBy.has(edge.to)) continue;
      if (!cells.has(set, index, path.combination) || (guard && !cells.has(guard, index, path.combination))) continue;
      cameBy.set(edge.to, { point, edge });
      open.push(edge.to);
    }
  }
  const steps: Path['steps'][number][] = [];
  for (let at = cameBy.get(start); at; at = at.point === start ? undefined : cameBy.get(at.point))
    steps.unshift({ ...at, index });
  return steps;
}

/** The calls in which the caller presses nothing and says nothing, and nobody answers. */
const quietGraph = (graph: CallGraph): CallGraph => ({
  ...graph,
  points: graph.points.map((point) => ({
    ...point,
    edges: point.edges.filter(
      ({ notes }) =>
        !notes.some(
          (note) =>
            (note.is === 'keys' && note.keys !== '') ||
            note.is === 'holdKey' ||
            (note.is === 'record' && note.left) ||
            (note.is === 'ring' && note.result === 'answered'),
        ),
    ),
  })),
});

const nameAt = (plan: Plan, { points }: CallGraph, index: number): string => {
  const { where } = points[index]!;
  return quoted(where.at === 'node' ? (plan.flows[where.flow]?.nodes[where.node]?.name ?? where.node) : 'the fallback');
};

const roundText = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? [...names, names[0]!].join(', then ')
    : `${names.slice(0, MOST_NAMES - 1).join(', then ')}, and ${names.length - MOST_NAMES + 1} more steps`;

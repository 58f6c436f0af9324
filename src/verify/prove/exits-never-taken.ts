import type { Exit, Kinds } from '../../engine/kind.ts';
import { fieldsIn } from '../../plan/fields-in.ts';
import type { Plan } from '../../plan/plan.ts';
import { stepPlace, stepsOf, wiredTo, type Step } from '../steps-of.ts';
import { quoted } from '../words.ts';
import type { CallEdge } from './call-graph.ts';
import type { Explored } from './explore.ts';
import { graded } from './graded.ts';
import { PROOF_DAYS, type ProvenFinding } from './proof.ts';
import { factName, periodValue } from './time-classes.ts';
import { meet, whyNever, type Barred } from './why-never.ts';

/** The name of an exit among all of a plan. */
const exitKey = (flow: string, node: string, exit: string): string => `${flow}/${node}/${exit}`;

/**
 * Wired exits of steps that calls come to, by which no call of the next 400 days goes on, one finding a step. Not where the step
 * that the exit leads to is one of `unreached` (`flow/node`): that is said there.
 */
export function exitsNeverTaken(
  plan: Plan,
  kinds: Kinds,
  explored: Explored,
  unreached: ReadonlySet<string>,
): ProvenFinding[] {
  const { comes, taken } = goneThrough(explored);
  return stepsOf(plan, kinds).flatMap((step): ProvenFinding[] => {
    if (!comes.has(`${step.flow}/${step.id}`)) return [];
    const never = step.exits.filter((exit) => {
      const to = wiredTo(step, exit.id);
      return (
        to !== undefined &&
        !taken.has(exitKey(step.flow, step.id, exit.id)) &&
        !unreached.has(`${step.flow}/${to}`) &&
        !isPeriodWithoutTime(explored, step, exit)
      );
    });
    if (never.length === 0) return [];
    const each = never.map((exit) => {
      const why = whyNever(plan, barredTo(explored, step, exit.id));
      return `${exit.key === undefined ? quoted(exit.label) : `key ${exit.key}, ${quoted(exit.label)}`} (${why})`;
    });
    return [
      {
        id: `exit-never-taken/${step.flow}/${step.id}`,
        ...graded('exit-never-taken'),
        place: stepPlace(step, never.length === 1 ? never[0]!.id : undefined),
        message: `In the next ${PROOF_DAYS} days no call leaves ${quoted(step.node.name)} by ${each.join(' or by ')}.`,
        fix: 'If callers should go that way, look at what sorts them before this step; if not, the exit can lead anywhere.',
      },
    ];
  });
}

function goneThrough({ numbers }: Explored) {
  const comes = new Set<string>();
  const taken = new Set<string>();
  for (const { graph, sets, cells, onWayMs } of numbers)
    for (const [index, { where, edges }] of graph.points.entries()) {
      const set = sets[index];
      if (!set) continue;
      if (where.at === 'node') comes.add(`${where.flow}/${where.node}`);
      for (const edge of edges) {
        if (!edge.exit) continue;
        const key = exitKey(edge.exit.flow, edge.exit.node, edge.exit.exit);
        if (taken.has(key)) continue;
        const guard = cells.of(edge.guard);
        if (
          guard === null ||
          meet(set, guard) ||
          meet(cells.later(set, edge.maxMs, onWayMs[index]! + edge.maxMs), guard)
        )
          taken.add(key);
      }
    }
  return { comes, taken };
}

/** The ways on which calls would have to go on to take an exit, from where calls still come. */
function barredTo({ numbers }: Explored, { flow, id }: Step, exit: string): Barred[] {
  const isIt = ({ exit: by }: CallEdge) => by?.flow === flow && by.node === id && by.exit === exit;
  return numbers.flatMap((found) => {
    const { graph, sets, cells, onWayMs } = found;
    const barred: Barred[] = [];
    const seen = new Set<number>();
    const open: number[] = [];
    const back = (leads: (edge: CallEdge) => boolean) => {
      for (const [index, { edges }] of graph.points.entries()) {
        const those = edges.filter((edge) => !edge.bound && leads(edge));
        if (those.length === 0 || seen.has(index)) continue;
        const set = sets[index];
        if (set)
          for (const edge of those)
            barred.push({ edge, found, set: cells.later(set, edge.maxMs, onWayMs[index]! + edge.maxMs) });
        else {
          seen.add(index);
          open.push(index);
        }
      }
    };
    back(isIt);
    for (let to = open.pop(); to !== undefined; to = open.pop()) {
      const target = to;
      // Not over the border of the step: why no call comes to it some other way is another question.
      if (!graph.points[target]!.enters) back((edge) => edge.to === target);
    }
    return barred;
  });
}

/** An exit for a period that never holds is the business of the hours. */
function isPeriodWithoutTime({ outside: { plan, classes } }: Explored, step: Step, exit: Exit): boolean {
  return fieldsIn(step.kind.fields, step.node.settings).some(({ meta, value }) => {
    if (meta.ref !== 'hours' || typeof value !== 'string') return false;
    if (!plan.hours[value]?.periods.some(({ id }) => id === exit.id)) return false;
    const fact = classes.facts.get(factName({ of: 'period', hours: value, askedFor: 'callers' }));
    return fact !== undefined && !fact.values.includes(periodValue(exit.id));
  });
}

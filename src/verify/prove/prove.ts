import { reachableSteps } from '../reachable-steps.ts';
import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL, type Situation } from '../../plan/situation.ts';
import { walk } from '../../simulate/walk.ts';
import { quoted } from '../words.ts';
import { explore, type Explored } from './explore.ts';
import { promiseVerdicts } from './promises.ts';
import { asSentence, TOO_MANY } from './limit-words.ts';
import { callOfPath } from './call-of-path.ts';
import { exitsNeverTaken } from './exits-never-taken.ts';
import { findPath } from './find-path.ts';
import { graded } from './graded.ts';
import { PROOF_DAYS, type NumberProof, type Proof, type ProofProgress, type ProvenFinding } from './proof.ts';
import { trappedCallers } from './trapped.ts';
import { isLost, secondsToAPerson } from './seconds-to-a-person.ts';

/**
 * Proves what a plan does with every call of the next 400 days, under the overrides and other entries of a situation; says how far
 * it is before the first number and after each.
 */
export function prove(
  plan: Plan,
  kinds: Kinds,
  fromMs: number,
  situation: Situation = NORMAL,
  onProgress: (progress: ProofProgress) => void = () => undefined,
): Proof {
  const of = Object.keys(plan.numbers).length;
  onProgress({ done: 0, of });
  const explored = explore(plan, kinds, fromMs, situation);
  const { outside } = explored;
  const numbers = explored.numbers.map((found, index): NumberProof => {
    const periods = secondsToAPerson(found);
    onProgress({ done: index + 1, of });
    return { number: found.graph.number, periods };
  });
  return {
    fromMs,
    untilMs: outside.untilMs,
    findings: [
      ...lostCallers(plan, explored),
      ...trappedCallers(plan, explored),
      ...neverHappens(plan, kinds, explored),
    ],
    numbers,
    promises: promiseVerdicts(explored),
    limits: limitsOf(explored),
    situations: Math.max(
      outside.classes.count,
      ...explored.numbers.map(({ cells }) => outside.classes.count * cells.combinations),
    ),
  };
}

function limitsOf({ numbers }: Explored): string[] {
  const said = new Set<string>();
  for (const { graph, cells } of numbers) {
    for (const cut of graph.cuts) said.add(asSentence(cut));
    if (cells.left.length > 0) said.add(asSentence(TOO_MANY));
  }
  return [...said];
}

/** Where callers can end with nobody, each with a call that does. */
function lostCallers(plan: Plan, { numbers }: Explored): ProvenFinding[] {
  const found = new Map<string, ProvenFinding>();
  for (const one of numbers) {
    const { graph, cells, sets } = one;
    const number = plan.numbers[graph.number]!;
    for (const [index, point] of graph.points.entries()) {
      if (!point.end || !isLost(point.end.outcome) || !sets[index]) continue;
      const id = `proof-lost/${graph.number}`;
      if (found.has(id)) continue;
      const path = findPath(one, [{ point: index }]);
      const call = path && callOfPath(cells, graph.number, path);
      const shown = call && walk(plan, call);
      if (shown && shown.ok && !isLost(shown.value.outcome)) continue;
      found.set(id, {
        id,
        ...graded('caller-lost'),
        place: { at: 'thing', collection: 'numbers', id: graph.number },
        message: `A caller of ${quoted(number.name)} can be lost: nobody answers, and nothing takes a message.`,
        fix: 'Choose a mailbox, or somebody who has one, as the fallback of the number.',
        ...(call ? { call } : {}),
      });
    }
  }
  return [...found.values()];
}

/** Steps that no call comes to, and exits that no call takes. */
function neverHappens(plan: Plan, kinds: Kinds, explored: Explored): ProvenFinding[] {
  // What was not followed to its end may lead there after all.
  if (explored.numbers.some(({ graph }) => graph.cuts.length > 0)) return [];
  const steps = neverReached(plan, kinds, explored);
  const unreached = new Set(steps.flatMap(({ place }) => (place.at === 'node' ? [`${place.flow}/${place.node}`] : [])));
  return [...steps, ...exitsNeverTaken(plan, kinds, explored, unreached)];
}

/** Steps that wires lead to and that no call of the next 400 days comes to, whatever happens, in flows that calls come to. */
function neverReached(plan: Plan, kinds: Kinds, { numbers }: Explored): ProvenFinding[] {
  const comes = new Set<string>();
  const flows = new Set<string>();
  for (const { graph, sets } of numbers)
    for (const [index, { where }] of graph.points.entries()) {
      if (where.at !== 'node' || !sets[index]) continue;
      comes.add(`${where.flow}/${where.node}`);
      flows.add(where.flow);
    }
  return [...flows].flatMap((flow) => {
    const { nodes } = plan.flows[flow]!;
    const wired = [...(reachableSteps(plan, kinds, flow) ?? [])];
    return wired.flatMap((id): ProvenFinding[] => {
      const key = `${flow}/${id}`;
      if (comes.has(key)) return [];
      return [
        {
          id: `never-reached/${key}`,
          ...graded('never-reached'),
          place: { at: 'node', flow, node: id },
          message: `No call comes to ${quoted(nodes[id]!.name)}: what would lead there never happens in the next ${PROOF_DAYS} days.`,
          fix: 'Look at the hours, switches and callers on the way there, or remove the step.',
        },
      ];
    });
  });
}

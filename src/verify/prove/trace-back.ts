import type { CallScript } from '../../plan/call-script.ts';
import type { RefType } from '../../plan/field.ts';
import { fieldsIn } from '../../plan/fields-in.ts';
import { kindOf } from '../../engine/kind.ts';
import type { Outcome } from '../../engine/call.ts';
import { hoursAskedFirst } from '../../engine/hours-asked-first.ts';
import { quoted, quotedList } from '../words.ts';
import { callOfPath } from './call-of-path.ts';
import type { CallEdge, CallPoint } from './call-graph.ts';
import type { CellSet } from './cells.ts';
import { modeCondition, positionsOf } from './conditions.ts';
import type { Explored } from './explore.ts';
import { findPath, type Goal, type Path } from './find-path.ts';
import type { Reached } from './reached.ts';
import { factName, periodValue } from './time-classes.ts';

/** One way in which calls come to something: the number, the keys, when, all of it in words, and a call that shows it. */
export interface WayTo {
  readonly number: string;
  readonly keys: readonly string[];
  readonly when: string;
  readonly says: string;
  readonly call: CallScript | null;
}

/**
 * Every number, time and key by which a call comes to a thing: whose phone rings, whose mailbox takes the message, whose words are
 * heard, what a step asks for. One way for each step that does so; a phone number outside is named by its E.164 number as `number`.
 */
export function traceBack(
  explored: Explored,
  target: { readonly ref: RefType | 'outside'; readonly id: string },
): WayTo[] {
  return explored.numbers.flatMap((found) => {
    const goals = new Map<string, Goal[]>();
    for (const [index, point] of found.graph.points.entries()) {
      if (!found.sets[index]) continue;
      const name = JSON.stringify(point.where);
      const add = (goal: Goal) => goals.set(name, [...(goals.get(name) ?? []), goal]);
      if (point.enters && namesIt(explored, point, target)) add({ point: index });
      if (point.end && leadsTo(point.end.outcome, target)) add({ point: index });
      for (const edge of point.edges) if (rings(edge, target)) add({ point: index, edge });
    }
    return [...goals.values()].flatMap((those) => wayTo(explored, found, those) ?? []);
  });
}

function wayTo({ outside: { plan } }: Explored, found: Reached, goals: readonly Goal[]): WayTo | null {
  const path = findPath(found, goals);
  if (!path) return null;
  const { graph, cells } = found;
  const keys = path.steps.flatMap(({ edge }) =>
    edge.notes.flatMap((note) => (note.is === 'keys' && note.keys !== '' ? [note.keys] : [])),
  );
  const { where } = graph.points[goals[0]!.point]!;
  const step = where.at === 'node' ? plan.flows[where.flow]?.nodes[where.node]?.name : undefined;
  const when = whenWords(found, goals, path);
  const number = plan.numbers[graph.number]!;
  const pressed = keys.length === 0 ? '' : `, press ${keys.join(', then ')}`;
  const at =
    step === undefined
      ? where.at === 'destination' && where.as === 'fallback'
        ? 'the fallback'
        : 'the safety net'
      : quoted(step);
  return {
    number: graph.number,
    keys,
    when,
    says: `${number.name}, ${when}${pressed}: ${at}`,
    call: callOfPath(cells, graph.number, path),
  };
}

/** The periods of the hours that sort callers first in which calls come there, and a switch that must be turned for it. */
function whenWords(found: Reached, goals: readonly Goal[], path: Path): string {
  const { cells, graph } = found;
  const { outside } = cells;
  const { plan, kinds, classes } = outside;
  const flow = plan.numbers[graph.number]?.flow;
  const hours = flow === undefined ? null : hoursAskedFirst(plan, kinds, flow);
  const conditions = cells.conditions(path.combination);
  const turned = [...conditions].flatMap(([name, value]) => {
    const mode = Object.keys(plan.modes).find((id) => modeCondition(id) === name);
    const position = mode === undefined ? undefined : positionsOf(plan, mode)[value];
    return mode === undefined || value === 0
      ? []
      : [
          `while ${quoted(plan.modes[mode]!.name)} is “${plan.modes[mode]!.positions.find(({ id }) => id === position)?.name ?? position}”`,
        ];
  });
  const offline =
    (conditions.get('site') ?? 0) > 0
      ? [`while ${plan.sites[outside.sites[conditions.get('site')! - 1]!]!.name} is offline`]
      : [];
  const fact = hours === null ? undefined : classes.facts.get(factName({ of: 'period', hours, askedFor: 'callers' }));
  const periods: (string | null)[] = hours === null ? [] : [...plan.hours[hours]!.periods.map(({ id }) => id), null];
  const those = periods.filter(
    (period) =>
      fact &&
      goals.some(({ point }) =>
        holdsIn(cells.words, found.sets[point]!, fact.of, fact.values.indexOf(periodValue(period))),
      ),
  );
  const all = periods.filter((period) => fact && fact.values.includes(periodValue(period)));
  const time =
    hours === null || those.length === all.length
      ? 'at any time'
      : `in ${quotedList(those.map((period) => (period === null ? 'Closed, all other times' : plan.hours[hours]!.periods.find(({ id }) => id === period)!.name)))} of ${plan.hours[hours]!.name}`;
  return [time, ...turned, ...offline].join(', ');
}

function holdsIn(words: number, set: CellSet, of: Uint16Array, value: number): boolean {
  for (let index = 0; index < of.length; index += 1) {
    if (of[index] !== value) continue;
    for (let word = 0; word < words; word += 1) if (set[index * words + word] !== 0) return true;
  }
  return false;
}

const rings = ({ notes }: CallEdge, { ref, id }: { ref: string; id: string }): boolean =>
  notes.some(
    (note) =>
      note.is === 'ring' &&
      note.targets.some(({ person, e164 }) => (ref === 'person' ? person === id : ref === 'outside' && e164 === id)),
  );

const leadsTo = (outcome: Outcome, { ref, id }: { ref: string; id: string }): boolean =>
  ref === 'mailbox' &&
  ((outcome.kind === 'message' && outcome.mailbox === id) ||
    (outcome.kind === 'fallback' && outcome.reached === 'message' && outcome.who === id));

/** Whether the settings of a step name the thing; people and mailboxes are looked for by what calls do there. */
function namesIt(
  { outside: { plan, kinds } }: Explored,
  { where }: CallPoint,
  { ref, id }: { ref: string; id: string },
): boolean {
  if (ref === 'person' || ref === 'mailbox' || ref === 'outside') return false;
  if (where.at === 'destination') return false;
  const node = plan.flows[where.flow]?.nodes[where.node];
  const kind = node && kindOf(kinds, node.kind);
  if (!node || !kind) return false;
  const greeting = ref === 'prompt' ? boxesWith(plan, id) : [];
  return fieldsIn(kind.fields, node.settings).some(
    ({ meta, value }) =>
      (meta.ref === ref && value === id) ||
      (meta.ref === 'mailbox' && typeof value === 'string' && greeting.includes(value)),
  );
}

const boxesWith = (plan: Explored['outside']['plan'], prompt: string): string[] =>
  Object.entries(plan.mailboxes).flatMap(([id, { greeting }]) => (greeting === prompt ? [id] : []));

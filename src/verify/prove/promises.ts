import { walk } from '../../simulate/walk.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { CallPromise, PromiseEven } from '../../plan/promise.ts';
import type { Outcome } from '../../engine/call.ts';
import { quoted } from '../words.ts';
import { endsOtherwise, takesLonger } from './broken-words.ts';
import { callOfPath, type Answers } from './call-of-path.ts';
import type { CallPoint } from './call-graph.ts';
import { Cells, type CellSet } from './cells.ts';
import { modeCondition, positionsOf, SITE } from './conditions.ts';
import type { Explored } from './explore.ts';
import { findPath } from './find-path.ts';
import { asSentence, TOO_MANY } from './limit-words.ts';
import { longestWay } from './longest.ts';
import type { PromiseVerdict } from './proof.ts';
import { conditionsIn, reached, type Reached } from './reached.ts';
import { restrictGraph, type Restricted } from './restrict-graph.ts';
import { factName, periodValue } from './time-classes.ts';

type Unsure = { readonly is: 'unsure'; readonly why: string };
type Broken = { readonly is: 'broken'; readonly why: string; readonly call: CallScript | null };

/** Whether each promise of a plan is kept by every call it is about. */
export function promiseVerdicts(explored: Explored): PromiseVerdict[] {
  return Object.entries(explored.outside.plan.promises).map(([promise, said]) => ({
    promise,
    ...verdictOf(explored, said),
  }));
}

function verdictOf(explored: Explored, promise: CallPromise) {
  const { plan } = explored.outside;
  const missing = missingIn(explored, promise);
  if (missing) return { is: 'unknown', why: missing } as const;
  let cut: string | null = null;
  for (const found of explored.numbers) {
    if (promise.number !== undefined && found.graph.number !== promise.number) continue;
    const { graph } = found;
    const restricted = restrictGraph(graph, { presses: promise.presses, answered: true });
    const cells = new Cells(explored.outside, [
      ...new Set([...conditionsIn(restricted.graph), ...promise.even.map(conditionOf)]),
    ]);
    for (const even of [null, ...promise.even]) {
      const from = beginning(cells, promise, even);
      const played = reached(explored.outside, restricted.graph, cells, from);
      const broken = firstBroken(played, restricted, promise, { even, from });
      if (broken?.is === 'broken') return broken;
      if (broken) cut = broken.why;
      if (cells.left.length > 0) cut = TOO_MANY;
    }
    cut ??= graph.cuts[0] ?? null;
  }
  if (promise.number !== undefined && plan.numbers[promise.number]!.flow === undefined)
    return { is: 'unknown', why: `${quoted(plan.numbers[promise.number]!.name)} leads to no call flow.` } as const;
  return cut === null ? ({ is: 'kept' } as const) : ({ is: 'unknown', why: asSentence(cut) } as const);
}

function missingIn({ outside: { plan } }: Explored, { number, when, reaches, even }: CallPromise): string | null {
  const has = (collection: object, id: string | undefined, what: string) =>
    id === undefined || Object.hasOwn(collection, id) ? null : `It names ${what} that is not there any more.`;
  return (
    has(plan.numbers, number, 'a number') ??
    (when.is === 'period'
      ? (has(plan.hours, when.hours, 'hours') ??
        (when.period !== null && !plan.hours[when.hours]!.periods.some(({ id }) => id === when.period)
          ? 'It names a period that is not there any more.'
          : null))
      : null) ??
    reaches.reduce<string | null>(
      (found, one) =>
        found ??
        (one.to === 'person'
          ? has(plan.people, one.person, 'a person')
          : one.to === 'mailbox'
            ? has(plan.mailboxes, one.mailbox, 'a mailbox')
            : null),
      null,
    ) ??
    even.reduce<string | null>(
      (found, one) =>
        found ??
        (one.kind === 'site'
          ? has(plan.sites, one.site, 'a site')
          : (has(plan.modes, one.mode, 'a switch') ??
            (positionsOf(plan, one.mode).includes(one.position)
              ? null
              : 'It names a position of a switch that is not there any more.'))),
      null,
    )
  );
}

const conditionOf = (even: PromiseEven): string => (even.kind === 'site' ? SITE : modeCondition(even.mode));

/** The situations in which a promised call begins: its period, with nothing amiss but one thing. */
function beginning(cells: Cells, { when }: CallPromise, even: PromiseEven | null): CellSet {
  const { outside } = cells;
  const set = cells.full();
  const keep = (other: CellSet | null) => {
    if (other) for (let word = 0; word < set.length; word += 1) set[word]! &= other[word]!;
  };
  for (const name of cells.names) {
    if (name !== SITE && !name.startsWith('mode/')) continue;
    const usual = even === null || conditionOf(even) !== name ? 0 : amiss(outside, even);
    keep(cells.of([{ of: 'condition', name, allowed: [usual] }]));
  }
  if (when.is === 'period') {
    const fact = factName({ of: 'period', hours: when.hours, askedFor: 'callers' });
    const value = outside.classes.facts.get(fact)?.values.indexOf(periodValue(when.period)) ?? -1;
    if (value < 0) set.fill(0);
    else keep(cells.of([{ of: 'time', fact, value }]));
  }
  return set;
}

const amiss = (outside: Explored['outside'], even: PromiseEven): number =>
  even.kind === 'site'
    ? outside.sites.indexOf(even.site) + 1
    : positionsOf(outside.plan, even.mode).indexOf(even.position);

function firstBroken(
  played: Reached,
  { notOffered }: Restricted,
  promise: CallPromise,
  { even, from }: { readonly even: PromiseEven | null; readonly from: CellSet },
): Broken | Unsure | null {
  const { graph, cells, sets } = played;
  const { plan } = cells.outside;
  const usualCaller = cells.outside.callers[0]!.caller;
  const shown = (point: number): CallScript | null => {
    const path = findPath(played, [{ point }], from);
    return path && callOfPath(cells, graph.number, path);
  };
  const missed = notOffered.find(({ point }) => sets[point]);
  if (missed) {
    const { where } = graph.points[missed.point]!;
    const name = where.at === 'node' ? plan.flows[where.flow]?.nodes[where.node]?.name : undefined;
    const why = `Key ${missed.key} is no choice in ${quoted(name ?? 'the menu')}.`;
    return { is: 'broken', why, call: shown(missed.point) };
  }
  const bad = graph.points.findIndex(({ end }, index) => end && sets[index] && !isReached(promise, end.outcome));
  if (bad >= 0) {
    const { outcome } = graph.points[bad]!.end!;
    const call = shown(bad);
    const went = call && walk(plan, call);
    // Nothing counts as broken that no call breaks.
    if (went?.ok && isReached(promise, went.value.outcome))
      return { is: 'unsure', why: 'a call that breaks it could not be told from calls that keep it' };
    return { is: 'broken', why: endsOtherwise(plan, outcome, { even, call, usualCaller }), call };
  }
  if (promise.withinSeconds === null) return null;
  const speaks = mailboxSteps(graph.points, promise);
  const longest = longestWay(played, {
    within: from,
    goes: () => true,
    ends: (point) => (point.end !== null && point.end.talks) || speaks.has(point),
  });
  if (!longest || longest.ms <= promise.withinSeconds * 1000)
    return longest?.exact === false
      ? { is: 'unsure', why: 'callers can go round in so many circles that the longest call is not known' }
      : null;
  const answers: Answers = 'late';
  const seconds = Math.round(longest.ms / 1000);
  const call = longest.path && callOfPath(cells, graph.number, longest.path, answers);
  const by = { even, call, usualCaller };
  const went = call && walk(plan, call);
  return { is: 'broken', why: takesLonger(plan, seconds, went?.ok ? went.value.outcome : null, by), call };
}

/** The moments of coming to a step in which the promised message is taken. */
function mailboxSteps(points: readonly CallPoint[], promise: CallPromise): Set<CallPoint> {
  const takes = new Set(
    points.flatMap(({ end, where }) =>
      end && !end.talks && isReached(promise, end.outcome) ? [JSON.stringify(where)] : [],
    ),
  );
  return new Set(points.filter(({ enters, where }) => enters && takes.has(JSON.stringify(where))));
}

function isReached({ reaches }: CallPromise, outcome: Outcome): boolean {
  const [kind, who] =
    outcome.kind === 'fallback'
      ? [outcome.reached, outcome.who]
      : outcome.kind === 'answered'
        ? ['answered', outcome.person]
        : outcome.kind === 'message'
          ? ['message', outcome.mailbox]
          : [outcome.kind, null];
  return reaches.some((one) => {
    switch (one.to) {
      case 'person':
        return kind === 'answered' && (one.person === undefined || one.person === who);
      case 'outside':
        return kind === 'answeredOutside';
      case 'mailbox':
        return kind === 'message' && (one.mailbox === undefined || one.mailbox === who);
      case 'callback':
        return kind === 'callbackBooked';
    }
  });
}

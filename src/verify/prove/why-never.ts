import type { Plan } from '../../plan/plan.ts';
import { quoted } from '../words.ts';
import type { CellSet } from './cells.ts';
import { CALLER, modeCondition, positionsOf, SITE, teamCondition } from './conditions.ts';
import type { CallEdge } from './call-graph.ts';
import type { Literal } from './guard.ts';
import type { Outside } from './outside.ts';
import type { Reached } from './reached.ts';
import { factName } from './time-classes.ts';

/** A way that no call goes, though calls come to its beginning: in the situations of `set`, none of which its guard lets pass. */
export interface Barred {
  readonly edge: CallEdge;
  readonly found: Reached;
  readonly set: CellSet;
}

/** Why no call goes any of these ways, in words without a full stop: one thing that is missing in all of them, where there is one. */
export function whyNever(plan: Plan, ways: readonly Barred[]): string {
  if (ways.length === 0) return 'its settings leave no call for it';
  const [first, ...others] = ways.map(({ edge, found: { cells }, set }) =>
    edge.guard.flatMap((literal) => {
      const holds = cells.of([literal]);
      return holds === null || meet(set, holds) ? [] : [wordsOf(plan, cells.outside, literal)];
    }),
  );
  const why = first!.find((words) => others.every((those) => those.includes(words)));
  return why ?? 'what would lead there never comes together';
}

/** Whether two sets have a situation in common. */
export function meet(left: CellSet, right: CellSet): boolean {
  for (let word = 0; word < left.length; word += 1) if ((left[word]! & right[word]!) !== 0) return true;
  return false;
}

function wordsOf(plan: Plan, outside: Outside, literal: Literal): string {
  const { classes, sites } = outside;
  switch (literal.of) {
    case 'time': {
      const value = classes.facts.get(literal.fact)!.values[literal.value]!;
      for (const [id, { name, periods }] of Object.entries(plan.hours))
        if (literal.fact === factName({ of: 'period', hours: id, askedFor: 'callers' })) {
          const period = periods.find((one) => one.id === value)?.name ?? 'Closed, all other times';
          return `it is never ${quoted(period)} in ${quoted(name)} when a call comes here`;
        }
      return 'who is on call never leads there';
    }
    case 'condition': {
      const [value = 0] = literal.allowed;
      if (literal.name === CALLER) return 'none of those callers comes here';
      if (literal.name === SITE)
        return literal.allowed.includes(0)
          ? 'its site is always offline when a call comes here'
          : `${quoted(plan.sites[sites[value - 1]!]!.name)} is never offline when a call comes here`;
      for (const [id, { name, positions }] of Object.entries(plan.modes))
        if (literal.name === modeCondition(id)) {
          const position = positionsOf(plan, id)[value];
          const named = positions.find((one) => one.id === position)?.name ?? '';
          return `${quoted(name)} is never at ${quoted(named)} when a call comes here`;
        }
      const team = Object.entries(plan.teams).find(([id]) => literal.name === teamCondition(id));
      return `never so many of ${quoted(team?.[1].name ?? 'the team')} are there when a call comes here`;
    }
    case 'reach':
      return outside.table(literal.table).rows[literal.row]!.free.length > 0
        ? 'nobody it needs is there when a call comes here'
        : 'somebody is always there when a call comes here';
  }
}

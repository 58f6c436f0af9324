import { availabilityOf, type AskedAs } from '../../engine/availability.ts';
import type { Granted, Skipped, Unavailable } from '../../engine/input.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { factName, type TimeClasses } from './time-classes.ts';

/** Who of some people could take a call, nobody being away or busy: the rest with the reason. */
export interface ReachRow {
  readonly free: readonly Granted[];
  /** Everybody who could be on another call: whoever is free, and whose phones cannot be reached, which is not looked at then. */
  readonly there: readonly string[];
  readonly skipped: readonly Skipped[];
}

/** The different answers to "who could take a call", and which holds in class `c` while site `s` is offline: `of[c * sites + s]`. */
export interface ReachTable {
  readonly key: string;
  readonly rows: readonly ReachRow[];
  readonly of: Uint16Array;
}

/** Who of these people can take a call, for every class of instants and every site that may be offline; by the engine's own rules. */
export function reachTable(
  plan: Plan,
  situation: Situation,
  classes: TimeClasses,
  sites: readonly string[],
  people: readonly string[],
  as: AskedAs,
): ReachTable {
  const cases = sites.length + 1;
  const of = new Uint16Array(classes.count * cases);
  const rows: ReachRow[] = [];
  const rowOf = new Map<string, number>();
  // Instants in which the shifts of these people agree give the same answer.
  const shifts = new Set(people.flatMap((id) => plan.people[id]?.shift?.hours ?? []));
  const facts = [...shifts].flatMap(
    (hours) => classes.facts.get(factName({ of: 'period', hours, askedFor: 'shift' })) ?? [],
  );
  const sameShifts = new Map<string, number[]>();
  for (let index = 0; index < classes.count; index += 1) {
    const shift = facts.map((fact) => fact.of[index]).join();
    let row = sameShifts.get(shift);
    if (!row) {
      const atMs = classes.startsMs[classes.firstOf[index]!]!;
      row = Array.from({ length: cases }, (_, site) => {
        const found = look(plan, declared(situation, sites[site - 1], people, as), people, atMs, as);
        const text = JSON.stringify(found);
        let known = rowOf.get(text);
        if (known === undefined) {
          rowOf.set(text, (known = rows.length));
          rows.push(found);
        }
        return known;
      });
      sameShifts.set(shift, row);
    }
    for (let site = 0; site < cases; site += 1) of[index * cases + site] = row[site]!;
  }
  return { key: JSON.stringify([people, as]), rows, of };
}

const PRESENT: readonly Unavailable[] = ['siteOffline', 'remote', 'noPhone', 'busy'];

function look(plan: Plan, situation: Situation, people: readonly string[], atMs: number, as: AskedAs): ReachRow {
  const free: Granted[] = [];
  const skipped: Skipped[] = [];
  for (const person of people) {
    const found = availabilityOf(plan, situation, person, atMs, as);
    if ('why' in found) skipped.push({ person, ...found });
    else free.push({ person, phones: found.phones });
  }
  const there = new Set(free.map((one) => one.person));
  for (const { person, why } of skipped) if (PRESENT.includes(why)) there.add(person);
  return { free, there: [...there], skipped };
}

/** The situation with one site offline and, where it is asked for, everybody signed in. */
const declared = (
  { entries }: Situation,
  site: string | undefined,
  people: readonly string[],
  { signedInTo }: AskedAs,
): Situation => ({
  entries: [
    ...entries,
    ...(site === undefined ? [] : [{ id: 'offline', kind: 'site', site, link: 'offline', untilMs: null } as const]),
    ...(signedInTo === undefined
      ? []
      : people.map(
          (person) => ({ id: `in-${person}`, kind: 'signIn', team: signedInTo, person, untilMs: null }) as const,
        )),
  ],
});

import type { Facts } from '../../engine/facts.ts';
import { callerMatches } from '../../engine/caller-match.ts';
import type { Reply, Request } from '../../engine/input.ts';
import type { AskedAs } from '../../engine/availability.ts';
import { hoursAskedFirst } from '../../engine/hours-asked-first.ts';
import type { Kinds } from '../../engine/kind.ts';
import { hasPlaceholder } from '../../engine/placeholders.ts';
import { sayPrompt, type Said } from '../../engine/say-prompt.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import {
  CALLER,
  callerClasses,
  modeCondition,
  positionsOf,
  SITE,
  teamCondition,
  type CallerClass,
} from './conditions.ts';
import { LONGEST_CALL_MS } from './longest-call.ts';
import type { Fork, Option } from './fork.ts';
import type { Literal } from './guard.ts';
import type { Note, PeopleState } from './note.ts';
import { reachTable, type ReachRow, type ReachTable } from './reach-table.ts';
import { rememberedFor, type Remembered } from './remembered.ts';
import type { StepGraph } from './step-graph.ts';
import { factName, timeClasses, type TimeClasses } from './time-classes.ts';
import { timeFactsOf } from './time-facts.ts';

/** Replies to an `enqueue` and a `claim` that stands: what the caller then waits in. */
export type Standing =
  | { readonly in: 'queue'; readonly people: readonly string[]; readonly as: AskedAs }
  | { readonly in: 'claim'; readonly people: readonly string[]; readonly want: 'all' | 'one'; readonly as: AskedAs };

/** What the switchboard says to a request at once, and what the call then waits for, if anything. */
export interface Answered {
  readonly replies: readonly Reply[];
  /** Undefined leaves what stood before. */
  readonly standing?: Standing | null;
}

const REQUEST = 1;

/**
 * Everything outside of a call that can be one way or another: time, switches, callers, sites, and people who come and go. It
 * answers as the engine would, each question by a choice (see Fork) among all answers there can be.
 */
export class Outside {
  readonly classes: TimeClasses;
  readonly sites: readonly string[];
  readonly callers: readonly CallerClass[];
  /** What is declared and stays so in every situation: overrides and swaps. The rest is tried both ways. */
  readonly situation: Situation;
  private readonly remembered: Remembered;

  constructor(
    readonly plan: Plan,
    readonly kinds: Kinds,
    situation: Situation,
    fromMs: number,
    /** Calls begin before this. */
    readonly untilMs: number,
  ) {
    this.situation = {
      entries: situation.entries.filter(({ kind }) => kind === 'override' || kind === 'onCall'),
    };
    // Calls that begin in time may last beyond it.
    const endMs = untilMs + LONGEST_CALL_MS;
    const facts = timeFactsOf(plan, kinds);
    this.sites = Object.keys(plan.sites);
    this.callers = callerClasses(plan, kinds);
    const asked = JSON.stringify([this.situation, facts]);
    this.remembered = rememberedFor({ plan, fromMs, untilMs, asked, callers: this.callers }, () =>
      timeClasses(plan, this.situation, facts, fromMs, endMs),
    );
    this.classes = this.remembered.classes;
  }

  /** The graph of a step with these settings, made when it is not remembered; `depends` is whatever else it depends on. */
  graphOf(settings: object, depends: string, make: () => StepGraph): StepGraph {
    let graphs = this.remembered.graphs.get(settings);
    if (!graphs) this.remembered.graphs.set(settings, (graphs = new Map()));
    let graph = graphs.get(depends);
    if (!graph) graphs.set(depends, (graph = make()));
    return graph;
  }

  /** How many values a condition has. */
  domain(name: string): number {
    if (name === SITE) return this.sites.length + 1;
    if (name === CALLER) return this.callers.length;
    const [of, id = ''] = split(name);
    return of === 'mode' ? positionsOf(this.plan, id).length : (this.plan.teams[id]?.members.length ?? 0) + 1;
  }

  table(key: string): ReachTable {
    return this.remembered.tables.get(key)!;
  }

  facts(fork: Fork): Facts {
    const { plan } = this;
    const { known } = fork;
    const once = <V>(name: string, ask: () => V): V => {
      if (!known.has(name)) known.set(name, ask());
      return known.get(name) as V;
    };
    const time = (name: string) => this.time(fork, name);
    return {
      period: (hours) => ({
        // Periods have ids; none is "closed, all other times".
        period: time(factName({ of: 'period', hours, askedFor: 'callers' })) || null,
        because: { source: 'otherwise' },
      }),
      position: (mode) =>
        once(modeCondition(mode), () =>
          fork.choose(
            positionsOf(plan, mode).map((value, index) => ({ value, literal: fixed(modeCondition(mode), [index]) })),
          ),
        ),
      callerMatches: (match) =>
        once(`match ${JSON.stringify(match)}`, () => {
          const fits = this.callers.map(({ caller, calledBefore }) => callerMatches(plan, match, caller, calledBefore));
          const those = (value: boolean) => fits.flatMap((fit, index) => (fit === value ? [index] : []));
          const before = (known.get(CALLER) as readonly number[] | undefined) ?? this.callers.map((_, index) => index);
          const options = [true, false].flatMap((value): Option<{ value: boolean; left: readonly number[] }>[] => {
            const left = those(value).filter((index) => before.includes(index));
            return left.length === 0 ? [] : [{ value: { value, left }, literal: fixed(CALLER, left) }];
          });
          const chosen = fork.choose(options);
          known.set(CALLER, chosen.left);
          return chosen.value;
        }),
      onCall: (rotation) => {
        const people = JSON.parse(time(factName({ of: 'onCall', rotation })) ?? '[]') as (string | null)[];
        const levels = plan.rotations[rotation]?.levels ?? [];
        return people.map((person, index) => ({
          level: levels[index]!.id,
          person,
          turnOf: person,
          untilMs: Number.MAX_SAFE_INTEGER,
          swap: null,
        }));
      },
      siteLink: (site) => {
        const index = this.sites.indexOf(site) + 1;
        if (index === 0) return 'main';
        return once(`link ${site}`, () => {
          const others = Array.from({ length: this.sites.length + 1 }, (_, other) => other).filter(
            (other) => other !== index,
          );
          return fork.choose<'main' | 'offline'>([
            { value: 'main', literal: fixed(SITE, others) },
            { value: 'offline', literal: fixed(SITE, [index]) },
          ]);
        });
      },
      onShift: (team) =>
        once(`shift ${team}`, () => {
          const { free, there } = this.reach(fork, plan.teams[team]?.members ?? [], {});
          const phoneless = there.slice(free.length);
          const sizes = Array.from({ length: this.domain(teamCondition(team)) }, (_, size) => size);
          return fork.choose(
            sizes.map((size) => ({
              value: there.slice(0, size),
              literal: fixed(teamCondition(team), [size]),
              notes: [
                { is: 'present', team, away: there.slice(size) } as const,
                ...are(phoneless.slice(0, Math.max(0, size - free.length)), 'busy'),
              ],
            })),
          );
        }),
    };
  }

  private time(fork: Fork, name: string): string | undefined {
    if (!fork.known.has(name)) {
      const fact = this.classes.facts.get(name);
      fork.known.set(
        name,
        fact &&
          fork.choose(
            fact.values.map((value, index) => ({ value, literal: { of: 'time', fact: name, value: index } as const })),
          ),
      );
    }
    return fork.known.get(name) as string | undefined;
  }

  /** A caller's number as a step sees it: one of each class. */
  caller(fork: Fork): string | null {
    const before = (fork.known.get(CALLER) as readonly number[] | undefined) ?? this.callers.map((_, index) => index);
    const chosen = fork.choose(before.map((index) => ({ value: index, literal: fixed(CALLER, [index]) })));
    fork.known.set(CALLER, [chosen]);
    return this.callers[chosen]!.caller;
  }

  /** The words of a prompt now; of those that change with the hour, the longest that they can be. */
  said(fork: Fork, prompt: string | undefined, flow: string): Said {
    const { plan, kinds, situation, classes } = this;
    const found = prompt === undefined ? undefined : plan.prompts[prompt];
    const fact = classes.facts.get(factName({ of: 'words', prompt: prompt ?? '' }));
    const value = fact ? this.time(fork, factName({ of: 'words', prompt: prompt ?? '' })) : '';
    const wording = found?.replacements?.find(({ id }) => id === value) ?? found;
    const fills = wording !== undefined && hasPlaceholder(wording.text);
    const hours = fills ? hoursAskedFirst(plan, kinds, flow) : null;
    const key = JSON.stringify([hours, value, prompt]);
    const known = this.remembered.words.get(key);
    if (known) return known;
    const rotation = Object.keys(plan.rotations)[0] ?? null;
    let longest: Said | null = null;
    for (let index = 0; index < classes.count; index += 1) {
      if (fact && fact.values[fact.of[index]!] !== value) continue;
      const atMs = classes.startsMs[classes.firstOf[index]!]!;
      const said = sayPrompt(plan, prompt, atMs, () => ({ situation, hours, rotation, atMs }));
      if (!longest || said.words.speechMs > longest.words.speechMs) longest = said;
      if (!fills) break;
    }
    this.remembered.words.set(key, longest!);
    return longest!;
  }

  /** What the switchboard says to a request of a call that is alone, but for what other callers leave it. */
  ask(fork: Fork, request: Request): Answered {
    switch (request.type) {
      case 'claim': {
        const as = request.onCall ? { onCall: true } : {};
        const people = request.people.filter((person) => !request.tried.includes(person));
        const row = this.reach(fork, people, as);
        const names = row.free.map(({ person }) => person);
        const granted: Reply = {
          type: 'granted',
          request: REQUEST,
          people: request.want === 'one' ? row.free.slice(0, 1) : row.free,
          skipped: row.skipped,
        };
        const waits: Standing = { in: 'claim', people, want: request.want, as };
        const busy: Answered = request.waits
          ? { replies: [{ type: 'waits', request: REQUEST }], standing: waits }
          : { replies: [refused('busy', row, row.there)] };
        if (row.there.length === 0) return { replies: [refused('unavailable', row, names)] };
        return fork.choose<Answered>([
          ...(names.length === 0 ? [] : [{ value: { replies: [granted] }, notes: are(names, 'here') }]),
          { value: busy, notes: are(row.there, 'busy') },
          { value: { replies: [refused('unavailable', row, row.there)] }, notes: are(row.there, 'away') },
        ]);
      }
      case 'enqueue': {
        const as = request.signedInTo === undefined ? {} : { signedInTo: request.signedInTo };
        const row = this.reach(fork, request.people, as);
        const names = row.free.map(({ person }) => person);
        const position: Reply = { type: 'position', request: REQUEST, position: 1, estimateMs: null };
        const standing: Standing = { in: 'queue', people: request.people, as };
        const gone: Answered = { replies: [refused('unavailable', row, row.there)], standing: null };
        const full: Option<Answered> = {
          value: { replies: [refused('full', row, [])], standing: null },
          notes: [{ is: 'full', callers: request.maxCallers }],
        };
        if (row.there.length === 0) return gone;
        const signed: Note[] =
          request.signedInTo === undefined ? [] : [{ is: 'signedIn', team: request.signedInTo, people: row.there }];
        const options: Option<Answered>[] = [
          ...row.free.map((one, index): Option<Answered> => ({
            value: { replies: [position, { type: 'granted', request: REQUEST, people: [one], skipped: [] }], standing },
            notes: [...are(names.slice(0, index), 'busy'), ...are([one.person], 'here')],
          })),
          { value: { replies: [position], standing }, notes: are(row.there, 'busy') },
          { value: gone, notes: are(row.there, 'away') },
          full,
        ];
        const chosen = fork.choose(options);
        if (signed.length > 0 && chosen !== gone) fork.choose([{ value: null, notes: signed }]);
        return chosen;
      }
      case 'count': {
        const names = this.reach(fork, request.people, {}).free.map(({ person }) => person);
        return fork.choose(
          Array.from({ length: names.length + 1 }, (_, size): Option<Answered> => ({
            value: { replies: [{ type: 'counted', request: REQUEST, free: names.slice(0, size) }] },
            notes: [...are(names.slice(0, size), 'here'), ...are(names.slice(size), 'away')],
          })),
        );
      }
      case 'book':
        return { replies: [{ type: 'booked', request: REQUEST, ticket: 'ticket' }] };
      case 'locate':
        return { replies: [{ type: 'position', request: REQUEST, position: 1, estimateMs: null }] };
      case 'rest':
        return { replies: [] };
    }
  }

  /**
   * What can still come of something that stands: each member who becomes free and does not rest from this call, or that nobody
   * could come any more.
   */
  later(fork: Fork, standing: Standing, resting: readonly string[]): Reply {
    const row = this.reach(fork, standing.people, standing.as);
    const names = row.free.map(({ person }) => person);
    const options: Option<Reply>[] = [
      ...(names.length === 0
        ? []
        : standing.in === 'claim'
          ? [this.granted(standing.want === 'all' ? row.free : row.free.slice(0, 1), names)]
          : row.free.flatMap((one) => (resting.includes(one.person) ? [] : [this.granted([one], names)]))),
      { value: refused('unavailable', row, row.there), notes: are(row.there, 'away') },
    ];
    return fork.choose(options);
  }

  private granted(people: ReachRow['free'], names: readonly string[]): Option<Reply> {
    const those = people.map(({ person }) => person);
    return {
      value: { type: 'granted', request: REQUEST, people, skipped: [] },
      // Everybody was on other calls until now.
      notes: [...are(names, 'busy').map((note) => ({ ...note, before: true }) as const), ...are(those, 'here')],
    };
  }

  private reach(fork: Fork, people: readonly string[], as: AskedAs): ReachRow {
    const key = JSON.stringify([people, as]);
    let table = this.remembered.tables.get(key);
    if (!table)
      this.remembered.tables.set(
        key,
        (table = reachTable(this.plan, this.situation, this.classes, this.sites, people, as)),
      );
    const name = `reach ${key}`;
    if (!fork.known.has(name))
      fork.known.set(
        name,
        fork.choose(table.rows.map((value, row) => ({ value, literal: { of: 'reach', table: key, row } as const }))),
      );
    return fork.known.get(name) as ReachRow;
  }
}

/** That people are one way or another when the switchboard is asked for them. */
const are = (people: readonly string[], state: PeopleState): readonly (Note & { is: 'people' })[] =>
  people.length === 0 ? [] : [{ is: 'people', people, state }];

const fixed = (name: string, allowed: readonly number[]): Literal => ({ of: 'condition', name, allowed });

const split = (name: string): readonly string[] => {
  const at = name.indexOf('/');
  return [name.slice(0, at), name.slice(at + 1)];
};

const refused = (why: 'busy' | 'unavailable' | 'full', { skipped }: ReachRow, names: readonly string[]): Reply => ({
  type: 'refused',
  request: REQUEST,
  why,
  skipped: [
    ...names.map((person) => ({ person, why: why === 'busy' ? ('busy' as const) : ('away' as const) })),
    ...skipped,
  ],
});

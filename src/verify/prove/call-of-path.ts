import { DAY_MS } from '../../calendar/local-date.ts';
import { localSecondsText } from '../../calendar/zone.ts';
import type { CallScript, OnceReaction } from '../../plan/call-script.ts';
import type { Situation, SituationEntry } from '../../plan/situation.ts';
import { CALLER, positionsOf, SITE } from './conditions.ts';
import type { Cells } from './cells.ts';
import type { Path } from './find-path.ts';
import type { PeopleState } from './note.ts';
import { intervalEnd } from './time-classes.ts';

/** How long phones ring before they are answered: as is usual, or to the last second. */
export type Answers = 'usual' | 'late';

const USUAL_SECONDS = 4;
export const SLACK_MS = 3000;
/** Into a stretch of time, so that a call does not look as if the boundary mattered. */
const INTO_MS = 7 * 60_000;
const MINUTE_MS = 60_000;

/** The call that goes as a path does: the first that can, from the beginning of the proof on. */
export function callOfPath(
  cells: Cells,
  number: string,
  path: Path,
  answers: Answers = 'usual',
  slackMs: number = SLACK_MS,
): CallScript {
  const { plan } = cells.outside;
  const times = path.steps.map(({ edge }) => (answers === 'late' ? edge.slowMs : edge.paceMs));
  const startMs = startOf(cells, path, times);
  const conditions = cells.conditions(path.combination);
  const { caller, calledBefore } = cells.outside.callers[conditions.get(CALLER) ?? 0]!;
  const entries: SituationEntry[] = [...cells.outside.situation.entries];
  for (const [name, value] of conditions) {
    if (name === SITE && value > 0)
      entries.push({
        id: 'site-offline',
        kind: 'site',
        site: cells.outside.sites[value - 1]!,
        link: 'offline',
        untilMs: null,
      });
    if (name.startsWith('mode/')) {
      const mode = name.slice('mode/'.length);
      const position = positionsOf(plan, mode)[value]!;
      if (position !== plan.modes[mode]?.normal)
        entries.push({ id: `turned-${entries.length}`, kind: 'mode', mode, position, untilMs: null });
    }
  }
  const keys: string[] = [];
  const rings = new Map<string, OnceReaction[]>();
  const people = new Map<string, { atMs: number; state: PeopleState }[]>();
  let leavesMessage = true;
  let callersAhead = 0;
  let elapsedMs = 0;
  for (const [index, { edge }] of path.steps.entries()) {
    elapsedMs += times[index]!;
    for (const note of edge.notes)
      switch (note.is) {
        case 'keys':
          keys.push(note.keys);
          break;
        case 'holdKey':
          keys.push(note.key);
          break;
        case 'record':
          leavesMessage = note.left;
          break;
        case 'full':
          callersAhead = Math.max(callersAhead, note.callers);
          break;
        case 'people': {
          const endMs = startMs + elapsedMs;
          const beginMs = endMs - times[index]! + 1;
          // Words may be a little shorter than the longest they can be: whoever comes late must still come in time.
          const atMs = note.before
            ? beginMs
            : note.state === 'here' && times[index]! > slackMs
              ? Math.max(beginMs + 1, endMs - slackMs)
              : endMs;
          for (const person of note.people)
            people.set(person, [...(people.get(person) ?? []), { atMs, state: note.state }]);
          break;
        }
        case 'present':
          for (const person of note.away)
            people.set(person, [...(people.get(person) ?? []), { atMs: startMs + elapsedMs, state: 'away' }]);
          break;
        case 'signedIn':
          for (const person of note.people)
            entries.push({ id: `in-${entries.length}`, kind: 'signIn', team: note.team, person, untilMs: null });
          break;
        case 'ring':
          for (const target of note.targets) {
            const key = target.person === undefined ? (target.e164 ?? '') : `${target.person}/${target.phone}`;
            const does = note.by === target ? answered(answers, times[index]!) : MISSED[note.result];
            rings.set(key, [...(rings.get(key) ?? []), does]);
          }
      }
  }
  while (keys.at(-1) === '') keys.pop();
  return {
    number,
    caller,
    at: localSecondsText(plan.zone, startMs),
    keys,
    reactions: reactionsOf(rings),
    situation: {
      entries: [...entries, ...[...people].flatMap(([person, said]) => statesOf(person, said))],
    } satisfies Situation,
    leavesMessage,
    calledBefore,
    hangUpAfterSeconds: null,
    ...(callersAhead > 0 ? { callersAhead: Math.min(20, callersAhead) } : {}),
  };
}

const MISSED = {
  answered: { does: 'noAnswer' },
  noAnswer: { does: 'noAnswer' },
  declined: { does: 'declines' },
  allBusy: { does: 'busy' },
  allUnreachable: { does: 'unreachable' },
} as const satisfies Record<string, OnceReaction>;

const answered = (answers: Answers, ms: number): OnceReaction => ({
  does: 'answers',
  afterSeconds:
    answers === 'late' ? Math.max(0, Math.ceil(ms / 1000) - 1) : Math.min(USUAL_SECONDS, Math.floor(ms / 1000)),
});

/** What each phone does; said of its owner where all of their phones that ring do the same. */
function reactionsOf(rings: ReadonlyMap<string, readonly OnceReaction[]>): CallScript['reactions'] {
  const reactions: CallScript['reactions'] = {};
  const keys = [...rings.keys()];
  for (const [key, each] of rings) {
    const [owner = key] = key.split('/');
    const all = keys.filter((other) => other.split('/')[0] === owner).flatMap((other) => rings.get(other)!);
    const same = all.every((one) => JSON.stringify(one) === JSON.stringify(all[0]));
    reactions[same ? owner : key] = inTurn(each);
  }
  return reactions;
}

const inTurn = (each: readonly OnceReaction[]): CallScript['reactions'][string] =>
  each.every((one) => JSON.stringify(one) === JSON.stringify(each[0])) ? each[0]! : { does: 'inTurn', each: [...each] };

/** The entries that make a person be as the path wants them at each moment at which they are asked for, from it to the next. */
function statesOf(person: string, said: readonly { atMs: number; state: PeopleState }[]): SituationEntry[] {
  const entries: SituationEntry[] = [];
  const changes = said.filter(({ state }, index) => state !== said[index - 1]?.state);
  for (const [index, { atMs, state }] of changes.entries()) {
    if (state === 'here') continue;
    entries.push({
      id: `is-${index}-${person}`.slice(0, 64),
      kind: 'person',
      person,
      state,
      // A call begins with what it needs first; later it must not have been so before.
      ...(index === 0 ? {} : { fromMs: atMs }),
      untilMs: changes[index + 1]?.atMs ?? null,
    });
  }
  return entries;
}

/** When a call on this path begins: some minutes into a stretch, or just before the boundary that it is to cross. */
function startOf(cells: Cells, path: Path, times: readonly number[]): number {
  const { classes } = cells.outside;
  const { startsMs, classOf, count } = classes;
  const crossings = path.steps.flatMap(({ index }, at) =>
    index === (path.steps[at - 1]?.index ?? path.from) ? [] : [{ at, index }],
  );
  const first = crossings[0];
  const totalMs = times.reduce((sum, ms) => sum + ms, 0);
  for (let interval = 0; interval < startsMs.length; interval += 1) {
    if (classOf[interval] !== path.from) continue;
    // A proof begins with the day in UTC: what is over by then is no good example, where there is another.
    if (!first && intervalEnd(classes, interval) <= classes.fromMs + DAY_MS && comesAgain(classes, interval)) continue;
    const fromMs = startsMs[interval]!;
    const endMs = intervalEnd(classes, interval);
    if (first) {
      if (classOf[interval + 1] !== first.index % count) continue;
      const untilThen = times.slice(0, first.at + 1).reduce((sum, ms) => sum + ms, 0);
      return Math.ceil((endMs - untilThen) / 1000) * 1000;
    }
    const room = endMs - fromMs - totalMs;
    if (room <= 0 && interval + 1 < startsMs.length && hasLonger(classes, path.from, totalMs)) continue;
    const startMs = fromMs + Math.max(0, Math.min(INTO_MS, room / 2));
    return Math.max(
      fromMs,
      Math.ceil(startMs / MINUTE_MS) * MINUTE_MS <= endMs - totalMs
        ? Math.ceil(startMs / MINUTE_MS) * MINUTE_MS
        : Math.floor(startMs / 1000) * 1000,
    );
  }
  return startsMs[classes.firstOf[path.from]!]!;
}

/** Whether an interval of the same class comes later. */
function comesAgain({ classOf }: Cells['outside']['classes'], interval: number): boolean {
  for (let later = interval + 1; later < classOf.length; later += 1)
    if (classOf[later] === classOf[interval]) return true;
  return false;
}

function hasLonger(classes: Cells['outside']['classes'], of: number, ms: number): boolean {
  for (let interval = 0; interval < classes.startsMs.length; interval += 1)
    if (classes.classOf[interval] === of && intervalEnd(classes, interval) - classes.startsMs[interval]! > ms)
      return true;
  return false;
}

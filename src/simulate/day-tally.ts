import type { CallState, Outcome } from '../engine/call.ts';
import type { Kinds } from '../engine/kind.ts';
import type { Plan } from '../plan/plan.ts';
import { teamsOf, waitsOf, type BusyTotals, type DayTotals, type StepTotals } from './day-totals.ts';

interface StepTally {
  entered: number;
  answered: number;
  abandoned: number;
  readonly waits: number[];
  readonly teams: readonly string[];
}

type Busy = { -readonly [Field in keyof BusyTotals]: BusyTotals[Field] };

/** Where one call of a day is, as far as the totals need it; changed in place, because there is one a call and many events. */
export interface Seen {
  place: CallState['place'] | null;
  /** What is counted of the step there. */
  step: StepTally | null;
  sinceMs: number;
  talkSinceMs: number | null;
  talker: string | null;
  teams: readonly string[];
}

/** A call that was not looked at yet. */
export const unseen = (): Seen => ({ place: null, step: null, sinceMs: 0, talkSinceMs: null, talker: null, teams: [] });

/** Counts while a day runs. It sees calls after each of their steps and changes nothing about them. */
export class DayTally {
  private readonly steps = new Map<string, StepTally>();
  private readonly teams = new Map<string, Busy>();
  private readonly people = new Map<string, Busy>();
  private readonly outcomes: Partial<Record<Outcome['kind'], number>> = {};
  private readonly answerWaits: number[] = [];
  private readonly abandonWaits: number[] = [];
  private readonly callbacks = { attempts: 0, reached: 0 };
  private offered = 0;
  private inTime = 0;

  constructor(
    private readonly plan: Plan,
    private readonly kinds: Kinds,
    private readonly inTimeMs: number,
  ) {}

  /** Notes a call after something happened to it. */
  see(seen: Seen, call: CallState, atMs: number): void {
    if (call.direction === 'out') {
      this.seeCallback(seen, call, atMs);
      return;
    }
    if (seen.place === null) this.offered += 1;
    // A place is made anew when a call enters it, so that another object is another visit.
    const step = call.place === seen.place && seen.step ? seen.step : this.move(seen, call, atMs);
    if (call.phase === 'talking' && call.talk !== null && seen.talkSinceMs === null)
      this.talk(seen, step, call, call.talk, atMs);
    if (call.outcome !== null) this.end(seen, step, call, call.outcome, atMs);
  }

  /** A call to somebody who called before keeps people busy, and is no call that came in. */
  private seeCallback(seen: Seen, call: CallState, atMs: number): void {
    if (seen.place === null) this.callbacks.attempts += 1;
    seen.place = call.place;
    if (call.phase === 'talking' && call.talk !== null && seen.talkSinceMs === null) {
      this.callbacks.reached += 1;
      seen.talkSinceMs = atMs;
      seen.talker = talker(call.talk);
      seen.teams = call.callback ? [call.callback.team] : [];
      this.startTalk(seen);
    }
    if (call.outcome !== null && seen.talkSinceMs !== null) this.endTalk(seen, atMs);
  }

  private startTalk({ talker: person, teams }: Seen): void {
    if (person !== null) busy(this.people, person).answered += 1;
    for (const team of teams) busy(this.teams, team).answered += 1;
  }

  private endTalk({ talker: person, teams, talkSinceMs }: Seen, atMs: number): void {
    const talkMs = atMs - (talkSinceMs ?? atMs);
    if (person !== null) busy(this.people, person).talkMs += talkMs;
    for (const team of teams) busy(this.teams, team).talkMs += talkMs;
  }

  /** Notes that a phone of a person rang for a call during `ms`. */
  rang(seen: Seen, person: string, ms: number): void {
    busy(this.people, person).ringMs += ms;
    for (const team of seen.teams) busy(this.teams, team).ringMs += ms;
  }

  totals(): DayTotals {
    const answered = this.answerWaits.length;
    return {
      offered: this.offered,
      answered,
      abandoned: this.abandonWaits.length,
      messages: this.outcomes.message ?? 0,
      callbacks: { booked: this.outcomes.callbackBooked ?? 0, ...this.callbacks },
      outcomes: this.outcomes,
      answerWaits: waitsOf(this.answerWaits),
      abandonWaits: waitsOf(this.abandonWaits),
      serviceLevel: this.offered === 0 ? 1 : this.inTime / this.offered,
      steps: Object.fromEntries(Array.from(this.steps, ([step, tally]) => [step, stepTotals(tally)])),
      teams: Object.fromEntries(this.teams),
      people: Object.fromEntries(this.people),
    };
  }

  private move(seen: Seen, { place }: CallState, atMs: number): StepTally {
    seen.step?.waits.push(atMs - seen.sinceMs);
    seen.place = place;
    seen.sinceMs = atMs;
    const tally = this.tallyOf(place);
    seen.step = tally;
    tally.entered += 1;
    seen.teams = tally.teams;
    return tally;
  }

  private talk(seen: Seen, tally: StepTally, call: CallState, talk: Outcome, atMs: number): void {
    const waitMs = atMs - call.offeredAtMs;
    this.answerWaits.push(waitMs);
    if (waitMs <= this.inTimeMs) this.inTime += 1;
    tally.answered += 1;
    tally.waits.push(atMs - seen.sinceMs);
    seen.talkSinceMs = atMs;
    seen.talker = talker(talk);
    this.startTalk(seen);
  }

  private end(seen: Seen, tally: StepTally, call: CallState, outcome: Outcome, atMs: number): void {
    this.outcomes[outcome.kind] = (this.outcomes[outcome.kind] ?? 0) + 1;
    if (seen.talkSinceMs !== null) {
      this.endTalk(seen, atMs);
      return;
    }
    tally.waits.push(atMs - seen.sinceMs);
    if (outcome.kind !== 'callerHungUp') return;
    tally.abandoned += 1;
    this.abandonWaits.push(atMs - call.offeredAtMs);
  }

  private tallyOf(place: CallState['place']): StepTally {
    const node = place.at === 'destination' ? `@${place.as}` : place.node;
    const key = `${place.flow}/${node}`;
    let tally = this.steps.get(key);
    if (tally === undefined) {
      const teams = teamsOf(this.plan, this.kinds, place.flow, node);
      tally = { entered: 0, answered: 0, abandoned: 0, waits: [], teams };
      this.steps.set(key, tally);
    }
    return tally;
  }
}

function busy(all: Map<string, Busy>, id: string): Busy {
  let found = all.get(id);
  if (found === undefined) all.set(id, (found = { answered: 0, talkMs: 0, ringMs: 0 }));
  return found;
}

/** The person of the plan who talks, also where a fallback led to them; null for outside numbers. */
const talker = (talk: Outcome): string | null =>
  talk.kind === 'answered' ? talk.person : talk.kind === 'fallback' && talk.reached === 'answered' ? talk.who : null;

const stepTotals = ({ entered, answered, abandoned, waits }: StepTally): StepTotals => ({
  entered,
  answered,
  abandoned,
  waits: waitsOf(waits),
});

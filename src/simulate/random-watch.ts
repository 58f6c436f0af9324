import type { CallState, Outcome } from '../engine/call.ts';
import type { Effect, OpType } from '../engine/effect.ts';
import type { OfficeInput } from '../engine/input.ts';
import type { Kinds } from '../engine/kind.ts';
import { ENGINE_LINES } from '../engine/lines.ts';
import type { OfficeStep, Plans } from '../engine/office.ts';
import type { TraceLine } from '../engine/trace.ts';
import type { Control } from '../plan/field.ts';
import { fieldsIn } from '../plan/fields-in.ts';
import type { Plan } from '../plan/plan.ts';

/** What a connector and a caller can see of a call, kept apart from the engine's own notes so that the two can disagree. */
interface Watched {
  readonly version: string;
  readonly caller: string | null;
  /** A call that the office began by itself, to call somebody back. */
  readonly outgoing: boolean;
  /** Operations that were begun and neither ended nor stopped, with the people whose phones ring. */
  readonly open: Map<number, { readonly type: OpType | 'answer'; readonly people: readonly string[] }>;
  lastOp: number;
  /** While talking: the person, or '' for somebody outside. */
  talksWith: string | null;
  /** Of an outgoing call: the member who has answered, while the caller's phone rings. */
  onLine: string | null;
  ends: number;
}

/** Something that must never happen, in words. */
export class Violation extends Error {}

const broken = (text: string): never => {
  throw new Violation(text);
};

/** Operations that end by themselves: music does not, and picking up is not waited for. */
const ENDS_BY_ITSELF: readonly (OpType | 'answer')[] = ['play', 'gather', 'ring', 'record', 'dialCaller'];

/** Watches an office from outside, step by step, and throws a Violation at the first thing that DESIGN section 4 rules out. */
export class RandomWatch {
  private readonly calls = new Map<string, Watched>();
  private readonly codes: ReadonlySet<string>;
  private readonly dialled = new Map<Plan, ReadonlySet<string>>();
  private readonly answerFailed = new Set<string>();
  /** The version that was published last; before that, the one that was called on first. */
  private active = '';

  constructor(private readonly kinds: Kinds) {
    this.codes = new Set([
      ...Object.keys(ENGINE_LINES),
      ...Object.values(kinds).flatMap((kind) => Object.keys(kind.lines)),
    ]);
  }

  /** Notes an input that is about to be given. */
  before(input: OfficeInput): void {
    // Later offers, and one that comes twice, may be of a version that is no longer active.
    if (input.type === 'activated' || (input.type === 'offered' && this.active === '')) this.active = input.version;
    if (input.type === 'offered' && !this.calls.has(input.call))
      this.calls.set(input.call, watched(input.version, input.caller, false));
    if (input.type !== 'done') return;
    const call = this.calls.get(input.call);
    const open = call?.open.get(input.op);
    call?.open.delete(input.op);
    if (call?.outgoing && open?.type === 'ring' && input.result.is === 'answered')
      call.onLine = input.result.target.person ?? null;
    if (open?.type === 'answer' && input.result.is === 'failed') this.answerFailed.add(input.call);
  }

  /** Checks what the office did with the input. */
  after(plans: Plans, input: OfficeInput, step: OfficeStep): void {
    for (const call of [...Object.values(step.office.calls), ...step.ended]) this.begun(plans, call);
    for (const line of step.trace) this.line(line);
    for (const effect of step.effects) this.effect(plans, effect);
    for (const ended of step.ended) this.ended(ended);
    for (const call of Object.values(step.office.calls)) this.state(call);
    this.people();
    for (const call of Object.values(step.office.calls)) this.waits(call, input.atMs);
    const { wakeAtMs } = step.office;
    if (input.type === 'wake' && wakeAtMs !== null && wakeAtMs <= input.atMs)
      broken(`woken at ${input.atMs}, the office wants to be woken at ${wakeAtMs}, which has passed`);
    const earliest = Math.min(...Object.values(step.office.calls).map((call) => call.wakeAtMs ?? Infinity));
    if (earliest < (wakeAtMs ?? Infinity)) broken(`a call wakes at ${earliest}, the office only at ${wakeAtMs}`);
  }

  /** Checks that every call that was offered, or begun by the office, came to exactly one end. */
  close(): void {
    for (const [id, { ends }] of this.calls) if (ends !== 1) broken(`${id} has ${ends} ends`);
  }

  /** A call that nobody offered is a callback: to somebody who called, on the version that is active. */
  private begun(plans: Plans, call: CallState): void {
    if (this.calls.has(call.id)) return;
    if (call.direction !== 'out') broken(`${call.id} was never offered`);
    if (call.version !== this.active) broken(`${call.id} began on ${call.version}, active is ${this.active}`);
    if (!plans[call.version]) broken(`${call.id} began on ${call.version}, which there is none of`);
    const called = Array.from(this.calls.values()).some(({ caller, outgoing }) => !outgoing && caller === call.caller);
    if (!called || call.caller === null) broken(`${call.id} calls ${call.caller} back, who never called`);
    this.calls.set(call.id, watched(call.version, call.caller, true));
  }

  private line(line: TraceLine): void {
    if (!this.codes.has(line.code)) broken(`the trace code ${line.code} has no words`);
    if (line.code === 'step.broke') broken(`${line.flow}/${line.node} broke: ${String(line.args['reason'])}`);
    if (!this.calls.has(line.call)) broken(`a trace line is about ${line.call}, which was never offered`);
  }

  private ended(call: CallState): void {
    const watched = this.calls.get(call.id) ?? broken(`${call.id} ended and was never offered`);
    watched.ends += 1;
    if (watched.ends > 1) broken(`${call.id} ended ${watched.ends} times`);
    if (call.outcome === null) broken(`${call.id} ended without an outcome`);
    if (call.outcome?.kind === 'failed' && !this.answerFailed.has(call.id))
      broken(`${call.id} failed (${call.outcome.why}) although the caller's line held`);
    if (call.version !== watched.version) broken(`${call.id} ended on ${call.version}, began on ${watched.version}`);
    watched.open.clear();
    watched.talksWith = null;
    watched.onLine = null;
  }

  private state(call: CallState): void {
    const watched = this.calls.get(call.id) ?? broken(`${call.id} is in progress and was never offered`);
    if (call.version !== watched.version) broken(`${call.id} moved from ${watched.version} to ${call.version}`);
    if (watched.ends > 0) broken(`${call.id} goes on after its end`);
    const talk = call.phase === 'talking' ? call.talk : null;
    watched.talksWith = talk === null ? watched.onLine : personOf(talk);
  }

  private effect(plans: Plans, effect: Effect): void {
    const watched = this.calls.get(effect.call) ?? broken(`${effect.call} was never offered`);
    if (effect.op <= watched.lastOp) broken(`${effect.call} used operation ${effect.op} after ${watched.lastOp}`);
    watched.lastOp = effect.op;
    if (effect.type === 'stop' && !watched.open.delete(effect.stops))
      broken(`${effect.call} stops operation ${effect.stops}, which does not run`);
    if (effect.type === 'stop' || effect.type === 'notify' || effect.type === 'hangup') return;
    if (effect.type === 'dialCaller' && (!watched.outgoing || effect.e164 !== watched.caller))
      broken(`${effect.call} dials ${effect.e164}, its caller is ${watched.caller}`);
    if (effect.type === 'dialCaller' && !this.mayCallBack(plans[watched.version]!, effect.e164))
      broken(`${effect.call} calls ${effect.e164} back, where no step of its version allows it`);
    if (effect.type === 'ring') this.ring(plans[watched.version]!, watched, effect);
    const people = effect.type === 'ring' ? effect.targets.flatMap(({ person }) => person ?? []) : [];
    watched.open.set(effect.op, { type: effect.type, people });
    const media = Array.from(watched.open.values(), ({ type }) => type).filter((type) => type !== 'answer');
    const beside = media.filter((type) => type !== 'hold');
    const held = media.length - beside.length;
    if (held > 1 || (held === 0 && beside.length > 1) || new Set(beside).size !== beside.length)
      broken(`${effect.call} has ${media.join(', ')} at once`);
    if (held === 1 && beside.some((type) => type !== 'ring' && type !== 'play'))
      broken(`${effect.call} has ${media.join(', ')} at once`);
  }

  private ring(plan: Plan, watched: Watched, effect: Effect & { type: 'ring' }): void {
    const own = Object.values(plan.numbers).map(({ e164 }) => e164);
    if (effect.showNumber !== watched.caller && !own.includes(effect.showNumber))
      broken(`${effect.call} shows ${effect.showNumber}, which is neither the caller's nor the office's number`);
    for (const { person, phone, type, site, e164 } of effect.targets) {
      const device = person === undefined ? undefined : plan.people[person]?.phones.find(({ id }) => id === phone);
      if (person !== undefined && device?.type !== type)
        broken(`${effect.call} rings ${person}/${phone}, no such ${type}`);
      if (device?.type === 'desk' && device.site !== site) broken(`${effect.call} rings ${person}/${phone} at ${site}`);
      if (e164 !== undefined && !this.numbersOf(plan).has(e164))
        broken(`${effect.call} dials ${e164}, not in its plan`);
    }
  }

  /** Nobody is with two calls, be it that they talk or that a phone of theirs rings. */
  private people(): void {
    const busy = new Map<string, string>();
    for (const [id, watched] of this.calls) {
      if (watched.ends > 0) continue;
      const engaged = new Set(Array.from(watched.open.values()).flatMap(({ people }) => people));
      if (watched.talksWith) engaged.add(watched.talksWith);
      for (const person of engaged) {
        const other = busy.get(person);
        if (other !== undefined) broken(`${person} is with ${other} and ${id}`);
        busy.set(person, id);
      }
    }
  }

  private waits(call: CallState, atMs: number): void {
    if (call.phase !== 'routing') return;
    const own = call.openOps.some(({ type }) => ENDS_BY_ITSELF.includes(type));
    if (own || call.wakeAtMs !== null) return;
    broken(`at ${atMs} ${call.id} waits at ${JSON.stringify(call.place)} for nothing that will come`);
  }

  /** Random plans are American; everybody else is called back only where a step names the country. */
  private mayCallBack(plan: Plan, e164: string): boolean {
    if (e164.startsWith('+1900')) return false;
    const abroad = [
      ['+1876', 'JM'],
      ['+49', 'DE'],
    ].find(([prefix]) => e164.startsWith(prefix!));
    return abroad === undefined || settingsOf(plan, this.kinds, 'countries').flat().includes(abroad[1]);
  }

  private numbersOf(plan: Plan): ReadonlySet<string> {
    let numbers = this.dialled.get(plan);
    if (!numbers) this.dialled.set(plan, (numbers = numbersToDial(plan, this.kinds)));
    return numbers;
  }
}

const watched = (version: string, caller: string | null, outgoing: boolean): Watched => ({
  version,
  caller,
  outgoing,
  open: new Map(),
  lastOp: 0,
  talksWith: null,
  onLine: null,
  ends: 0,
});

const personOf = (talk: Outcome): string =>
  talk.kind === 'answered'
    ? talk.person
    : talk.kind === 'fallback' && talk.reached === 'answered'
      ? (talk.who ?? '')
      : '';

/** Every number that a plan lets be dialled: mobiles of its people, destinations outside, and what its steps forward to. */
function numbersToDial(plan: Plan, kinds: Kinds): ReadonlySet<string> {
  const destinations = [
    ...Object.values(plan.numbers).map(({ fallback }) => fallback),
    ...Object.values(plan.flows).map(({ safetyNet }) => safetyNet),
  ];
  const settings = settingsOf(plan, kinds, 'phone').filter((value) => typeof value === 'string');
  return new Set([
    ...Object.values(plan.people).flatMap(({ phones }) =>
      phones.flatMap((phone) => ('e164' in phone ? [phone.e164] : [])),
    ),
    ...destinations.flatMap((destination) => (destination.to === 'outside' ? [destination.e164] : [])),
    ...settings,
  ]);
}

/** What the steps of a plan have in fields of one control. */
const settingsOf = (plan: Plan, kinds: Kinds, control: Control): unknown[] =>
  Object.values(plan.flows)
    .flatMap(({ nodes }) => Object.values(nodes))
    .flatMap((node) => fieldsIn(kinds[node.kind]!.fields, node.settings))
    .flatMap(({ meta, value }) => (meta.control === control ? [value] : []));

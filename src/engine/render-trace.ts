import { dateText, weekdayOf } from '../calendar/local-date.ts';
import { dayAt, localAt } from '../calendar/zone.ts';
import { hoursOf } from '../plan/hours-of.ts';
import type { Plan } from '../plan/plan.ts';
import { dayText } from './day-text.ts';
import { declaredText, missingText } from './ignored-text.ts';
import { kindOf, type Kinds, type LineWords } from './kind.ts';
import { ENGINE_LINES } from './lines.ts';
import { notCalledBackText } from './not-called-back-text.ts';
import { phoneText } from './phone-text.ts';
import type { TraceLine } from './trace.ts';

/** A trace line in words: `**` marks names in both parts; `why` is the reason, where there is one. */
export interface Rendered {
  readonly says: string;
  readonly why: string | null;
}

/** Turns a coded line into the sentence that says what happened and why, with the plan's names and local times. */
export function renderLine(plan: Plan, kinds: Kinds, traceLine: TraceLine, caller: string | null): Rendered {
  const words = wordsOf(plan, kinds, traceLine);
  const fill = (text: string) =>
    text.replace(/\{(@?\w+)(?::(\w+))?\}/g, (_match, name: string, type?: string) =>
      value(plan, kinds, traceLine, caller, name, type),
    );
  const says = fill(words.says);
  return { says: says.charAt(0).toUpperCase() + says.slice(1), why: words.why === undefined ? null : fill(words.why) };
}

/** The rendered sentence without marks, reason after a dash: for plain text such as golden traces and the command line. */
export function plainText({ says, why }: Rendered): string {
  return (why === null ? says : `${says} (${why})`).replaceAll('**', '');
}

function wordsOf(plan: Plan, kinds: Kinds, { code, flow, node }: TraceLine): LineWords {
  const own = ENGINE_LINES[code];
  if (own) return own;
  const kind = kindOf(kinds, plan.flows[flow]?.nodes[node]?.kind ?? '');
  return kind?.lines[code] ?? { says: code };
}

function value(
  plan: Plan,
  kinds: Kinds,
  traceLine: TraceLine,
  caller: string | null,
  name: string,
  type: string | undefined,
): string {
  const { args, atMs } = traceLine;
  if (name === '@time') {
    const zone = hoursZone(plan, args['hours']);
    // Hours of another zone: say whose clock this is, or 10:07 and 11:07 look like a contradiction.
    return zone === plan.zone
      ? clock(zone, atMs)
      : `${clock(zone, atMs)} ${zone.split('/').at(-1)!.replaceAll('_', ' ')} time`;
  }
  if (name === '@caller') return caller === null ? 'a hidden number' : phoneText(caller);
  if (name === '@outcome') return outcomeText(plan, args);
  if (name === '@declared') return declaredText(args);
  if (name === '@missing') return missingText(args);
  const arg = args[name];
  const id = String(arg ?? '');
  switch (type) {
    case 'person':
      return plan.people[id]?.name ?? id;
    case 'people':
      return id
        .split(' ')
        .map((person) => plan.people[person]?.name ?? person)
        .join(', ');
    case 'team':
      return plan.teams[id]?.name ?? id;
    case 'site':
      return plan.sites[id]?.name ?? id;
    case 'mailbox':
      return plan.mailboxes[id]?.name ?? id;
    case 'number':
      return plan.numbers[id]?.name ?? id;
    case 'flow':
      return plan.flows[id]?.name ?? id;
    case 'hours':
      return plan.hours[id]?.name ?? id;
    case 'period':
      return arg === null
        ? 'closed'
        : (plan.hours[String(args['hours'])]?.periods.find((period) => period.id === id)?.name ?? id);
    case 'specialDay':
      return plan.hours[String(args['hours'])]?.specialDays.find((day) => day.id === id)?.name ?? id;
    case 'prompt':
      return plan.prompts[id]?.name ?? id;
    case 'rotation':
      return plan.rotations[id]?.name ?? id;
    case 'date':
      return dayText(id);
    case 'days':
      return daysText(id);
    case 'mode':
      return plan.modes[id]?.name ?? id;
    case 'position':
      return plan.modes[String(args['mode'])]?.positions.find((position) => position.id === id)?.name ?? id;
    case 'phone':
      return phoneWords(plan, args['person'], id);
    case 'phonesRing': {
      const all = id.split(' ').map((phone) => phoneWords(plan, args['person'], phone));
      return all.length === 1 ? `${all[0]} rings` : `${all.slice(0, -1).join(', ')} and ${all.at(-1)} ring`;
    }
    case 'phoneNumber':
      return phoneText(id);
    case 'notCalledBack':
      return notCalledBackText(id);
    case 'destination':
      return args['to'] === 'person'
        ? (plan.people[id]?.name ?? id)
        : args['to'] === 'mailbox'
          ? (plan.mailboxes[id]?.name ?? id)
          : phoneText(id);
    case 'seconds':
      return Number(id) >= 60 && Number(id) % 60 === 0 ? `${Number(id) / 60} min` : `${id} s`;
    case 'until':
      return untilText(hoursZone(plan, args['hours']), Number(arg), atMs);
    case 'exit': {
      const node = plan.flows[traceLine.flow]?.nodes[traceLine.node];
      const exits = node ? kindOf(kinds, node.kind)?.exits(node.settings, plan) : undefined;
      return exits?.find((exit) => exit.id === id)?.label ?? id;
    }
    default:
      return id;
  }
}

const hoursZone = (plan: Plan, hours: unknown): string => hoursOf(plan, String(hours))?.zone ?? plan.zone;

function clock(zone: string, atMs: number): string {
  const { minute } = localAt(zone, atMs);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function phoneWords(plan: Plan, person: unknown, id: string): string {
  const phone = plan.people[String(person)]?.phones.find((candidate) => candidate.id === id);
  return phone ? `${phone.type} phone`.replace('app phone', 'app') : 'phone';
}

/** Until when something holds, as seen at `nowMs`: the time, with its day where that is another; an end nobody set is "until further notice". */
function untilText(zone: string, untilMs: number, nowMs: number): string {
  if (untilMs >= Number.MAX_SAFE_INTEGER) return 'until further notice';
  const day = dayAt(zone, untilMs);
  const isToday = day === dayAt(zone, nowMs);
  return `until ${clock(zone, untilMs)}${isToday ? '' : ` on ${DAYS[weekdayOf(day) - 1]}, ${dayText(dateText(day))}`}`;
}

/** "12345" → "Mon–Fri", "17" → "Mon, Sun". */
function daysText(digits: string): string {
  const days = Array.from(digits)
    .map(Number)
    .sort((left, right) => left - right);
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && day === last.at(-1)! + 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) =>
      run.length > 2 ? `${DAYS[run[0]! - 1]}–${DAYS[run.at(-1)! - 1]}` : run.map((day) => DAYS[day - 1]).join(', '),
    )
    .join(', ');
}

/** How a call ended, in a sentence with names; `args` as in the line `call.ended`. */
function outcomeText(plan: Plan, args: TraceLine['args']): string {
  const who = String(args['who'] ?? '');
  const name = plan.people[who]?.name ?? plan.mailboxes[who]?.name ?? phoneText(who);
  switch (args['outcome']) {
    case 'answered':
      return `The call ends: **${name}** took it`;
    case 'answeredOutside':
      return `The call ends: **${name}** took it, outside the office`;
    case 'message':
      return `The call ends: a message in **${name}**`;
    case 'callbackBooked':
      return `The call ends: **${plan.teams[String(args['team'])]?.name ?? String(args['team'])}** will call back`;
    case 'callbackMissed':
      if (args['by'] === 'office') return 'The callback ends: the caller may not be called';
      return args['by'] === 'agent'
        ? 'The callback ends: nobody took it'
        : 'The callback ends: the caller was not reached';
    case 'goodbye':
      return 'The call ends with a goodbye';
    case 'callerHungUp':
      return 'The call ends: the caller hung up';
    case 'fallback':
      return args['reached'] === 'nobody'
        ? 'The call ends: the fallback reached nobody'
        : `The call ends in the fallback: **${name}**`;
    default:
      return 'The call failed';
  }
}

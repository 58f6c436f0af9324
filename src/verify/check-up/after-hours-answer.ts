import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkPlan } from '../check-plan.ts';
import type { End } from '../coverage/coverage.ts';
import { sentencesOf } from '../menu-words.ts';
import { afterHoursGreeting } from '../rules/after-hours-greeting.ts';
import { callWords, choiceWords, listed, placeOf } from './call-words.ts';
import type { Answer, Evidence, Gap } from './check-up.ts';
import type { PlayedCall } from './played-calls.ts';

const URGENT = /urgen|emergen|on.?call/i;

/** Whether callers outside open hours hear what is the matter, can leave something behind, and in need reach a person. */
export function afterHoursAnswer(plan: Plan, calls: readonly PlayedCall[]): Answer {
  const base = {
    question: 'after-hours',
    notKnown: 'Whether the people on call pick up at night: only a log of real calls can say.',
  } as const;
  if (calls.length === 0)
    return { ...base, state: 'unknown', sentence: 'No call can be played yet.', evidence: [], gaps: [] };
  const closed = calls.filter(({ open, sorted }) => !open || !sorted);
  const gaps: Gap[] = [];
  const evidence: Evidence[] = [];
  const well: string[] = [];
  for (const [number, { name }] of Object.entries(plan.numbers)) {
    const own = closed.filter((call) => call.number === number);
    const found = own.length === 0 ? neverClosed(plan, number, calls) : gapsOf(plan, own);
    if (found.length === 0) well.push(name);
    gaps.push(...found);
    evidence.push(...shownOf(plan, own));
  }
  const helped = closed.filter(isTalking);
  const urgent = helped.find(({ label }) => URGENT.test(label)) ?? helped[0];
  if (!urgent && closed.length > 0)
    gaps.push({
      says: 'Outside open hours no caller reaches a person, however urgent it is.',
      fix: 'Add a key for urgent calls that rings whoever is on call, or an answering service.',
      place: { at: 'plan' },
      call: closed[0]!.everybody.call,
    });
  gaps.push(
    ...checkPlan(plan, KINDS, { rules: [afterHoursGreeting] }).map(({ message, fix, place, call }) => ({
      says: message,
      fix,
      place,
      call: call ?? null,
    })),
  );
  const reached = urgent ? ` In need: ${callWords(plan, urgent)}; the caller ${urgent.everybody.end.says}.` : '';
  return {
    ...base,
    state: gaps.length === 0 ? 'yes' : well.length === 0 ? 'no' : 'partly',
    sentence:
      well.length === 0
        ? `No number deals well with calls outside open hours.${reached}`
        : `Outside open hours callers of ${listed(well)} hear a greeting or are answered, and can leave a message or reach somebody.${reached}`,
    evidence,
    gaps,
  };
}

const isTalking = ({ everybody: { end } }: PlayedCall): boolean => end.kind === 'person' || end.kind === 'outside';

const LEADS_ON: ReadonlySet<End['kind']> = new Set(['person', 'outside', 'message', 'callback']);

/** A number without closed times rings people by night as by day. */
function neverClosed(plan: Plan, number: string, calls: readonly PlayedCall[]): Gap[] {
  const [first] = calls.filter((call) => call.number === number);
  return [
    first
      ? {
          says: `The hours of ${plan.numbers[number]!.name} are never closed, so nothing is planned for the night.`,
          fix: 'Write down when the office is open, and what callers meet at other times.',
          place: placeOf(plan, first),
          call: first.everybody.call,
        }
      : {
          says: `Calls of ${plan.numbers[number]!.name} cannot be played yet.`,
          fix: 'Give the number a call flow, and finish it.',
          place: { at: 'thing', collection: 'numbers', id: number },
          call: null,
        },
  ];
}

function gapsOf(plan: Plan, own: readonly PlayedCall[]): Gap[] {
  const name = plan.numbers[own[0]!.number]!.name;
  const found = new Map<string, Gap>();
  const add = (call: PlayedCall, says: string, fix: string, ended = call.everybody) => {
    if (!found.has(says)) found.set(says, { says, fix, place: placeOf(plan, call), call: ended.call });
  };
  for (const call of own) {
    const { path, label, when, everybody, silence } = call;
    if (silence.end.kind === 'lost')
      add(
        call,
        `${choiceWords(plan, call)} are cut off ${when} when nobody answers.`,
        'Lead them to a mailbox.',
        silence,
      );
    if (path === '' && call.hears === '' && !isTalking(call))
      add(call, `Callers of ${name} hear no greeting ${when}.`, 'Add an announcement that says when you open.');
    if (URGENT.test(label) && !isTalking(call) && !call.asksOn)
      add(
        call,
        `${choiceWords(plan, call)} reach no person ${when}: each ${everybody.end.says}.`,
        'Ring whoever is on call, or an answering service.',
      );
  }
  for (const call of own.filter(({ path }) => path === '')) {
    const same = own.filter(({ atMs }) => atMs === call.atMs);
    if (same.every(({ everybody }) => !LEADS_ON.has(everybody.end.kind)))
      add(call, `Callers of ${name} can neither leave a message nor reach anybody ${call.when}.`, 'Add a mailbox.');
  }
  return [...found.values()];
}

/** For each kind of closed time those who press nothing, and the first way to a person. */
function shownOf(plan: Plan, own: readonly PlayedCall[]): Evidence[] {
  const times = [...new Set(own.map(({ when }) => when))];
  return times.flatMap((when) => {
    const then = own.filter((call) => call.when === when);
    const silent = then.find(({ path }) => path === '');
    const helped = then.find((call) => call.path !== '' && isTalking(call));
    return [silent, helped].flatMap((call) =>
      call
        ? [
            {
              says: `${callWords(plan, call)}, ${when}: the caller ${call === silent ? heardWords(call) : ''}${call.says}.`,
              call: call.everybody.call,
            },
          ]
        : [],
    );
  });
}

/** How it begins, since the first sentence is often only the office's name: "hears “Thank you for calling. We are closed.”, then ". */
function heardWords({ hears }: PlayedCall): string {
  const words = sentencesOf(hears).slice(0, 2).join(' ');
  return words === '' ? '' : `hears “${words}”, then `;
}

import type { Json } from '../base/json.ts';
import type { OpResult } from '../engine/effect.ts';
import type { CallInputBody } from './call-schemas.ts';

/** One input to a call of a rehearsal's office, and what any backend must answer. */
export interface CallbackStep {
  /** 0 for the call that was offered, n for the nth one that the office has begun by itself. */
  readonly call: number;
  /** Milliseconds since the offer. */
  readonly afterMs: number;
  readonly input: CallInputBody;
  /** The effects in order, without `call` and `speechMs`. */
  readonly effects: readonly Json[];
  /** How that call has ended by now, or null while it goes on. */
  readonly outcome: Json;
  /** When the office wants to be woken, in milliseconds since the offer; null for not at all. */
  readonly wakeAfterMs: number | null;
  /** The first effects of the call that the office begins because of it; absent where it begins none. */
  readonly begins?: readonly Json[];
}

/** A call to the number of the conformance plan that offers a callback, and the calls that follow from it. */
export interface CallbackCase {
  readonly id: string;
  readonly shows: string;
  readonly caller: string | null;
  /** The effects of the offer. */
  readonly offered: readonly Json[];
  readonly steps: readonly CallbackStep[];
}

const CALLER = '+17085550142';
const SHOWN = '+13125550192';
const WEEK_MS = 7 * 24 * 3_600_000;

const asked: readonly Json[] = [
  { op: 1, type: 'answer' },
  {
    op: 2,
    type: 'gather',
    text: 'To be called back, press 1.',
    maxDigits: 1,
    firstKeyMs: 5000,
    betweenKeysMs: 5000,
  },
];
const thanks: Json = { op: 3, type: 'play', text: 'Thank you. We will call you back.' };
const goodbye = (op: number): Json => ({ op, type: 'play', text: 'Goodbye.' });
const hangup = (op: number): Json => ({ op, type: 'hangup' });
const ringAnn: Json = {
  op: 1,
  type: 'ring',
  targets: [{ person: 'ann', phone: 'desk', type: 'desk', site: 'office', pressOne: true }],
  timeoutMs: 20_000,
  showNumber: SHOWN,
  notice: 'Conformance. A callback to (708) 555-0142. Press 1 to take it.',
};
const dial: Json = { op: 2, type: 'dialCaller', e164: CALLER, showNumber: SHOWN, timeoutMs: 30_000 };
const notify = (op: number): Json => ({
  op,
  type: 'notify',
  mailbox: 'front',
  people: ['ann'],
  urgent: false,
  about: 'callback',
});

const annAnswers: OpResult = { is: 'answered', target: { person: 'ann', phone: 'desk' } };
const booked: Json = { kind: 'callbackBooked', team: 'desk' };
const missedBy = (by: string): Json => ({ kind: 'callbackMissed', by });

type Rest = Pick<CallbackStep, 'effects' | 'outcome' | 'wakeAfterMs' | 'begins'>;
const done = (call: number, afterMs: number, op: number, result: OpResult, rest: Rest): CallbackStep => ({
  call,
  afterMs,
  input: { type: 'done', op, result },
  ...rest,
});
const wake = (call: number, afterMs: number, rest: Rest): CallbackStep => ({
  call,
  afterMs,
  input: { type: 'wake' },
  ...rest,
});

/** The caller presses 1 and hears the thanks; then the office calls the member. */
const book: readonly CallbackStep[] = [
  done(0, 5000, 2, { is: 'digits', digits: '1' }, { effects: [thanks], outcome: null, wakeAfterMs: null }),
  done(0, 8000, 3, { is: 'played' }, { effects: [hangup(4)], outcome: booked, wakeAfterMs: null, begins: [ringAnn] }),
];
const annTakes = (call: number, afterMs: number): CallbackStep =>
  done(call, afterMs, 1, annAnswers, { effects: [dial], outcome: null, wakeAfterMs: null });

/** What every backend must do alike when it calls somebody back. */
export const CALLBACK_CASES: readonly CallbackCase[] = [
  {
    id: 'called-back-again',
    shows: 'the caller does not answer, and answers the next attempt, a call of its own after the pause',
    caller: CALLER,
    offered: asked,
    steps: [
      ...book,
      annTakes(1, 12_000),
      done(
        1,
        42_000,
        2,
        { is: 'noAnswer' },
        { effects: [hangup(3)], outcome: missedBy('caller'), wakeAfterMs: 642_000 },
      ),
      wake(0, 641_999, { effects: [], outcome: booked, wakeAfterMs: 642_000 }),
      wake(0, 642_000, { effects: [], outcome: booked, wakeAfterMs: null, begins: [ringAnn] }),
      annTakes(2, 646_000),
      done(
        2,
        650_000,
        2,
        { is: 'answered', target: { e164: CALLER } },
        { effects: [], outcome: null, wakeAfterMs: null },
      ),
      {
        call: 2,
        afterMs: 710_000,
        input: { type: 'talkEnded' },
        effects: [hangup(3)],
        outcome: { kind: 'answered', person: 'ann', phone: 'desk' },
        // Ann has ten seconds to herself.
        wakeAfterMs: 720_000,
      },
      wake(2, 720_000, {
        effects: [],
        outcome: { kind: 'answered', person: 'ann', phone: 'desk' },
        wakeAfterMs: null,
      }),
    ],
  },
  {
    id: 'not-taken-by-the-member',
    shows:
      'a member who does not answer costs no attempt: after a minute the office tries again, woken by any of its calls',
    caller: CALLER,
    offered: asked,
    steps: [
      ...book,
      done(1, 28_000, 1, { is: 'noAnswer' }, { effects: [hangup(2)], outcome: missedBy('agent'), wakeAfterMs: 88_000 }),
      wake(1, 88_000, { effects: [], outcome: missedBy('agent'), wakeAfterMs: null, begins: [ringAnn] }),
      annTakes(2, 90_000),
    ],
  },
  {
    id: 'given-up',
    shows: 'after the last attempt the owners of the mailbox are told, and the office wants nothing more',
    caller: CALLER,
    offered: asked,
    steps: [
      ...book,
      annTakes(1, 12_000),
      done(
        1,
        42_000,
        2,
        { is: 'noAnswer' },
        { effects: [hangup(3)], outcome: missedBy('caller'), wakeAfterMs: 642_000 },
      ),
      wake(1, 642_000, { effects: [], outcome: missedBy('caller'), wakeAfterMs: null, begins: [ringAnn] }),
      annTakes(2, 646_000),
      done(
        2,
        676_000,
        2,
        { is: 'failed' },
        { effects: [notify(3), hangup(4)], outcome: missedBy('caller'), wakeAfterMs: null },
      ),
    ],
  },
  {
    id: 'not-abroad',
    shows: 'a caller from another country is offered no callback',
    caller: '+4930123456',
    offered: [{ op: 1, type: 'answer' }, goodbye(2)],
    steps: [
      done(0, 3000, 2, { is: 'played' }, { effects: [hangup(3)], outcome: { kind: 'goodbye' }, wakeAfterMs: null }),
    ],
  },
  {
    id: 'not-premium',
    shows: 'nor is one whose number is charged at a premium',
    caller: '+19005550142',
    offered: [{ op: 1, type: 'answer' }, goodbye(2)],
    steps: [
      done(0, 3000, 2, { is: 'played' }, { effects: [hangup(3)], outcome: { kind: 'goodbye' }, wakeAfterMs: null }),
    ],
  },
  {
    id: 'too-late',
    shows: 'an attempt that would come a week after the promise is not made',
    caller: CALLER,
    offered: asked,
    steps: [
      ...book,
      annTakes(1, 12_000),
      done(
        1,
        42_000,
        2,
        { is: 'noAnswer' },
        { effects: [hangup(3)], outcome: missedBy('caller'), wakeAfterMs: 642_000 },
      ),
      wake(0, 8000 + WEEK_MS, {
        effects: [],
        outcome: booked,
        wakeAfterMs: null,
        begins: [notify(1), hangup(2)],
      }),
    ],
  },
];

import type { Json } from '../base/json.ts';
import type { OpResult } from '../engine/effect.ts';
import type { CallInputBody } from './call-schemas.ts';

/** One input after the offer, and what any backend must answer. */
export interface ConformanceStep {
  /** Milliseconds since the offer. */
  readonly afterMs: number;
  readonly input: CallInputBody;
  /** The effects in order, without `call` and `speechMs`. */
  readonly effects: readonly Json[];
  /** How the call has ended by now, or null while it goes on. */
  readonly outcome: Json;
}

/** One call on the conformance plan, as data. */
export interface ConformanceCase {
  readonly id: string;
  readonly shows: string;
  readonly caller: string | null;
  /** The effects of the offer. */
  readonly offered: readonly Json[];
  readonly steps: readonly ConformanceStep[];
}

const gather = (op: number): Json => ({
  op,
  type: 'gather',
  text: 'For Ann, press 1. To end, press 2.',
  maxDigits: 1,
  firstKeyMs: 5000,
  betweenKeysMs: 3000,
});
const ringAnn: Json = {
  op: 3,
  type: 'ring',
  targets: [{ person: 'ann', phone: 'desk', type: 'desk', site: 'office', pressOne: false }],
  timeoutMs: 10_000,
  showNumber: '+13125550190',
  notice: null,
};
const greeting = (op: number): Json => ({ op, type: 'play', text: 'Please leave a message after the tone.' });
const record: Json = { op: 5, type: 'record', mailbox: 'front', maxMs: 180_000, silenceMs: 5000 };
const notify: Json = { op: 6, type: 'notify', mailbox: 'front', people: ['ann'], urgent: false };
const hangup = (op: number): Json => ({ op, type: 'hangup' });

const done = (
  afterMs: number,
  op: number,
  result: OpResult,
  effects: readonly Json[],
  outcome: Json = null,
): ConformanceStep => ({
  afterMs,
  input: { type: 'done', op, result },
  effects,
  outcome,
});
const pressOne = done(4000, 2, { is: 'digits', digits: '1' }, [ringAnn]);
const annAnswers: OpResult = { is: 'answered', target: { person: 'ann', phone: 'desk' } };
const offered = [{ op: 1, type: 'answer' }, gather(2)];

/** What every backend must do alike. */
export const CONFORMANCE_CASES: readonly ConformanceCase[] = [
  {
    id: 'goodbye',
    shows: 'offer, effects, done, and the plan ends the call',
    caller: '+17085550142',
    offered,
    steps: [
      done(1000, 1, { is: 'played' }, []),
      done(4000, 2, { is: 'digits', digits: '2' }, [{ op: 3, type: 'play', text: 'Goodbye.' }]),
      done(6000, 3, { is: 'played' }, [hangup(4)], { kind: 'goodbye' }),
    ],
  },
  {
    id: 'answered',
    shows: 'a person answers, talks, and the call ends as answered',
    caller: null,
    offered,
    steps: [
      pressOne,
      done(8000, 3, annAnswers, []),
      {
        afterMs: 68_000,
        input: { type: 'talkEnded' },
        effects: [hangup(4)],
        outcome: { kind: 'answered', person: 'ann', phone: 'desk' },
      },
    ],
  },
  {
    id: 'message',
    shows: 'nobody answers, the safety net takes a message, its owner is told',
    caller: '+17085550142',
    offered,
    steps: [
      pressOne,
      done(14_000, 3, { is: 'noAnswer' }, [greeting(4)]),
      done(17_000, 4, { is: 'played' }, [record]),
      done(26_000, 5, { is: 'recorded', ms: 9000 }, [notify, hangup(7)], { kind: 'message', mailbox: 'front' }),
    ],
  },
  {
    id: 'silence',
    shows: 'a menu repeats, then gives up; a caller who says nothing reaches nobody and the call still ends',
    caller: '+17085550142',
    offered,
    steps: [
      done(9000, 2, { is: 'noInput' }, [gather(3)]),
      done(18_000, 3, { is: 'noInput' }, [greeting(4)]),
      done(21_000, 4, { is: 'failed' }, [record]),
      done(26_000, 5, { is: 'recorded', ms: 0 }, [hangup(6)], { kind: 'goodbye' }),
    ],
  },
  {
    id: 'hang-up-while-ringing',
    shows: 'the caller hangs up: what rings is stopped, and an answer that comes too late changes nothing',
    caller: '+17085550142',
    offered,
    steps: [
      pressOne,
      {
        afterMs: 7000,
        input: { type: 'callerHungUp' },
        effects: [{ op: 4, type: 'stop', stops: 3 }],
        outcome: { kind: 'callerHungUp' },
      },
      done(8000, 3, annAnswers, [], { kind: 'callerHungUp' }),
    ],
  },
  {
    id: 'repeat',
    shows: 'repeating an operation returns the first reply, whatever it says the second time',
    caller: '+17085550142',
    offered,
    steps: [pressOne, done(4000, 2, { is: 'digits', digits: '2' }, [ringAnn]), done(6000, 3, annAnswers, [])],
  },
];

import { expect, it } from 'vitest';
import { plainCall } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import type { CallPromise } from '../plan/promise.ts';
import { soundPlan } from './plan-of.fixture.ts';
import { proofOf } from './proof-of.fixture.ts';
import { canPublish } from './publish-gate.ts';
import { withProof } from './with-proof.ts';

const promise: CallPromise = {
  number: 'main',
  presses: ['9'],
  when: { is: 'always' },
  reaches: [{ to: 'person' }],
  withinSeconds: 60,
  even: [],
};
const promising = (change: Partial<CallPromise> = {}): Plan => ({
  ...soundPlan,
  promises: { urgent: { ...promise, ...change } },
});
const call = plainCall('main', '2027-01-12T10:07');

it('leaves a kept promise alone', () => {
  const proof = proofOf({ promises: [{ promise: 'urgent', is: 'kept' }] });
  expect(withProof(promising(), [], proof)).toEqual({ findings: [], proof });
});

it('makes a broken promise an error with the call that shows it, so that it cannot be published', () => {
  const proof = proofOf({
    promises: [{ promise: 'urgent', is: 'broken', why: 'Ann is asked for 80 s.', call }],
  });
  const { findings } = withProof(promising(), [], proof);
  expect(findings).toEqual([
    {
      id: 'promise/promises/urgent',
      rule: 'promise',
      severity: 'error',
      place: { at: 'thing', collection: 'promises', id: 'urgent' },
      message:
        'This promise is broken: A caller to Main line who presses 9 at any time reaches a person within 60 s. Ann is asked for 80 s.',
      fix: 'Change the call flow so that it is kept again, or change the promise.',
      call,
    },
  ]);
  expect(canPublish(findings)).toBe(false);
});

it('asks for a reason where a promise is not known to hold, or was not looked at', () => {
  const unknown = proofOf({ promises: [{ promise: 'urgent', is: 'unknown', why: 'Too many conditions.' }] });
  expect(withProof(promising(), [], unknown).findings).toMatchObject([{ severity: 'warning' }]);
  const { findings, proof } = withProof(promising(), [], proofOf({ limits: ['The proof could not finish.'] }));
  expect(findings).toMatchObject([{ severity: 'warning' }]);
  expect(proof.promises).toEqual([{ promise: 'urgent', is: 'unknown', why: 'The proof could not finish.' }]);
});

it('does not believe a verdict about a promise that names what is not there', () => {
  const gone = promising({ when: { is: 'period', hours: 'desk', period: 'siesta' } });
  const { findings, proof } = withProof(gone, [], proofOf({ promises: [{ promise: 'urgent', is: 'kept' }] }));
  expect(findings).toMatchObject([{ severity: 'error', fix: 'Open it and choose.' }]);
  expect(proof.promises).toMatchObject([{ is: 'unknown' }]);
});

it('joins what rules and prover found, the gravest first, each once', () => {
  const about = { rule: 'r', place: { at: 'plan' }, message: 'm', fix: 'f' } as const;
  const hint = { ...about, id: 'a', severity: 'hint' } as const;
  const error = { ...about, id: 'b', severity: 'error' } as const;
  const { findings } = withProof(soundPlan, [hint, error], proofOf({ findings: [error, { ...error, id: 'c' }] }));
  expect(findings.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

it('says once that a caller can be lost, with the call of the proof and the cause that a rule sees', () => {
  const at = (id: string) => ({ at: 'thing', collection: 'numbers', id }) as const;
  const cause = {
    id: 'a',
    rule: 'fallback-reaches-nobody',
    severity: 'warning',
    message: 'Bob has no mailbox.',
  } as const;
  const lost = {
    id: 'b',
    rule: 'caller-lost',
    severity: 'error',
    place: at('main'),
    message: 'Lost.',
    fix: '?',
  } as const;
  const elsewhere = { ...cause, id: 'c', place: at('other'), fix: 'Give him one.' };
  const found = [{ ...cause, place: at('main'), fix: 'Give him one.' }, elsewhere];
  const { findings } = withProof(soundPlan, found, proofOf({ findings: [{ ...lost, call }] }));
  expect(findings).toEqual([{ ...lost, call, message: 'Lost. Bob has no mailbox.', fix: 'Give him one.' }, elsewhere]);
});

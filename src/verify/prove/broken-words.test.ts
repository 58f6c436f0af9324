import { expect, it } from 'vitest';
import { plainCall } from '../../plan/call-script.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { CallPromise } from '../../plan/promise.ts';
import { endsOtherwise, takesLonger } from './broken-words.ts';
import { prove } from './prove.ts';

const clinic = samplePlan('clinic');
const call = plainCall('main', '2026-12-07T12:59:30');
const usualCaller = call.caller;

it('says where a caller ends instead, in what situation and when', () => {
  const even = { kind: 'site', site: 'cedar-street' } as const;
  expect(endsOtherwise(clinic, { kind: 'goodbye' }, { even, call, usualCaller })).toBe(
    'A caller can end with a goodbye instead when Main office is offline, as on Mon 7 Dec 2026 at 12:59.',
  );
  expect(
    endsOtherwise(clinic, { kind: 'message', mailbox: 'front-desk' }, { even: null, call: null, usualCaller }),
  ).toBe('A caller can end in Front desk mailbox instead.');
  expect(
    endsOtherwise(clinic, { kind: 'fallback', reached: 'nobody', who: null }, { even: null, call, usualCaller }),
  ).toBe('A caller can be lost, as on Mon 7 Dec 2026 at 12:59.');
});

it('names who calls where it matters', () => {
  const lost = { kind: 'goodbye' } as const;
  const from = (caller: string | null) =>
    endsOtherwise(clinic, lost, { even: null, call: { ...call, caller }, usualCaller });
  expect(from('+12125550199')).toMatch(/, as on Mon 7 Dec 2026 at 12:59 from \(212\) 555-0199\.$/);
  expect(from(null)).toMatch(/ at 12:59 with a withheld number\.$/);
});

it('says how long it can take and until what, or only at the most where that is all there is', () => {
  const by = { even: null, call, usualCaller };
  expect(takesLonger(clinic, 119, { kind: 'message', mailbox: 'front-desk' }, by)).toBe(
    'It can take 119 s until Front desk mailbox takes a message, as on Mon 7 Dec 2026 at 12:59.',
  );
});

it('a broken promise of the sample office says it in those words', () => {
  const promise: CallPromise = {
    number: 'main',
    presses: ['9'],
    when: { is: 'period', hours: 'front-desk', period: null },
    reaches: [{ to: 'person' }],
    withinSeconds: 30,
    even: [],
  };
  const why = (change: Partial<CallPromise>) => {
    const plan = { ...clinic, promises: { urgent: { ...promise, ...change } } };
    const [verdict] = prove(plan, KINDS, Date.UTC(2026, 10, 23)).promises;
    return verdict?.is === 'broken' ? verdict.why : verdict?.is;
  };
  expect(why({})).toMatch(
    /^A caller can end in Urgent nurse mailbox instead, as on \w{3} \d+ \w{3} 20\d\d at \d\d:\d\d\.$/,
  );
  expect(why({ reaches: [{ to: 'person' }, { to: 'mailbox' }] })).toMatch(
    /^It can take \d.* until .+ (answers|takes a message), as on .+\.$/,
  );
});

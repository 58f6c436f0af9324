import { produce, type Draft } from 'immer';
import { expect, it } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { walk } from '../../simulate/walk.ts';
import { endPhrase } from '../../simulate/callers-ends.ts';
import { checkUp, type Answer, type QuestionId } from './check-up.ts';

/** Monday 23 November 2026, 09:00 in Chicago. */
const NOW = Date.UTC(2026, 10, 23, 15);
const clinic = samplePlan('clinic');
const lawFirm = samplePlan('law-firm');

const answer = (plan: Plan, question: QuestionId): Answer =>
  checkUp(plan, NOW).find((one) => one.question === question)!;
const broken = (plan: Plan, how: (draft: Draft<Plan>) => void, question: QuestionId): Answer =>
  answer(produce(plan, how), question);
const gaps = ({ gaps: found }: Answer): string[] => found.map(({ says }) => says);
const shown = ({ evidence }: Answer): string[] => evidence.map(({ says }) => says);

it('says of the clinic, in four answers, what is well, what is not, and what it cannot know', () => {
  expect(checkUp(clinic, NOW).map(({ state, sentence }) => [state, sentence])).toEqual([
    [
      'partly',
      'In open hours 3 of 6 ways to call lead straight to what callers ask for, after at most 1 menu; the slowest can be answered in 22 s.',
    ],
    [
      'unknown',
      'By the plan every call that nobody answers can end in one of 3 mailboxes, and somebody is told each time. Whether they then call back is not known yet.',
    ],
    [
      'yes',
      'Outside open hours callers of Main number and Billing direct hear a greeting or are answered, and can leave a message or reach somebody. In need: Main number, press 9 (Urgent); the caller rings Priya Nair on the mobile.',
    ],
    [
      'partly',
      'With the line of Main office down, every caller of Main number still reaches a person, a mailbox or an outside service, but not everywhere a person as usual.',
    ],
  ]);
  expect(gaps(answer(clinic, 'right-person'))).toEqual([
    'Callers of Main number who press nothing reach nobody in open hours: each leaves a message in Front desk mailbox.',
    'On Sat 28 Nov 2026 at 09:00, callers of Main number who press 2, “Billing”, reach nobody in open hours: each leaves a message in Front desk mailbox.',
    'Callers of Main number who press 3, “Medical records”, reach nobody in open hours: each leaves a message in Front desk mailbox (the number’s fallback).',
  ]);
});

it.each(['clinic', 'law-firm', 'property-manager'] as const)('plays every call of %s that it shows', (id) => {
  const plan = samplePlan(id);
  for (const { evidence, gaps: found } of checkUp(plan, NOW))
    for (const { call } of [...evidence, ...found]) if (call) expect(walk(plan, call)).toMatchObject({ ok: true });
  const [first] = answer(plan, 'right-person').evidence;
  const played = walk(plan, first!.call);
  expect(first!.says).toContain(played.ok ? endPhrase(plan, played.value) : played.error);
});

it('finds the others in order, each with their own people', () => {
  expect(answer(lawFirm, 'right-person')).toMatchObject({
    state: 'yes',
    sentence:
      'In open hours all 10 ways to call lead straight to what callers ask for, after at most 1 menu; the slowest can be answered in 70 s.',
  });
  expect(shown(answer(lawFirm, 'after-hours')).at(-1)).toMatch(
    /^New client line, while closed: the caller hears “.+”, then rings \(646\) 555-0170, outside the office/,
  );
  expect(answer(samplePlan('property-manager'), 'outage').sentence).toBe(
    'With the line of Chicago office or Grand Rapids office down, every caller of Central number still reaches a person, a mailbox or an outside service.',
  );
  expect(gaps(answer(samplePlan('property-manager'), 'outage'))).toEqual([
    'It is not written down whom to call for the phone line, the internet and the phones when a line is down.',
  ]);
});

it('notices a key that names somebody else than it rings', () => {
  const wrong = broken(
    lawFirm,
    (draft) => {
      const { keys } = draft.flows['main']!.nodes['practice-menu']!.settings as {
        keys: { id: string; label: string }[];
      };
      keys.find(({ id }) => id === 'estate')!.label = 'Daniel Kwan';
    },
    'right-person',
  );
  expect(wrong.state).toBe('partly');
  expect(gaps(wrong)).toEqual([
    'Callers of Main number who press 2, “Daniel Kwan”, ask for Daniel Kwan, but the call rings Ruth Abrams.',
  ]);
});

it('notices a mailbox without an owner, and calls that leave nothing behind', () => {
  const nobody = broken(clinic, (draft) => void (draft.mailboxes['billing']!.owners = []), 'followed-up');
  expect(nobody.state).toBe('partly');
  expect(nobody.gaps).toMatchObject([
    {
      says: 'Nobody is told of messages in “Billing mailbox”.',
      fix: 'Choose at least one owner.',
      place: { at: 'thing', collection: 'mailboxes', id: 'billing' },
      call: { number: 'billing' },
    },
  ]);
  expect(shown(nobody)).not.toContainEqual(expect.stringContaining('Billing mailbox'));
  const silent = broken(clinic, (draft) => void (draft.mailboxes['urgent-nurse']!.urgent = false), 'followed-up');
  expect(gaps(silent).join()).toContain('can end in “Urgent nurse mailbox”, where a message alerts nobody');
  const ends = broken(
    lawFirm,
    (draft) => {
      draft.flows['main']!.nodes['ring-estate']!.next = {
        noAnswer: 'goodbye',
        busy: 'goodbye',
        unavailable: 'goodbye',
      };
    },
    'followed-up',
  );
  expect(gaps(ends)).toEqual([
    'When nobody answers, callers of Main number who press 2, “Wills and estates”, leave nothing behind in “Open”: each hears a goodbye, and the call ends.',
  ]);
});

it('notices a night without an urgent path, and a number that is never closed', () => {
  const none = broken(
    clinic,
    (draft) => {
      for (const menu of ['after-hours-menu', 'holiday-greeting', 'snow-greeting'])
        draft.flows['main']!.nodes[menu]!.next['urgent'] = 'front-desk-mailbox';
    },
    'after-hours',
  );
  expect(none.state).toBe('partly');
  expect(gaps(none)).toContain(
    'Callers of Main number who press 9, “Urgent”, reach no person while closed: each leaves a message in Front desk mailbox.',
  );
  expect(gaps(none)).toContain('Outside open hours no caller reaches a person, however urgent it is.');
  const always = broken(
    clinic,
    (draft) => {
      draft.hours['billing']!.weekly = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00', period: 'open' }];
      draft.hours['billing']!.specialDays = [];
    },
    'after-hours',
  );
  expect(gaps(always)).toEqual(['The hours of Billing direct are never closed, so nothing is planned for the night.']);
});

it('is content with an outage only when everybody is still reached and it is written down whom to call', () => {
  const written = broken(
    samplePlan('property-manager'),
    (draft) => {
      const support = { support: '800 555 0100' };
      draft.continuity = { carrier: support, internet: support, phones: support };
    },
    'outage',
  );
  expect(written).toMatchObject({ state: 'yes', gaps: [] });
  const deaf = broken(
    clinic,
    (draft) => {
      delete draft.people['lena-fischer']!.mailbox;
      draft.numbers['main']!.fallback = { to: 'person', person: 'lena-fischer' };
    },
    'outage',
  );
  expect(deaf.state).toBe('no');
  expect(gaps(deaf)[0]).toBe(
    'Callers of Main number who press nothing are cut off in “Open”, with Main office offline.',
  );
});

it('knows nothing of an office without numbers', () => {
  expect(checkUp({ ...clinic, numbers: {} }, NOW).map(({ state }) => state)).toEqual([
    'unknown',
    'unknown',
    'unknown',
    'unknown',
  ]);
});

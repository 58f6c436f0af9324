import { step } from '../plan-of.fixture.ts';
import { addStep, nodeAt, setAt, thing, wireAt, type BrokenPlan } from './broken-plan.fixture.ts';

/** Mistakes that no look at one step shows: calls have to be followed through hours, switches, phones and seconds. */
export const ONLY_THE_PROOF: readonly BrokenPlan[] = [
  {
    name: 'an outside fallback with nothing behind it',
    says: 'When all else fails, let the answering service take it.',
    of: 'clinic',
    breaks: (plan) => (thing(plan.numbers, 'main').fallback = { to: 'outside', e164: '+13125550199' }),
    expect: {
      finding: 'proof-lost/main',
      severity: 'error',
      says: 'nobody answers, and nothing takes a message',
      shows: { outcome: 'lost', code: 'fallback.nobody' },
      onlyProof: true,
    },
  },
  {
    name: 'a fallback without a mailbox who does not answer',
    says: 'Olivia never listens to her messages, so she has no mailbox any more.',
    of: 'property-manager',
    breaks: (plan) => {
      delete thing(plan.people, 'olivia-chen').mailbox;
      plan.flows['grand-rapids']!.safetyNet = { to: 'number-fallback' };
    },
    expect: {
      finding: 'proof-lost/grand-rapids',
      severity: 'error',
      says: 'A caller of “Grand Rapids direct” can be lost',
      shows: { outcome: 'lost', code: 'fallback.nobody' },
    },
  },
  {
    name: 'two offices that help each other for ever',
    says: 'If Chicago does not answer, ring Grand Rapids; if Grand Rapids does not, ring Chicago.',
    of: 'property-manager',
    breaks: (plan) => {
      wireAt(plan, 'central/grand-rapids-helps', 'noAnswer', 'chicago-helps');
      wireAt(plan, 'central/chicago-helps', 'noAnswer', 'grand-rapids-helps');
    },
    expect: {
      finding: 'endless-loop/central/grand-rapids-helps',
      severity: 'error',
      says: '“Grand Rapids helps out”, then “Chicago helps out”, then “Grand Rapids helps out”',
      shows: { code: 'bound.visits' },
      onlyProof: true,
    },
  },
  {
    name: 'one moment, please, for ever',
    says: 'When nobody picks up, say that we are coming, and ring again.',
    of: 'small',
    breaks: (plan) => {
      plan.prompts['wait'] = { name: 'One moment', text: 'One moment, please. We are coming.' };
      addStep(plan, 'main/wait', step('announcement', 'One moment', { prompt: 'wait' }, { next: 'team' }));
      wireAt(plan, 'main/hours', 'open', 'team');
      wireAt(plan, 'main/hours', 'lunch', 'menu');
      wireAt(plan, 'main/team', 'noAnswer', 'wait');
    },
    expect: {
      finding: 'endless-loop/main/team',
      severity: 'error',
      says: '“Ring the desk”, then “One moment”, then “Ring the desk”',
      shows: { code: 'bound.visits' },
      onlyProof: true,
    },
  },
  {
    name: 'a circle behind a key',
    says: 'Whoever waits for sales should not give up: ring sales again and again.',
    of: 'small',
    breaks: (plan) => {
      plan.prompts['wait'] = { name: 'One moment', text: 'One moment, please. We are coming.' };
      addStep(plan, 'main/wait', step('announcement', 'One moment', { prompt: 'wait' }, { next: 'team' }));
      wireAt(plan, 'main/team', 'noAnswer', 'wait');
    },
    expect: {
      finding: 'endless-loop/main/team',
      severity: 'error',
      says: 'goes round in circles',
      shows: { code: 'bound.visits' },
      onlyProof: true,
    },
  },
  {
    name: 'a helping flow that comes back into itself',
    says: 'When nobody who speaks Spanish answers, try them once more.',
    of: 'law-firm',
    breaks: (plan) => wireAt(plan, 'main/spanish', 'back', 'spanish'),
    expect: {
      finding: 'endless-loop/main/spanish',
      severity: 'error',
      says: 'goes round in circles',
      shows: { code: 'bound.visits' },
      onlyProof: true,
    },
  },
  {
    name: 'a mailbox that asks until somebody speaks',
    says: 'Whoever leaves no message should be asked again.',
    of: 'small',
    breaks: (plan) => wireAt(plan, 'main/box', 'noMessage', 'hours'),
    expect: {
      finding: 'endless-loop/main/hours',
      severity: 'warning',
      says: 'goes round in circles',
      shows: { code: 'bound.visits' },
      onlyProof: true,
    },
  },
  {
    name: 'a step behind lunch, asked in open hours',
    says: 'I asked the hours a second time, to be sure about lunch.',
    of: 'small',
    breaks: (plan) => {
      plan.prompts['lunch'] = { name: 'Lunch', text: 'We are at lunch and open again at {opens next}.' };
      addStep(
        plan,
        'main/again',
        step('hours-branch', 'Lunch?', {}, { open: 'menu', lunch: 'at-lunch', otherwise: 'box' }),
      );
      addStep(plan, 'main/at-lunch', step('announcement', 'At lunch', { prompt: 'lunch' }, { next: 'box' }));
      wireAt(plan, 'main/hours', 'open', 'again');
    },
    expect: {
      finding: 'never-reached/main/at-lunch',
      severity: 'hint',
      says: 'No call comes to “At lunch”',
      onlyProof: true,
    },
  },
  {
    name: 'a step behind a lunch that never comes',
    says: 'We work through lunch now; the lunch greeting stays for later.',
    of: 'small',
    breaks: (plan) => {
      plan.prompts['lunch'] = { name: 'Lunch', text: 'We are at lunch and open again at {opens next}.' };
      addStep(plan, 'main/at-lunch', step('announcement', 'At lunch', { prompt: 'lunch' }, { next: 'box' }));
      wireAt(plan, 'main/hours', 'lunch', 'at-lunch');
      for (const time of thing(plan.hours, 'desk').weekly) time.period = 'open';
    },
    expect: {
      finding: 'never-reached/main/at-lunch',
      severity: 'hint',
      says: 'No call comes to “At lunch”',
    },
  },
  {
    name: 'hours asked again on the way from the same hours',
    says: 'Before the menu I ask once more whether we are open. Who comes too late gets the mailbox.',
    of: 'small',
    breaks: (plan) => {
      addStep(
        plan,
        'main/again',
        step('hours-branch', 'Still open?', {}, { open: 'menu', lunch: 'box', otherwise: 'box' }),
      );
      wireAt(plan, 'main/hours', 'open', 'again');
    },
    expect: {
      finding: 'exit-never-taken/main/again',
      severity: 'hint',
      says: 'no call leaves “Still open?” by “Lunch” (it is never “Lunch” in “Desk hours” when a call comes here)',
      onlyProof: true,
    },
  },
  {
    name: 'a list that takes in everybody',
    says: 'All of America may be a client, so I put +1 on the list of clients.',
    of: 'law-firm',
    breaks: (plan) => thing(plan.callerLists, 'clients').entries.push({ prefix: '+1', label: 'America' }),
    expect: {
      finding: 'never-reached/main/sales-goodbye',
      severity: 'hint',
      says: 'what would lead there never happens in the next 400 days',
      onlyProof: true,
    },
  },
  {
    name: 'one minute promised, two and a half needed',
    says: 'At night, key 9 reaches a nurse or the urgent mailbox within a minute.',
    of: 'clinic',
    breaks: (plan) => {
      plan.promises['urgent'] = {
        number: 'main',
        presses: ['9'],
        when: { is: 'period', hours: 'front-desk', period: null },
        reaches: [{ to: 'person' }, { to: 'mailbox', mailbox: 'urgent-nurse' }],
        withinSeconds: 60,
        even: [],
      };
    },
    expect: {
      finding: 'promise/urgent',
      severity: 'error',
      says: 'It can take ',
      shows: { node: 'on-call-nurse', lastAfterSeconds: 61 },
      onlyProof: true,
    },
  },
  {
    name: 'a third round for the technicians',
    says: 'Emergencies are with a technician or in their mailbox in 150 s. And we ring them one more round now.',
    of: 'property-manager',
    breaks: (plan) => {
      plan.promises['emergency'] = {
        number: 'chicago',
        presses: ['1'],
        when: { is: 'period', hours: 'chicago', period: null },
        reaches: [{ to: 'person' }, { to: 'mailbox', mailbox: 'emergency' }],
        withinSeconds: 150,
        even: [],
      };
      setAt(plan, 'chicago/on-call-technician', { rounds: 3 });
    },
    expect: {
      finding: 'promise/emergency',
      severity: 'error',
      says: 'It can take ',
      shows: { node: 'on-call-technician', lastAfterSeconds: 151 },
      onlyProof: true,
    },
  },
  {
    name: 'an office that is down',
    says: 'Callers always get a colleague or a mailbox, even while the line of Chicago is down. Then we only say so.',
    of: 'property-manager',
    breaks: (plan) => {
      plan.promises['help'] = {
        number: 'central',
        presses: [],
        when: { is: 'period', hours: 'chicago', period: 'open' },
        reaches: [{ to: 'person' }, { to: 'mailbox' }],
        withinSeconds: null,
        even: [{ kind: 'site', site: 'chicago' }],
      };
      wireAt(plan, 'central/chicago-outage', 'next', 'goodbye');
    },
    expect: {
      finding: 'promise/help',
      severity: 'error',
      says: 'A caller can end with a goodbye instead',
      shows: { node: 'chicago-outage', outcome: 'goodbye' },
      onlyProof: true,
    },
  },
  {
    name: 'a switch that sends callers away',
    says: 'Callers reach somebody or can leave a message, even when we close early. Then a goodbye is enough.',
    of: 'law-firm',
    breaks: (plan) => {
      plan.promises['somebody'] = {
        number: 'main',
        presses: [],
        when: { is: 'always' },
        reaches: [{ to: 'person' }, { to: 'outside' }, { to: 'mailbox' }, { to: 'callback' }],
        withinSeconds: null,
        even: [{ kind: 'mode', mode: 'office-closed', position: 'closed' }],
      };
      wireAt(plan, 'main/closed-greeting', 'next', 'goodbye');
      plan.callerLists['sales']!.entries = [{ prefix: '+13055550111' }];
      wireAt(plan, 'main/existing-clients', 'sales', 'practice-menu');
      delete plan.flows['main']!.nodes['sales-goodbye'];
      delete plan.prompts['no-sales'];
    },
    expect: {
      finding: 'promise/somebody',
      severity: 'error',
      says: 'A caller can end with a goodbye instead',
      shows: { node: 'closed-greeting', outcome: 'goodbye' },
      onlyProof: true,
    },
  },
  {
    name: 'no nurse on holidays',
    says: 'Key 9 always reaches a nurse. On holidays I took the key out, it confused people.',
    of: 'clinic',
    breaks: (plan) => {
      plan.promises['nurse'] = {
        number: 'main',
        presses: ['9'],
        when: { is: 'period', hours: 'front-desk', period: 'holiday' },
        reaches: [{ to: 'person' }, { to: 'mailbox', mailbox: 'urgent-nurse' }],
        withinSeconds: null,
        even: [],
      };
      const menu = nodeAt(plan, 'main/holiday-greeting');
      setAt(plan, 'main/holiday-greeting', { keys: [{ id: 'message', key: '1', label: 'Leave a message' }] });
      delete menu.next['urgent'];
      const prompt = thing(plan.prompts, 'holiday');
      prompt.text = prompt.text.replace(' For the nurse on call, press 9.', '');
    },
    expect: {
      finding: 'promise/nurse',
      severity: 'error',
      says: 'Key 9 is no choice in “Holiday greeting”',
      shows: { node: 'holiday-greeting' },
      onlyProof: true,
    },
  },
  {
    name: 'closing time while the phone rings',
    says: 'Who calls in open hours reaches us or our mailbox. If nobody answers, look whether we are still open.',
    of: 'small',
    breaks: (plan) => {
      plan.promises['open'] = {
        number: 'main',
        presses: ['1'],
        when: { is: 'period', hours: 'desk', period: 'open' },
        reaches: [{ to: 'person' }, { to: 'mailbox' }],
        withinSeconds: null,
        even: [],
      };
      plan.prompts['closed'] = { name: 'Closed', text: 'We are closed, and open again at {opens next}. Goodbye.' };
      addStep(
        plan,
        'main/still',
        step('hours-branch', 'Still open?', {}, { open: 'box', lunch: 'box', otherwise: 'closed' }),
      );
      addStep(plan, 'main/closed', step('hang-up', 'Closed', { prompt: 'closed' }));
      wireAt(plan, 'main/team', 'noAnswer', 'still');
    },
    expect: {
      finding: 'promise/open',
      severity: 'error',
      says: 'A caller can end with a goodbye instead',
      shows: { node: 'closed', outcome: 'goodbye' },
      onlyProof: true,
    },
  },
];

import { setAt, thing, wireAt, type BrokenPlan } from './broken-plan.fixture.ts';

/** Mistakes in hours, special days, shifts and who is on call. */
export const TIME_AND_STAFFING: readonly BrokenPlan[] = [
  {
    name: 'two periods at one time',
    says: 'Lunch begins at half past eleven now; I left the morning as it was.',
    of: 'clinic',
    breaks: (plan) => (thing(plan.hours, 'front-desk').weekly[1]!.from = '11:30'),
    expect: {
      finding: 'hours-problems/hours/front-desk/overlap/weekly.1',
      severity: 'warning',
      says: 'Front desk hours',
    },
  },
  {
    name: 'a holiday that ends before it begins',
    says: 'We are closed over the turn of the year.',
    of: 'law-firm',
    breaks: (plan) =>
      thing(plan.hours, 'office').specialDays.push({
        id: 'turn',
        name: 'Turn of the year',
        day: { rule: 'range', from: '2027-12-28', to: '2027-01-02' },
        effect: { kind: 'closed' },
      }),
    expect: {
      finding: 'hours-problems/hours/office/reversedRange/specialDays.14.day',
      severity: 'error',
      says: 'Office hours',
    },
  },
  {
    name: 'no holidays at all',
    says: 'The list of holidays was old, so I emptied it.',
    of: 'property-manager',
    breaks: (plan) => (thing(plan.hours, 'chicago').specialDays = []),
    expect: {
      finding: 'hours-without-holidays/hours/chicago',
      severity: 'hint',
      says: 'on each of them callers hear that you are open',
    },
  },
  {
    name: 'holidays only for this year',
    says: 'I typed the dates of our holidays from the wall calendar.',
    of: 'property-manager',
    breaks: (plan) =>
      (thing(plan.hours, 'grand-rapids').specialDays = [
        {
          id: 'closed-days',
          name: 'Closed days',
          day: { rule: 'dates', dates: ['2026-11-26', '2026-12-25'] },
          effect: { kind: 'closed' },
        },
      ]),
    expect: { finding: 'holidays-run-out/hours/grand-rapids', severity: 'warning', says: 'none of them returns' },
  },
  {
    name: 'a closed greeting that says nothing',
    says: 'I made the closed greeting of billing short.',
    of: 'clinic',
    breaks: (plan) => {
      thing(plan.prompts, 'billing-closed').text = 'Our billing desk is closed.';
    },
    expect: {
      finding: 'after-hours-greeting/billing/closed-greeting',
      severity: 'hint',
      says: 'says neither when you open nor what happens next',
    },
  },
  {
    name: 'a greeting of last winter',
    says: 'The flu greeting of last year is still in there, I think.',
    of: 'clinic',
    breaks: (plan) => {
      const [flu] = thing(plan.prompts, 'main-menu').replacements!;
      flu!.from = '2025-12-01';
      flu!.to = '2026-01-31';
    },
    expect: { finding: 'replacement-over/prompts/main-menu/flu-season', severity: 'hint', says: 'held until' },
  },
  {
    name: 'the receptionist’s lunch',
    says: 'We now stay open over lunch; reception keeps its hours.',
    of: 'clinic',
    breaks: (plan) => {
      thing(plan.hours, 'front-desk').weekly[1]!.period = 'open';
      for (const person of ['lena-fischer', 'marek-nowak'])
        thing(plan.people, person).shift = { hours: 'billing', periods: ['open'] };
    },
    expect: {
      finding: 'nobody-on-shift/main/ring-reception',
      severity: 'warning',
      says: 'nobody it rings is on shift',
      shows: { node: 'ring-reception' },
    },
  },
  {
    name: 'nobody on call',
    says: 'The nurses left the rotation, and the doctor too.',
    of: 'clinic',
    breaks: (plan) => {
      for (const level of thing(plan.rotations, 'nurses').levels) level.people = [];
    },
    expect: { finding: 'rotation-empty-level/rotations/nurses', severity: 'error', says: 'Nobody is ever on call' },
  },
  {
    name: 'a rotation that ends next week',
    says: 'We planned the technicians until the end of November.',
    of: 'property-manager',
    breaks: (plan) => (thing(plan.rotations, 'chicago-technicians').until = '2026-11-30'),
    expect: {
      finding: 'rotation-ends-soon/rotations/chicago-technicians',
      severity: 'warning',
      says: 'from then on nobody is on call',
    },
  },
  {
    name: 'on call at a desk',
    says: 'Priya gave back her mobile.',
    of: 'clinic',
    breaks: (plan) =>
      (thing(plan.people, 'priya-nair').phones = [{ id: 'desk', type: 'desk', site: 'cedar-street', ringSeconds: 25 }]),
    expect: {
      finding: 'on-call-without-mobile/rotations/nurses/priya-nair',
      severity: 'warning',
      says: 'has a desk phone only',
    },
  },
  {
    name: 'everything hangs on Dana',
    says: 'Only Dana reads the billing messages from now on.',
    of: 'clinic',
    breaks: (plan) => (thing(plan.mailboxes, 'billing').owners = ['dana-ortiz']),
    expect: {
      finding: 'single-point-of-failure/billing/ring-dana',
      severity: 'hint',
      says: 'depend on “Dana Ortiz” alone',
    },
  },
  {
    name: 'one person twice in a team',
    says: 'Sofia should ring more often.',
    of: 'law-firm',
    breaks: (plan) => thing(plan.teams, 'reception').members.push('sofia-marchetti'),
    expect: {
      finding: 'person-twice-in-team/teams/reception/sofia-marchetti',
      severity: 'warning',
      says: 'more than once',
    },
  },
  {
    name: 'a shift in a period that is gone',
    says: 'I replaced the period “Open” of the new client line by “Day”.',
    of: 'law-firm',
    breaks: (plan) => {
      const hours = thing(plan.hours, 'intake');
      hours.periods = [{ id: 'day', name: 'Day' }];
      for (const time of hours.weekly) time.period = 'day';
      for (const { effect } of hours.specialDays)
        if (effect.kind === 'hours') for (const span of effect.spans) span.period = 'day';
      wireAt(plan, 'intake/intake-hours', 'day', 'who-calls');
      wireAt(plan, 'intake/intake-hours', 'open', null);
    },
    expect: {
      finding: 'shift-unknown-period/people/nadia-rahman/open',
      severity: 'error',
      says: 'no longer have',
    },
  },
  {
    name: 'desk phones in an empty office',
    says: 'At night the reception rings too, in case somebody is still there.',
    of: 'small',
    breaks: (plan) => {
      thing(plan.people, 'ann').phones.pop();
      wireAt(plan, 'main/hours', 'otherwise', 'team');
      setAt(plan, 'main/team', { allSeconds: 30 });
    },
    expect: {
      finding: 'rings-empty-office/main/team',
      severity: 'hint',
      says: 'rings desk phones while the office is closed',
      shows: { node: 'team' },
    },
  },
];

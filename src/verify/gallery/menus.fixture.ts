import { step } from '../plan-of.fixture.ts';
import { addStep, setAt, thing, wireAt, type BrokenPlan } from './broken-plan.fixture.ts';

/** Mistakes in menus and in what callers hear. */
export const MENUS: readonly BrokenPlan[] = [
  {
    name: 'a key that is offered and does nothing',
    says: 'We added the pharmacy to the greeting; the key comes later.',
    of: 'clinic',
    breaks: (plan) => (thing(plan.prompts, 'after-hours').text += ' For the pharmacy, press 4.'),
    expect: {
      finding: 'spoken-keys/main/after-hours-menu/spoken-4',
      severity: 'warning',
      says: 'offers key 4, but that key does nothing there',
    },
  },
  {
    name: 'a menu that only repeats itself',
    says: 'Whoever presses nothing should listen again.',
    of: 'law-firm',
    breaks: (plan) => wireAt(plan, 'main/practice-menu', 'noInput', 'practice-menu'),
    expect: {
      finding: 'menu-without-way-on/main/practice-menu/noInput',
      severity: 'error',
      says: 'only hears it again',
    },
  },
  {
    name: 'choices said only once',
    says: 'Our callers know the night menu by heart.',
    of: 'property-manager',
    breaks: (plan) => setAt(plan, 'chicago/night-menu', { plays: 1 }),
    expect: { finding: 'menu-plays/chicago/night-menu', severity: 'warning', says: 'says its choices only once' },
  },
  {
    name: 'two seconds to press a key',
    says: 'The pause after the menu felt long.',
    of: 'clinic',
    breaks: (plan) => setAt(plan, 'main/main-menu', { firstKeySeconds: 2 }),
    expect: { finding: 'input-timeout/main/main-menu', severity: 'warning', says: 'waits 2 s for the first key' },
  },
  {
    name: 'keys out of order',
    says: 'Most people want an appointment or reception, so I moved billing to the end.',
    of: 'clinic',
    breaks: (plan) =>
      (thing(plan.prompts, 'main-menu').text =
        'Cedar Family Clinic. For medical records, press 3. For appointments, press 1. For billing, press 2. For reception, press 0.'),
    expect: { finding: 'keys-in-order/main/main-menu', severity: 'hint', says: 'out of order: 3, 1, 2' },
  },
  {
    name: 'a welcome that does not end',
    says: 'Marketing wrote a new welcome.',
    of: 'property-manager',
    breaks: (plan) => {
      const prompt = thing(plan.prompts, 'day-menu');
      prompt.text = `Lakeside has managed homes around the lake for more than forty years, with heart and with care, and was voted the friendliest manager of the county three times in a row by the people who live with us. ${prompt.text}`;
    },
    expect: {
      finding: 'greeting-too-long/chicago/day-menu',
      severity: 'warning',
      says: 'before the first option',
    },
  },
  {
    name: 'words in braces that nobody fills in',
    says: 'I guessed that {opening time} says when we open.',
    of: 'clinic',
    breaks: (plan) => (thing(plan.prompts, 'billing-closed').text = 'We are closed, and open at {opening time}.'),
    expect: {
      finding: 'unknown-placeholder/prompts/billing-closed/opening time',
      severity: 'error',
      says: 'which Ringplan cannot fill in',
    },
  },
  {
    name: 'a menu that leads to no person',
    says: 'We are two people and busy: every key takes a message.',
    of: 'small',
    breaks: (plan) => wireAt(plan, 'main/menu', 'sales', 'box'),
    expect: {
      finding: 'menu-without-person/main/menu',
      severity: 'warning',
      says: 'While you are open, no key of “Main menu” leads to a person',
      shows: { node: 'menu', code: 'menu.asks' },
    },
  },
  {
    name: 'two people with one extension',
    says: 'Marek took over the desk of Lena, with its extension.',
    of: 'clinic',
    breaks: (plan) => (thing(plan.people, 'marek-nowak').extension = '101'),
    expect: {
      finding: 'duplicate-extension/people/marek-nowak',
      severity: 'warning',
      says: 'has the extension 101 of “Lena Fischer”',
    },
  },
  {
    name: 'a fourth menu in a row',
    says: 'Sales has many products, so each menu asks a little more.',
    of: 'small',
    breaks: (plan) => {
      const keys = [
        { id: 'one', key: '1', label: 'This' },
        { id: 'two', key: '2', label: 'That' },
      ];
      plan.prompts['which'] = { name: 'Which', text: 'For this, press 1. For that, press 2.' };
      const then = (name: string, to: string) =>
        step('menu', name, { prompt: 'which', keys }, { one: to, two: to, noInput: 'box' });
      addStep(plan, 'main/first', then('Which product', 'second'));
      addStep(plan, 'main/second', then('Which colour', 'third'));
      addStep(plan, 'main/third', then('Which size', 'fourth'));
      addStep(plan, 'main/fourth', then('Which day', 'team'));
      wireAt(plan, 'main/hours', 'open', 'first');
      delete plan.flows['main']!.nodes['menu'];
      delete plan.prompts['choices'];
    },
    expect: {
      finding: 'menu-depth/main/fourth',
      severity: 'warning',
      says: 'Callers have to choose 3 times',
      shows: { node: 'fourth' },
    },
  },
];

import { randomFrom, type Random } from '../../base/random.ts';
import type { AnyKind } from '../../engine/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Destination, Phone, PlanNode } from '../../plan/entities.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { randomId, randomValue, type Stock } from '../../simulate/random-value.ts';

const ids = (stem: string, count: number) => Array.from({ length: count }, (_, index) => `${stem}-${index + 1}`);
const byId = <T>(keys: readonly string[], make: (id: string, index: number) => T): Record<string, T> =>
  Object.fromEntries(keys.map((id, index) => [id, make(id, index)]));

/** Words without placeholders; the third takes no time to say. */
const TEXTS = ['Thank you for calling us today.', 'Press one for sales or two for everything else.', '…', 'Goodbye.'];

/** Settings are kept this small: long waits and many repetitions add time, and nothing that could be reached. */
const AT_MOST: Readonly<Record<string, number>> = {
  plays: 2,
  rounds: 2,
  maxWaitSeconds: 16,
  busyWaitSeconds: 20,
  firstKeySeconds: 5,
  betweenKeysSeconds: 3,
  ringSeconds: 25,
  allSeconds: 20,
  eachSeconds: 15,
  memberSeconds: 12,
  maxCallers: 2,
  minDigits: 2,
  maxDigits: 3,
  silenceSeconds: 5,
};

/**
 * A small office at random: every kind of step, at most six of them in the main flow and three in one that it may enter, two
 * people, a team, a site, at most one switch, and hours whose changes often lie so close that one call crosses them. All of it
 * parses; some of it leads nowhere.
 */
export function smallPlan(seed: number): Plan {
  const random = randomFrom(seed, 2);
  const people = ids('person', 1 + random.below(2));
  const have: Stock['ids'] = {
    number: ['number-1'],
    flow: ['main', 'aside'],
    hours: ids('hours', random.chance(0.3) ? 2 : 1),
    person: people,
    team: ['team-1'],
    rotation: ['rotation-1'],
    site: ['site-1'],
    mode: ['mode-1'],
    prompt: ids('prompt', TEXTS.length),
    mailbox: ['mailbox-1', 'mailbox-2'],
    callerList: ['list-1'],
  };
  const destination = () => randomDestination(random, have);
  const bare: Plan = {
    schema: 1,
    id: 'small',
    name: 'Small office',
    zone: random.pick(['America/Chicago', 'Asia/Kolkata']),
    country: 'US',
    numbers: byId(have.number, (name) => ({
      name,
      e164: '+13125550100',
      ...(random.chance(0.98) ? { flow: 'main' } : {}),
      fallback: destination(),
    })),
    flows: {},
    hours: byId(have.hours, (name) => smallHours(random, name)),
    people: byId(people, (name, index) => ({
      name: index === 0 ? 'Ann Lee' : 'Bob Ray',
      ...(random.chance(0.5) ? { extension: `${1 + random.below(2)}0${index}` } : {}),
      phones: Array.from({ length: random.chance(0.05) ? 0 : 1 + random.below(2) }, (_, phone) =>
        smallPhone(random, index, phone),
      ),
      ...(random.chance(0.35) ? { shift: { hours: random.pick(have.hours), periods: ['open'] } } : {}),
      ...(random.chance(0.4) ? { mailbox: random.pick(have.mailbox) } : {}),
    })),
    teams: {
      'team-1': { name: 'Team', members: random.chance(0.04) ? [] : people.slice(random.below(people.length)) },
    },
    rotations: {
      'rotation-1': {
        name: 'Nights',
        // A Monday, so that the window of a Monday meets a hand-over.
        handOver: { weekday: 1, at: random.pick(['08:00', '09:03', '00:00']) },
        startsOn: '2026-01-05',
        levels: ids('level', 1 + random.below(2)).map((id, level) => ({
          id,
          people: level === 0 ? people : people.slice(0, random.below(2)),
          weeksEach: 1,
        })),
      },
    },
    sites: { 'site-1': { name: 'Site', areaCodes: ['+1708'] } },
    modes: random.chance(0.7)
      ? { 'mode-1': { name: 'Mode', positions: ['normal', 'on'].map((id) => ({ id, name: id })), normal: 'normal' } }
      : {},
    prompts: byId(have.prompt, (name, index) => ({ name, text: TEXTS[index]! })),
    mailboxes: byId(have.mailbox, (name) => ({ name, owners: [random.pick(people)], urgent: random.chance(0.3) })),
    callerLists: { 'list-1': { name: 'List', entries: [{ prefix: '+1708555' }] } },
    scenarios: {},
    promises: {},
    layout: { flows: {} },
  };
  const stock = stockOf(random, have);
  const net = () => (random.chance(0.5) ? { to: 'number-fallback' as const } : destination());
  const flows = {
    aside: { name: 'Aside', start: 'step-1', safetyNet: net(), nodes: asideNodes(random, stock, bare) },
    main: { name: 'Main', start: 'step-1', safetyNet: net(), nodes: {} },
  };
  // Flows inside themselves are bounded by the engine: rarely, like other loops.
  const into = random.chance(0.05) ? have.flow : ['aside'];
  const nodes = mainNodes(random, { ...stock, ids: { ...have, flow: into } }, { ...bare, flows });
  const parsed = readPlan({ ...bare, flows: { ...flows, main: { ...flows.main, nodes } } }, KINDS);
  if (!parsed.ok) throw new Error(`the small plan ${seed} is no plan: ${JSON.stringify(parsed.error[0])}`);
  return parsed.value;
}

type Nodes = Plan['flows'][string]['nodes'];

/** Kinds after which a call goes nowhere by a wire: early in a flow they would leave little to reach. */
const ENDS = ['hang-up', 'return'];

function mainNodes(random: Random, stock: Stock, plan: Plan): Nodes {
  const all = Object.values(KINDS).filter(({ group }) => group !== 'entry');
  const steps = ids('step', 3 + random.below(4));
  // What sorts by time is in most plans: it is where a proof can go wrong.
  const byTime = ['hours-branch', 'on-call'].map((name) => KINDS[name]!);
  const kinds = steps.map((_, index) => {
    if (index === 0) return KINDS['incoming-call']!;
    if (random.chance(0.25)) return random.pick(byTime);
    const late = index > 2 && random.chance(0.7);
    return random.pick(all.filter(({ kind }) => late || !ENDS.includes(kind)));
  });
  const crosses = kinds.length > 4 && random.chance(0.6);
  if (crosses) {
    kinds[1] = kinds[3] = KINDS['hours-branch']!;
    kinds[2] = KINDS[random.pick(TAKE_TIME)]!;
  }
  const nodes = wired(random, stock, plan, kinds, random.chance(0.2) ? 1 : 0);
  return crosses ? askedTwice(random, nodes, plan) : nodes;
}

const TAKE_TIME = ['announcement', 'menu', 'collect-digits', 'ring-person', 'ring-team', 'call-queue', 'voicemail'];

/**
 * The hours are asked, time passes, and the same hours are asked again: some exits of the second question are taken only by calls
 * that cross a change, or two. By chance alone no plan in a hundred has that.
 */
function askedTwice(random: Random, nodes: Nodes, plan: Plan): Nodes {
  const [enters, first, between, second] = ['step-1', 'step-2', 'step-3', 'step-4'].map((id) => nodes[id]!) as [
    PlanNode,
    PlanNode,
    PlanNode,
    PlanNode,
  ];
  const settings = { hours: 'hours-1' };
  const exits = KINDS[between.kind]!.exits(between.settings, plan);
  const elsewhere = Object.entries(first.next).filter(([, to]) => to !== 'step-3' && to !== 'step-4');
  const into = random.pick(['open', 'open', 'otherwise', 'lunch']);
  return {
    ...nodes,
    'step-1': { ...enters, next: { next: 'step-2' } },
    'step-2': { ...first, settings, next: { ...Object.fromEntries(elsewhere), [into]: 'step-3' } },
    'step-3': { ...between, next: Object.fromEntries(exits.map(({ id }) => [id, 'step-4'])) },
    'step-4': { ...second, settings },
  };
}

/** A flow that is entered by steps of others, and mostly comes back. */
function asideNodes(random: Random, stock: Stock, plan: Plan): Nodes {
  const between = Object.values(KINDS).filter(
    ({ group, kind }) => group !== 'entry' && kind !== 'go-to-flow' && !ENDS.includes(kind),
  );
  const last = random.chance(0.8) ? KINDS['return']! : KINDS['hang-up']!;
  return wired(random, stock, plan, [KINDS['incoming-call']!, random.pick(between), last], 0);
}

/**
 * Steps wired onward, as people draw, to those that nothing leads to yet where there are any; `loops` exits lead back, most often
 * those of menus. Every loop makes many calls of few things, so there are few.
 */
function wired(random: Random, stock: Stock, plan: Plan, kinds: readonly AnyKind[], loops: number): Nodes {
  const steps = ids('step', kinds.length);
  const open = new Set(steps.slice(1));
  const nodes = byId(steps, (name, index) => {
    const kind = kinds[index]!;
    const settings = smallSettings(random, kind, stock);
    const next: Record<string, string> = {};
    for (const { id, failure } of kind.exits(settings, plan)) {
      const later = steps.slice(index + 1);
      const fresh = later.filter((step) => open.has(step));
      if (later.length === 0 || !random.chance(index === 0 ? 0.99 : failure ? 0.65 : 0.9)) continue;
      const to = random.chance(0.01) ? 'gone' : fresh.length > 0 && random.chance(0.8) ? fresh[0]! : random.pick(later);
      open.delete(to);
      next[id] = to;
    }
    return { kind: kind.kind, version: kind.version, name, settings, next };
  });
  for (let loop = 0; loop < loops; loop += 1) {
    const from = random.pick(steps.filter((step) => nodes[step]!.kind === 'menu').concat(steps.slice(1)));
    const exits = KINDS[nodes[from]!.kind]!.exits(nodes[from]!.settings, plan);
    if (exits.length > 0)
      nodes[from]!.next[random.pick(exits).id] = random.pick(steps.slice(0, steps.indexOf(from) + 1));
  }
  return nodes;
}

function smallSettings(random: Random, kind: AnyKind, stock: Stock): Record<string, unknown> {
  const settings = { ...(randomValue(random, kind.fields, stock) as Record<string, unknown>) };
  for (const [name, most] of Object.entries(AT_MOST)) {
    const value = settings[name];
    if (typeof value === 'number') settings[name] = Math.min(value, most);
  }
  // Said at most once while a caller waits.
  if ('announceEverySeconds' in settings) settings['announceEverySeconds'] = random.pick([0, 0, 12]);
  if ('atLeast' in settings) settings['atLeast'] = random.pick([1, 1, 2]);
  if ('signIn' in settings) settings['signIn'] = random.chance(0.2);
  if (Array.isArray(settings['keys'])) settings['keys'] = smallKeys(random, settings['keys'] as { does?: string }[]);
  if (Array.isArray(settings['rules'])) settings['rules'] = settings['rules'].slice(0, 2);
  return settings;
}

/** Two keys at most, and few that only repeat: callers who press them again and again are many calls and one thing. */
const smallKeys = (random: Random, keys: readonly { does?: string }[]) =>
  keys.slice(0, 2).map(({ does, ...key }) => (does !== undefined && random.chance(0.15) ? { ...key, does } : key));

function stockOf(random: Random, have: Stock['ids']): Stock {
  let made = 0;
  return {
    ids: have,
    members: {
      id: () => `id-${(made += 1)}`,
      key: () => random.pick(['1', '2', '0', '*', '#']),
      acceptKey: () => random.pick(['1', '2']),
      exitKey: () => random.pick(['1', '*']),
      e164: () => random.pick(['+13125550190', '']),
    },
  };
}

function randomDestination(random: Random, have: Stock['ids']): Destination {
  const luck = random.unit();
  if (luck < 0.5) return { to: 'mailbox', mailbox: randomId(random, have.mailbox) };
  if (luck < 0.8) return { to: 'person', person: randomId(random, have.person) };
  return { to: 'outside', e164: '+13125550199' };
}

function smallPhone(random: Random, person: number, phone: number): Phone {
  const shared = { id: `phone-${phone + 1}`, ringSeconds: random.pick([5, 10, 20]) };
  switch (random.below(3)) {
    case 0:
      return { ...shared, type: 'desk', site: 'site-1' };
    case 1:
      return { ...shared, type: 'mobile', e164: `+131255502${person}${phone}`, pressOne: random.chance(0.5) };
    default:
      return { ...shared, type: 'app' };
  }
}

/** One or two stretches of a day, at full minutes; some so short that a call that begins before one can end after it. */
function smallHours(random: Random, name: string): Plan['hours'][string] {
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const minutes = () => (random.chance(0.5) ? 1 + random.below(4) : 30 + random.below(200));
  const from = 540 + random.below(3);
  const to = from + minutes();
  const span = (start: number, end: number, period: string) => ({
    days: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
    from: clock(start),
    to: clock(end),
    period,
  });
  const later = to + (random.chance(0.5) ? 0 : minutes());
  return {
    name,
    periods: ['open', 'lunch'].map((id) => ({ id, name: id })),
    weekly: [span(from, to, 'open'), ...(random.chance(0.4) ? [span(later, later + minutes(), 'lunch')] : [])],
    specialDays: [],
  };
}

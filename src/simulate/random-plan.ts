import { randomFrom, type Random } from '../base/random.ts';
import type { AnyKind, Kinds } from '../engine/kind.ts';
import type { Destination, Phone } from '../plan/entities.ts';
import type { RefType } from '../plan/field.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { situationEntrySchema, type Situation, type SituationEntry } from '../plan/situation.ts';
import { randomId, randomValue, type Stock } from './random-value.ts';

/** Zones whose clocks change by an hour, by half an hour, and never. */
const ZONES = ['America/Chicago', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata'] as const;
const TEXTS = [
  'Thank you for calling.',
  'We are closed until {closed until}. We open {opens next}.',
  'On call is {on call}. Today is {holiday}.',
  'For sales, press 1. For anything else, press 2.',
];
const ids = (stem: string, count: number) => Array.from({ length: count }, (_, index) => `${stem}-${index + 1}`);
const byId = <T>(keys: readonly string[], make: (id: string, index: number) => T): Record<string, T> =>
  Object.fromEntries(keys.map((id, index) => [id, make(id, index)]));

/** The ids that every random plan draws its things from, so that what is said of one may hold for the next version too. */
const POOL: Readonly<Record<RefType, readonly string[]>> = {
  number: ids('number', 2),
  flow: ids('flow', 3),
  hours: ids('hours', 2),
  person: ids('person', 5),
  team: ids('team', 2),
  rotation: ids('rotation', 1),
  site: ids('site', 2),
  mode: ids('mode', 1),
  prompt: ids('prompt', 4),
  mailbox: ids('mailbox', 2),
  callerList: ids('list', 1),
};

/** A plan of every kind in the registry, wired as chance has it: it parses, and need not make sense. Every one has the same numbers. */
export function randomPlan(seed: number, kinds: Kinds): Plan {
  const random = randomFrom(seed, 1);
  const some = (all: readonly string[], least = 1) => all.slice(0, least + random.below(all.length - least + 1));
  const people = some(POOL.person, 2);
  const have = { ...POOL, person: people, team: some(POOL.team), hours: some(POOL.hours) };
  const stock = stockOf(random, have);
  const destination = () => randomDestination(random, have);
  const zone = random.pick(ZONES);
  const bare: Plan = {
    schema: 1,
    id: 'random',
    name: 'Random office',
    zone,
    country: 'US',
    numbers: byId(have.number, (name, index) => ({
      name,
      e164: `+1312555010${index}`,
      ...(random.chance(0.97) ? { flow: have.flow[index % 2]! } : {}),
      fallback: destination(),
    })),
    flows: {},
    hours: byId(have.hours, (name) => randomHours(random, name, have.site)),
    people: byId(people, (name, index) => ({
      name,
      ...(random.chance(0.6) ? { extension: String(100 + index) } : {}),
      phones: Array.from({ length: random.chance(0.1) ? 0 : 1 + random.below(3) }, (_, phone) =>
        randomPhone(random, have.site, index, phone),
      ),
      ...(random.chance(0.15) ? { shift: { hours: random.pick(have.hours), periods: ['open'] } } : {}),
      ...(random.chance(0.5) ? { mailbox: randomId(random, have.mailbox) } : {}),
    })),
    teams: byId(have.team, (name) => ({
      name,
      members: Array.from({ length: random.chance(0.05) ? 0 : 2 + random.below(4) }, () =>
        randomId(random, people),
      ).filter((member, index, all) => all.indexOf(member) === index),
    })),
    rotations: byId(have.rotation, (name) => ({
      name,
      handOver: { weekday: (1 + random.below(7)) as 1, at: random.pick(['08:00', '02:30', '00:00']) },
      startsOn: '2026-01-05',
      levels: ids('level', 1 + random.below(3)).map((id) => ({
        id,
        people: Array.from({ length: random.below(4) }, () => randomId(random, people)),
        weeksEach: 1,
      })),
    })),
    sites: byId(have.site, (name) => ({ name, areaCodes: ['+1312'] })),
    modes: byId(have.mode, (name) => ({
      name,
      positions: ['normal', 'on'].map((id) => ({ id, name: id })),
      normal: 'normal',
    })),
    prompts: byId(have.prompt, (name, index) => ({ name, text: TEXTS[index % TEXTS.length]! })),
    mailboxes: byId(have.mailbox, (name) => ({
      name,
      owners: [randomId(random, people)],
      urgent: random.chance(0.3),
      ...(random.chance(0.3) ? { greeting: randomId(random, have.prompt) } : {}),
    })),
    callerLists: byId(have.callerList, (name) => ({ name, entries: [{ prefix: '+1312555' }] })),
    scenarios: {},
    promises: {},
    layout: { flows: {} },
  };
  const flows = byId(have.flow, (name) => ({
    name,
    start: random.chance(0.98) ? 'step-1' : 'gone',
    safetyNet: random.chance(0.5) ? { to: 'number-fallback' as const } : destination(),
    // Mostly into flows that have not been entered yet: those that come back get the chance to.
    nodes: randomNodes(random, kinds, { ...stock, ids: { ...have, flow: onward(random, have.flow, name) } }, bare),
  }));
  const parsed = readPlan({ ...bare, flows }, kinds);
  if (!parsed.ok) throw new Error(`the random plan ${seed} is no plan: ${JSON.stringify(parsed.error[0])}`);
  return parsed.value;
}

/** What somebody may declare around an instant, about things that exist and some that do not. */
export function randomSituation(random: Random, atMs: number): Situation {
  const near = () => atMs + Math.round((random.unit() - 0.3) * 3_600_000);
  const stock = stockOf(random, POOL);
  const entry = (id: string) =>
    randomValue(random, situationEntrySchema, {
      ...stock,
      members: {
        ...stock.members,
        id: () => id,
        fromMs: near,
        untilMs: () => near() + 600_000,
        setAtMs: () => atMs,
      },
    }) as SituationEntry;
  return { entries: ids('entry', random.below(5)).map(entry) };
}

function onward(random: Random, flows: readonly string[], from: string): readonly string[] {
  const later = flows.slice(flows.indexOf(from) + 1);
  return later.length > 0 && random.chance(0.9) ? later : flows;
}

function stockOf(random: Random, have: Stock['ids']): Stock {
  let made = 0;
  return {
    ids: have,
    members: {
      id: () => `id-${(made += 1)}`,
      position: () => random.pick(['normal', 'on', 'gone']),
      level: () => random.pick(['level-1', 'level-2', 'gone']),
      period: () => random.pick(['open', 'lunch', 'gone']),
      key: () => random.pick(['1', '2', '3', '0', '*', '#']),
      acceptKey: () => random.pick(['1', '2']),
      exitKey: () => random.pick(['1', '*']),
      e164: () => random.pick(['+13125550190', '+13125550191', '']),
    },
  };
}

function randomNodes(random: Random, kinds: Kinds, stock: Stock, plan: Plan) {
  const all = Object.values(kinds);
  const entries = all.filter(({ group }) => group === 'entry');
  const others = all.filter(({ group }) => group !== 'entry');
  const steps = ids('step', 3 + random.below(8));
  return byId(steps, (name, index) => {
    const kind = random.pick(index === 0 ? entries : others);
    const settings = randomSettings(random, kind, stock);
    const exits = kind.exits(settings, plan).filter(() => random.chance(0.8));
    // Mostly onward, as people draw; sometimes back, into circles that the engine must end.
    const target = () => (random.chance(0.75) ? steps[index + 1 + random.below(3)] : undefined) ?? random.pick(steps);
    const next = Object.fromEntries(exits.map(({ id }) => [id, random.chance(0.02) ? 'gone' : target()]));
    return { kind: kind.kind, version: kind.version, name, settings, next };
  });
}

const randomSettings = (random: Random, kind: AnyKind, stock: Stock): Record<string, unknown> =>
  random.chance(0.1)
    ? { ...random.pick(kind.examples).settings }
    : (randomValue(random, kind.fields, stock) as Record<string, unknown>);

function randomDestination(random: Random, have: Stock['ids']): Destination {
  const luck = random.unit();
  if (luck < 0.4) return { to: 'mailbox', mailbox: randomId(random, have.mailbox) };
  if (luck < 0.8) return { to: 'person', person: randomId(random, have.person) };
  return { to: 'outside', e164: '+13125550199' };
}

function randomPhone(random: Random, sites: readonly string[], person: number, phone: number): Phone {
  const shared = { id: `phone-${phone + 1}`, ringSeconds: 5 + random.below(26) };
  switch (random.below(3)) {
    case 0:
      return { ...shared, type: 'desk', site: randomId(random, sites) };
    case 1:
      return { ...shared, type: 'mobile', e164: `+131255502${person}${phone}`, pressOne: random.chance(0.5) };
    default:
      return { ...shared, type: 'app' };
  }
}

function randomHours(random: Random, name: string, sites: readonly string[]): Plan['hours'][string] {
  const hour = () => String(random.below(24)).padStart(2, '0');
  const span = (period: string) => ({ from: `${hour()}:00`, to: `${hour()}:30`, period });
  return {
    name,
    ...(random.chance(0.3) ? { site: randomId(random, sites) } : {}),
    periods: [
      { id: 'open', name: 'Open' },
      { id: 'lunch', name: 'Lunch' },
    ],
    weekly: [
      { days: [1, 2, 3, 4, 5, 6, 7], ...span('open') },
      { days: [7, 1], ...span('lunch') },
    ],
    specialDays: random.chance(0.3)
      ? [{ id: 'day', name: 'Day', day: { rule: 'date', date: '2026-11-01' }, effect: { kind: 'closed' } }]
      : [],
  };
}

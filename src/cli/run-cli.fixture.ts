import { filled, PLUMBING } from '../exchange/worksheet/offices.fixture.ts';
import { plainCall } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import type { FetchLike } from '../protocol/send-request.ts';
import { SAMPLES } from '../samples/samples.ts';
import { soundPlan, step } from '../verify/plan-of.fixture.ts';
import { run } from './main.ts';

/** A plan with one error: key 3 of its menu leads nowhere. */
export const brokenPlan: Plan = {
  ...soundPlan,
  flows: {
    main: {
      ...soundPlan.flows['main']!,
      nodes: {
        ...soundPlan.flows['main']!.nodes,
        menu: step(
          'menu',
          'Main menu',
          {
            prompt: 'choices',
            keys: [
              { id: 'sales', key: '1', label: 'Sales' },
              { id: 'records', key: '3', label: 'Medical records' },
            ],
          },
          { sales: 'team' },
        ),
      },
    },
  },
  prompts: { choices: { name: 'Choices', text: 'For sales, press 1. For records, press 3.' } },
};

/** A plan with one warning: a mailbox that nobody is told of. */
export const warnedPlan: Plan = {
  ...soundPlan,
  mailboxes: { front: { ...soundPlan.mailboxes['front']!, owners: [] } },
};

/** A plan whose callers are lost when nobody is there: the fallback is a person without mailbox. */
const lostPlan: Plan = {
  ...soundPlan,
  numbers: { main: { name: 'Main line', e164: '+13125550100', fallback: { to: 'person', person: 'ann' } } },
  people: { ...soundPlan.people, ann: { name: 'Ann Lee', phones: [] } },
};

/** The sound plan with key 1 leading to the mailbox. */
const rewiredPlan: Plan = {
  ...soundPlan,
  flows: {
    main: {
      ...soundPlan.flows['main']!,
      nodes: {
        ...soundPlan.flows['main']!.nodes,
        menu: { ...soundPlan.flows['main']!.nodes['menu']!, next: { sales: 'box' } },
      },
    },
  },
};

/** A plan with a promise that names hours it does not have. */
const promisingPlan: Plan = {
  ...soundPlan,
  promises: {
    urgent: {
      number: 'main',
      presses: ['9'],
      when: { is: 'period', hours: 'gone', period: null },
      reaches: [{ to: 'person' }],
      withinSeconds: 60,
      even: [],
    },
  },
};

/** The sound plan with another name for a step: nobody who calls notices. */
const renamedPlan: Plan = {
  ...soundPlan,
  flows: {
    main: {
      ...soundPlan.flows['main']!,
      nodes: {
        ...soundPlan.flows['main']!.nodes,
        box: { ...soundPlan.flows['main']!.nodes['box']!, name: 'Voicemail' },
      },
    },
  },
};

/** The sound plan with two test calls, one of which fails; their words hold what XML must not. */
const testedPlan: Plan = {
  ...soundPlan,
  scenarios: {
    night: {
      name: 'At night <“&”>\u0001',
      call: plainCall('main', '2026-11-24T23:00'),
      expect: { outcome: 'answered' },
    },
    day: {
      name: 'By day',
      call: { ...plainCall('main', '2026-11-24T10:07'), keys: ['1'] },
      expect: { outcome: 'answered' },
    },
  },
};

const clinic = SAMPLES.find(({ id }) => id === 'clinic')!.document;

const FILES: Readonly<Record<string, string>> = {
  'sound.json': JSON.stringify(soundPlan),
  'broken.json': JSON.stringify(brokenPlan),
  'warned.json': JSON.stringify(warnedPlan),
  'promising.json': JSON.stringify(promisingPlan),
  'severities.json': JSON.stringify({ 'mailbox-without-owner': 'off' }),
  'fatal.json': JSON.stringify({ 'unwired-exit': 'off', 'menu-depth': 'fatal' }),
  'rewired.json': JSON.stringify(rewiredPlan),
  'renamed.json': JSON.stringify(renamedPlan),
  'lost.json': JSON.stringify(lostPlan),
  'tested.json': JSON.stringify(testedPlan),
  'clinic.json': JSON.stringify(clinic),
  'plumbing.sheet.json': JSON.stringify(PLUMBING),
  'thin.sheet.json': JSON.stringify(
    filled(
      { zone: 'America/Chicago', country: 'US' },
      { people: { rows: [{ id: 'p', name: 'Tom', mobile: 'his car' }] } },
    ),
  ),
  'corrupt.json': '{"schema": 1,',
  'deep.json': '['.repeat(10_000) + ']'.repeat(10_000),
  'list.json': '[]',
  'extra.json': JSON.stringify({ ...soundPlan, colour: 'red' }),
  'mark.json': `\uFEFF${JSON.stringify(soundPlan)}`,
  'snow.json': JSON.stringify({
    entries: [{ id: 's', kind: 'person', person: 'ann', state: 'away', untilMs: null }],
  }),
  'closed.json': JSON.stringify({
    entries: [{ id: 's', kind: 'override', scope: { of: 'office' }, does: 'close', untilMs: null }],
  }),
  'stranger.json': JSON.stringify({
    entries: [{ id: 's', kind: 'person', person: 'zoe', state: 'away', untilMs: null }],
  }),
};

/** Runs a command line in-process against files held in memory. */
export async function runCli(args: readonly string[], fetch?: FetchLike) {
  let out = '';
  let err = '';
  const saved: Record<string, string> = {};
  const code = await run(args, {
    read: async (path) => {
      if (path === 'folder') throw new Error('it is a folder.');
      const text = FILES[path];
      if (text === undefined) throw new Error('there is no such file.');
      return text;
    },
    save: async (path, text) => {
      if (path === 'folder') throw new Error('it is a folder.');
      saved[path] = text;
    },
    write: (text) => (out += text),
    writeError: (text) => (err += text),
    version: async () => '1.2.3',
    // Monday 23 November 2026, 09:00 in Chicago.
    now: () => Date.UTC(2026, 10, 23, 15),
    fetch: fetch ?? (() => Promise.reject(new Error('no network in this test'))),
  });
  return { code, out, err, saved };
}

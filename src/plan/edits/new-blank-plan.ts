import { freeId } from '../../base/ids.ts';
import { plainCall } from '../call-script.ts';
import type { PlanNode } from '../entities.ts';
import { SCHEMA_VERSION, type Plan } from '../plan.ts';
import { demoName, demoNumber } from './demo-number.ts';
import type { StepKinds } from './step-kinds.ts';

/** The least that a plan needs to know of an office. */
export interface BlankOffice {
  readonly name: string;
  /** IANA. */
  readonly zone: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** The main number in E.164, or '' for later. */
  readonly e164: string;
  /** Who takes the calls; `mobile` in E.164, or '' for an app on the computer alone. */
  readonly person: { readonly name: string; readonly mobile: string };
  /** The local date of its first test calls, YYYY-MM-DD. */
  readonly day: string;
}

/** The columns of the first flow, in px; a step stands so that the wire into it runs straight. */
const COLUMN = 348;
const ROW = 43;

/** A plan that is sound from the first second: one number rings one person, and whoever is not answered leaves a message. */
export function newBlankPlan(office: BlankOffice, kinds: StepKinds): Plan {
  const name = office.name.trim();
  const personName = office.person.name.trim();
  const person = freeId(personName, () => false);
  const step = (kind: string, called: string, settings: Record<string, unknown>, next: Record<string, string>) =>
    ({
      kind,
      version: kinds[kind]!.version,
      name: called,
      settings: { ...kinds[kind]!.initial(bare), ...settings },
      next,
    }) satisfies PlanNode;
  const bare: Plan = {
    schema: SCHEMA_VERSION,
    id: freeId(name, () => false),
    name,
    zone: office.zone,
    country: office.country,
    numbers: {
      main: {
        name: office.e164 === '' ? demoName('Main number') : 'Main number',
        e164: office.e164 === '' ? demoNumber(office.country) : office.e164,
        flow: 'main',
        fallback: { to: 'mailbox', mailbox: 'main' },
      },
    },
    flows: {},
    hours: {},
    people: {
      [person]: {
        name: personName,
        phones: [
          { id: 'app', type: 'app', ringSeconds: 20 },
          ...(office.person.mobile === ''
            ? []
            : [
                {
                  id: 'mobile',
                  type: 'mobile' as const,
                  e164: office.person.mobile,
                  ringSeconds: 20,
                  pressOne: true,
                },
              ]),
        ],
        mailbox: 'main',
      },
    },
    teams: {},
    rotations: {},
    sites: {},
    modes: {},
    prompts: {
      'main-mailbox': {
        name: 'Mailbox greeting',
        text: `You have reached ${name}. Please leave your name and phone number after the tone, and we will call you back.`,
      },
    },
    mailboxes: { main: { name: 'Main mailbox', owners: [person], greeting: 'main-mailbox', urgent: false } },
    callerLists: {},
    scenarios: {},
    promises: {
      always: {
        presses: [],
        when: { is: 'always' },
        reaches: [{ to: 'person' }, { to: 'mailbox' }],
        withinSeconds: 60,
        even: [],
      },
    },
    layout: {
      flows: {
        main: {
          positions: {
            incoming: { x: 0, y: 0 },
            ring: { x: COLUMN, y: ROW },
            mailbox: { x: 2 * COLUMN, y: 2 * ROW },
          },
          notes: {},
          groups: {},
        },
      },
    },
  };
  const call = plainCall('main', `${office.day}T10:00`);
  return {
    ...bare,
    flows: {
      main: {
        name: 'Main line',
        start: 'incoming',
        safetyNet: { to: 'number-fallback' },
        nodes: {
          incoming: step('incoming-call', 'Main number', {}, { next: 'ring' }),
          ring: step(
            'ring-person',
            `Ring ${personName}`.slice(0, 80),
            { person },
            { noAnswer: 'mailbox', busy: 'mailbox', unavailable: 'mailbox' },
          ),
          mailbox: step('voicemail', 'Main mailbox', { mailbox: 'main' }, {}),
        },
      },
    },
    scenarios: {
      answers: { name: `${personName} answers`, call, expect: { outcome: 'answered', who: person } },
      message: {
        name: `${personName} does not answer: a message`,
        call: { ...call, reactions: { [person]: { does: 'noAnswer' } } },
        expect: { outcome: 'message', who: 'main' },
      },
    },
  };
}

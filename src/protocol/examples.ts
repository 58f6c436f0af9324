import type { RouteId } from './routes.ts';

const VERSION = '5f8a1c0d5e7b92b1f3a4c6d8e0912233445566778899aabbccddeeff00112233';
const ENTRY = {
  number: 3,
  version: VERSION,
  behaviourHash: 'c1a2'.repeat(16),
  publishedAtMs: 1_795_536_000_000,
  note: 'Friday afternoons go to Ann',
  origin: 'publish',
  rolledBackTo: null,
  acknowledgements: [{ finding: 'prompt-dated/prompts/holiday', reason: 'The holiday greeting comes next week.' }],
};
const ENTRY_TODAY = {
  id: 'e-4kd0',
  kind: 'override',
  scope: { of: 'office' },
  does: 'close',
  by: 'Ann',
  note: 'Burst pipe',
  setAtMs: 1_795_536_420_000,
  fromMs: 1_795_536_420_000,
  untilMs: 1_795_554_000_000,
};
const { id: _id, setAtMs: _setAtMs, ...NEW_ENTRY } = ENTRY_TODAY;
const SHARE = {
  id: 's-2ab9',
  shows: { of: 'live', number: 3, publishedAtMs: 1_795_536_000_000 },
  personalNumbers: false,
  note: 'for Dr. Lee',
  madeAtMs: 1_795_536_420_000,
  untilMs: 1_796_141_220_000,
  revokedAtMs: null,
  openedAtMs: null,
};
const GATHER = {
  call: 'c-7f3k',
  op: 2,
  type: 'gather',
  text: 'For sales, press 1.',
  speechMs: 1900,
  maxDigits: 1,
  firstKeyMs: 5000,
  betweenKeysMs: 3000,
};
const SUMMARY = {
  call: 'c-7f3k',
  kind: 'rehearsal',
  direction: 'in',
  plan: 'clinic',
  version: VERSION,
  planNumber: 'main',
  e164: '+13125550100',
  caller: '+17085550142',
  offeredAtMs: 1_795_536_420_000,
  phase: 'ended',
  step: null,
  seq: 9,
  wakeAtMs: 1_795_537_062_000,
  outcome: { kind: 'callbackBooked', team: 'front-desk' },
};

/** What a route is sent and answers, for the docs. */
export const EXAMPLES: Partial<Record<string, { readonly request?: unknown; readonly reply?: unknown }>> = {
  listPlans: {
    reply: {
      plans: [
        {
          id: 'clinic',
          name: 'Cedar Clinic',
          draftRevision: 12,
          draftSavedAtMs: 1_795_536_000_000,
          live: { number: 3, version: VERSION, publishedAtMs: 1_795_536_000_000 },
        },
      ],
    },
  },
  getOverview: {
    reply: {
      nowMs: 1_795_536_450_000,
      plans: [
        {
          id: 'clinic',
          name: 'Cedar Clinic',
          draftRevision: 12,
          draftSavedAtMs: 1_795_536_000_000,
          live: { number: 3, version: VERSION, publishedAtMs: 1_795_536_000_000 },
          sample: false,
          numbers: [{ name: 'Main line', e164: '+13125550100' }],
          people: ['Ann Lee'],
          changed: false,
          checked: { errors: 0, warnings: 0, hints: 2, until: '27 Dec 2027' },
          attention: [
            {
              kind: 'override',
              client: 'clinic',
              says: 'Closed',
              detail: 'Until 15:00. Set by Ann. “Burst pipe”',
              whenMs: 1_795_554_000_000,
              go: { at: 'today' },
              action: 'End now',
            },
          ],
        },
      ],
    },
  },
  createPlan: {
    request: { document: { schema: 1, id: 'clinic', name: 'Cedar Clinic', '…': '…' } },
    reply: { plan: 'clinic', revision: 1, savedAtMs: 1_795_536_000_000 },
  },
  saveDraft: {
    request: { document: { schema: 1, id: 'clinic', name: 'Cedar Clinic', '…': '…' } },
    reply: { plan: 'clinic', revision: 13, savedAtMs: 1_795_536_000_000 },
  },
  publish: { request: { note: ENTRY.note, acknowledgements: ENTRY.acknowledgements }, reply: ENTRY },
  listVersions: { reply: { versions: [ENTRY] } },
  rollback: {
    request: { version: VERSION, note: 'The new menu confused callers' },
    reply: { ...ENTRY, number: 4, note: 'The new menu confused callers', origin: 'rollback', rolledBackTo: 3 },
  },
  getSituation: {
    reply: {
      plan: 'clinic',
      revision: 8,
      nowMs: 1_795_536_450_000,
      entries: [{ revision: 1, entry: ENTRY_TODAY }],
    },
  },
  declareEntry: { request: NEW_ENTRY, reply: { revision: 1, entry: ENTRY_TODAY, replaced: [] } },
  changeEntry: {
    request: { untilMs: 1_795_557_600_000 },
    reply: { revision: 2, entry: { ...ENTRY_TODAY, untilMs: 1_795_557_600_000 } },
  },
  endEntry: { reply: { endedAtMs: 1_795_540_000_000, entry: ENTRY_TODAY } },
  putRecording: { reply: { sha256: '9c1f02ab'.repeat(8), mediaType: 'audio/mpeg', bytes: 48_211 } },
  createShare: {
    request: { of: 'live', days: 7, personalNumbers: false, note: 'for Dr. Lee' },
    reply: { share: SHARE, token: 'q0Jm0vZl1w3cF7n5X2yK9sTtRb8uPdHe' },
  },
  listShares: { reply: { nowMs: 1_795_536_450_000, shares: [SHARE], origins: ['https://calls.example.com'] } },
  revokeShare: { reply: { ...SHARE, revokedAtMs: 1_795_540_000_000 } },
  openShare: {
    reply: {
      document: { schema: 1, id: 'clinic', name: 'Cedar Clinic', '…': '…' },
      shows: SHARE.shows,
      personalNumbers: false,
      nowMs: 1_795_536_450_000,
      untilMs: SHARE.untilMs,
    },
  },
  offerCall: {
    request: { kind: 'rehearsal', caller: '+17085550142', atMs: 1_795_536_420_000 },
    reply: {
      call: 'c-7f3k',
      plan: 'clinic',
      version: VERSION,
      planNumber: 'main',
      effects: [{ call: 'c-7f3k', op: 1, type: 'answer' }, GATHER],
      trace: [
        {
          atMs: 1_795_536_420_000,
          call: 'c-7f3k',
          flow: 'main',
          node: 'menu',
          code: 'menu.asks',
          args: { text: 'For sales, press 1.' },
        },
      ],
      seq: 3,
      wakeAtMs: null,
      outcome: null,
    },
  },
  sendInput: {
    request: {
      operation: 'done-2',
      input: { type: 'done', op: 2, result: { is: 'digits', digits: '1' } },
      atMs: 1_795_536_422_000,
    },
    reply: {
      effects: [{ call: 'c-7f3k', op: 3, type: 'play', text: 'One moment.', speechMs: 900 }],
      trace: [],
      seq: 4,
      wakeAtMs: null,
      outcome: null,
    },
  },
  readOffice: {
    reply: {
      atMs: 1_795_536_462_000,
      wakeAtMs: 1_795_537_062_000,
      calls: [
        SUMMARY,
        { ...SUMMARY, call: 'c-7f3k-back-1', direction: 'out', outcome: { kind: 'callbackMissed', by: 'caller' } },
      ],
    },
  },
  listEvents: { reply: { events: [{ seq: 3, effect: GATHER }], seq: 3, wakeAtMs: null, outcome: null } },
  getSeverities: { reply: { severities: { 'menu-depth': 'hint', 'keys-in-order': 'off' } } },
  getHealth: { reply: { status: 'ok', version: '0.1.0', phoneSystem: 'none', database: 'ready', notes: [] } },
} satisfies Partial<Record<RouteId, unknown>>;

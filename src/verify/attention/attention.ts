// attention: what somebody who looks after several offices should do something about now, in words. It reads what others found;
// it checks, proves and plays nothing itself.
import { counted } from '../../base/counted.ts';
import { dateAt, dayText } from '../../calendar/day-text.ts';
import { DAY_MS, parseDate } from '../../calendar/local-date.ts';
import { momentText } from '../../calendar/moment-text.ts';
import type { Kinds } from '../../engine/kind.ts';
import { entryTitle } from '../../plan/entry-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { reviewAfter } from '../../plan/review-after.ts';
import { activeEntries, type Situation, type SituationEntry } from '../../plan/situation.ts';
import type { Finding, FindingPlace, Severity } from '../finding.ts';
import { quoted } from '../words.ts';
import { ATTENTION_KINDS, type AttentionKind } from './attention-kinds.ts';
import { holidaysEnd } from './holidays-end.ts';
import { onCallGaps, type OnCallGap } from './on-call-gaps.ts';

/** Where something is done about it: a place of the plan, the Today board, or the check-up. */
export type AttentionPlace = FindingPlace | { readonly at: 'today' | 'check-up' };

/** One thing to do something about: what it is in one line, more about it or '', when it begins or ends, and the button that leads there. */
export interface AttentionItem {
  readonly kind: AttentionKind;
  /** The plan's id. */
  readonly client: string;
  readonly says: string;
  readonly detail: string;
  /** UTC milliseconds; null where no time belongs to it. */
  readonly whenMs: number | null;
  readonly go: AttentionPlace;
  readonly action: string;
}

/** What checking a plan came to: findings, the end of what is proven (UTC milliseconds), and the test calls that end differently. */
export interface CheckedSide {
  readonly findings: readonly Finding[];
  readonly provenUntilMs: number;
  readonly redTestCalls: readonly string[];
}

/** What is known of one client. Without `checked` (not checked yet) only what needs no check is said. */
export interface Client {
  readonly draft: { readonly plan: Plan; readonly savedAtMs: number; readonly checked: CheckedSide | null };
  /** What routes calls; `accepted` are the ids of the warnings that somebody gave a reason for. */
  readonly live: {
    readonly plan: Plan;
    readonly accepted: readonly string[];
    readonly checked: CheckedSide | null;
    readonly publishedAtMs: number;
  } | null;
  /** Whether the draft would route calls otherwise than what is live. */
  readonly changed: boolean;
  readonly situation: Situation;
}

const GAP_DAYS = 14;
const END_DAYS = 60;
const STALE_DAYS = 14;
const REVIEW_DAYS = 14;

/** Rules that items of their own speak for, so that nothing is said twice. */
const SPOKEN_FOR = new Set(['rotation-ends-soon', 'holidays-run-out', 'recording-out-of-date', 'test-call-fails']);

/** What of a client needs attention at an instant, the most urgent first; of two of a kind the sooner. */
export function attention(client: Client, kinds: Kinds, nowMs: number): AttentionItem[] {
  const { draft, live, changed, situation } = client;
  const routing = live?.plan ?? draft.plan;
  const items = [
    ...activeEntries(situation, nowMs).flatMap((entry) => entryItem(routing, entry, nowMs)),
    ...onCallGaps(routing, kinds, situation, nowMs, nowMs + GAP_DAYS * DAY_MS).map((gap) =>
      gapItem(routing, gap, nowMs),
    ),
    ...holidaysEnd(routing, kinds, nowMs, END_DAYS).map(({ hours, day, last }): Item => {
      const name = quoted(routing.hours[hours]!.name);
      const ends = routing.hours[hours]!.specialDays.find(({ id }) => id === day)?.name;
      return {
        kind: 'holidays-end',
        says:
          last === null
            ? `All special days of ${name} are over`
            : ends === undefined
              ? `${name} know no special day after ${dayText(last)}`
              : `${quoted(ends)} of ${name} is listed until ${dayText(last)} only`,
        detail: 'On the next one, callers hear that you are open.',
        whenMs: null,
        go: { at: 'thing', collection: 'hours', id: hours },
        action: 'Open hours',
      };
    }),
    ...(live?.checked ? sideItems(live.plan, live.checked, 'live', live.accepted) : []),
    ...(draft.checked && (live === null || changed) ? sideItems(draft.plan, draft.checked, 'draft', []) : []),
    ...(live?.checked ? proofItems(live.plan, live.checked, nowMs) : []),
    ...reviewItems(client, nowMs),
    ...draftItems(client, nowMs),
  ];
  // Who fixes the errors publishes next; until then that is not the thing to do.
  const said = items.some(({ kind }) => kind === 'error')
    ? items.filter(({ kind }) => kind !== 'not-published')
    : items;
  const rank = ({ kind }: Item) => ATTENTION_KINDS.indexOf(kind);
  return said
    .map((item) => ({ ...item, client: draft.plan.id }))
    .sort((left, right) => rank(left) - rank(right) || (left.whenMs ?? Infinity) - (right.whenMs ?? Infinity) || 0);
}

type Item = Omit<AttentionItem, 'client'>;

function entryItem(plan: Plan, entry: SituationEntry, nowMs: number): Item[] {
  const kind =
    entry.kind === 'override'
      ? 'override'
      : entry.kind === 'mode' && entry.position !== plan.modes[entry.mode]?.normal
        ? 'switch'
        : entry.kind === 'site' && entry.link !== 'main'
          ? 'site'
          : null;
  if (kind === null) return [];
  const until = entry.untilMs === null ? '' : `Until ${momentText(plan.zone, entry.untilMs, nowMs)}. `;
  const by = entry.by === undefined ? '' : `Set by ${entry.by}. `;
  return [
    {
      kind,
      says: entryTitle(plan, entry),
      detail: `${until}${by}${entry.note === undefined ? '' : quoted(entry.note)}`.trim(),
      whenMs: entry.untilMs,
      go: { at: 'today' },
      action: 'End now',
    },
  ];
}

function gapItem(plan: Plan, { rotation, fromMs, untilMs, away }: OnCallGap, nowMs: number): Item {
  const from = fromMs <= nowMs ? 'now' : `from ${momentText(plan.zone, fromMs, nowMs)}`;
  const names = away.map((person) => plan.people[person]!.name);
  // What reaches the end of what was looked at may go on.
  const openEnd = untilMs >= nowMs + GAP_DAYS * DAY_MS;
  return {
    kind: 'on-call-gap',
    says: `Nobody is on call ${from}: ${plan.rotations[rotation]!.name}`,
    detail: [
      names.length === 0
        ? ''
        : `It is the turn of ${names.join(' and ')}, who ${names.length > 1 ? 'are' : 'is'} away.`,
      openEnd ? '' : `Until ${momentText(plan.zone, untilMs, nowMs)}.`,
    ]
      .join(' ')
      .trim(),
    whenMs: fromMs,
    go: { at: 'thing', collection: 'rotations', id: rotation },
    action: 'Open on call',
  };
}

const SIDE = { live: 'in what is live', draft: 'in the draft' } as const;

function sideItems(plan: Plan, checked: CheckedSide, side: 'live' | 'draft', accepted: readonly string[]): Item[] {
  const { findings, redTestCalls } = checked;
  const broken = findings.filter(isBrokenPromise);
  const recordings = findings.filter(({ rule }) => rule === 'recording-out-of-date');
  const open = (severity: Severity) =>
    findings.filter(
      (finding) =>
        finding.severity === severity &&
        !SPOKEN_FOR.has(finding.rule) &&
        !isBrokenPromise(finding) &&
        !accepted.includes(finding.id),
    );
  const [red] = redTestCalls;
  return [
    ...group(broken, (many) => ({
      kind: 'broken-promise',
      says: many === 1 ? `A promise is broken ${SIDE[side]}` : `${many} promises are broken ${SIDE[side]}`,
      action: many === 1 ? 'Show the promise' : 'Show the first promise',
    })),
    ...group(recordings, (many) => ({
      kind: 'recording',
      says:
        many === 1
          ? `A recording does not say its text ${SIDE[side]}`
          : `${many} recordings do not say their text ${SIDE[side]}`,
      action: many === 1 ? 'Open the greeting' : 'Open the first greeting',
    })),
    ...group(open('error'), (many) => ({
      kind: side === 'live' ? 'live-error' : 'error',
      says: `${counted(many, 'error')} ${SIDE[side]}`,
      action: many === 1 ? 'Show the problem' : 'Show the first problem',
    })),
    ...group(open('warning'), (many) => ({
      kind: 'warning',
      says: `${counted(many, 'warning')} ${SIDE[side]}`,
      action: many === 1 ? 'Show the problem' : 'Show the first problem',
    })),
    ...(red === undefined
      ? []
      : [
          {
            kind: 'test-call' as const,
            says:
              redTestCalls.length === 1
                ? `A test call ends differently ${SIDE[side]}`
                : `${redTestCalls.length} test calls end differently ${SIDE[side]}`,
            detail: `${quoted(plan.scenarios[red]!.name)}${redTestCalls.length > 1 ? ' and others' : ''}.`,
            whenMs: null,
            go: { at: 'thing', collection: 'scenarios', id: red } as const,
            action: redTestCalls.length === 1 ? 'Show the test call' : 'Show the test calls',
          },
        ]),
  ];
}

/** Several findings as one item that leads to the first. */
function group(findings: readonly Finding[], words: (many: number) => Pick<Item, 'kind' | 'says' | 'action'>): Item[] {
  const [first] = findings;
  return first ? [{ ...words(findings.length), detail: first.message, whenMs: null, go: first.place }] : [];
}

const isBrokenPromise = ({ rule, severity }: Finding): boolean => rule === 'promise' && severity === 'error';

function proofItems(plan: Plan, { provenUntilMs }: CheckedSide, nowMs: number): Item[] {
  if (provenUntilMs - nowMs > END_DAYS * DAY_MS) return [];
  return [
    {
      kind: 'proof-ends',
      says: `What is live is checked until ${dayText(dateAt(plan.zone, provenUntilMs))} only`,
      detail: 'Open it to have it checked further ahead.',
      whenMs: provenUntilMs,
      go: { at: 'plan' },
      action: 'Open',
    },
  ];
}

/** The check-up is done twice a year, unless somebody sets another date; before anything is published nothing runs out. */
function reviewItems({ draft: { plan }, live }: Client, nowMs: number): Item[] {
  const by = plan.review?.by ?? (live ? reviewAfter(dateAt(plan.zone, live.publishedAtMs)) : null);
  const ahead = by === null ? Infinity : parseDate(by)! - parseDate(dateAt(plan.zone, nowMs))!;
  if (by === null || ahead > REVIEW_DAYS) return [];
  return [
    {
      kind: 'review',
      says: ahead < 0 ? `The check-up was due on ${dayText(by)}` : `The check-up is due by ${dayText(by)}`,
      detail:
        plan.review?.note === undefined
          ? 'Four questions that every office should be able to answer.'
          : quoted(plan.review.note),
      whenMs: parseDate(by)! * DAY_MS,
      go: { at: 'check-up' },
      action: 'Open the check-up',
    },
  ];
}

function draftItems({ draft, live, changed }: Client, nowMs: number): Item[] {
  const go = { at: 'plan' } as const;
  if (live === null)
    return [
      {
        kind: 'not-published',
        says: 'Nothing is published yet',
        detail: 'Calls do not follow this plan.',
        whenMs: null,
        go,
        action: 'Open',
      },
    ];
  const days = Math.floor((nowMs - draft.savedAtMs) / DAY_MS);
  if (!changed || days < STALE_DAYS) return [];
  return [
    {
      kind: 'stale-draft',
      says: `The draft has changes that wait for ${days} days`,
      detail: 'Publish them, or use what is live as the draft.',
      whenMs: draft.savedAtMs,
      go,
      action: 'Open the draft',
    },
  ];
}

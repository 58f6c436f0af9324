import { PROVIDERS, type ProviderRole } from '../../plan/continuity.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { mainNumber } from '../../simulate/main-number.ts';
import { byWay, callWords, choiceWords, listed, placeOf } from './call-words.ts';
import type { Answer, Evidence, Gap } from './check-up.ts';
import type { Ended, PlayedCall } from './played-calls.ts';

/** A site whose line is down, as callers of the main number meet it. */
export interface Outage {
  readonly site: string;
  readonly number: string;
  readonly situation: Situation;
}

/** The outages that are played: each site offline, at the main number. */
export function outages(plan: Plan): Outage[] {
  const number = mainNumber(plan);
  if (number === null) return [];
  return Object.keys(plan.sites).map((site) => ({
    site,
    number,
    situation: { entries: [{ id: 'offline', kind: 'site', site, link: 'offline', untilMs: null }] },
  }));
}

/** Whether callers of the main number still get somewhere while a site is offline, and whether it is written down whom to call. */
export function outageAnswer(
  plan: Plan,
  calls: readonly PlayedCall[],
  during: readonly (readonly PlayedCall[])[],
): Answer {
  const base = {
    question: 'outage',
    notKnown:
      'Whether mobiles have a signal, and whether the phone company sends calls elsewhere: only trying it can say.',
  } as const;
  const main = mainNumber(plan);
  const usual = calls.filter(({ number }) => number === main);
  if (main === null || usual.length === 0)
    return {
      ...base,
      state: 'unknown',
      sentence: 'The main number leads to no call flow that can be played.',
      evidence: [],
      gaps: [],
    };
  const { name } = plan.numbers[main]!;
  const lost: Gap[] = [];
  const quieter: Gap[] = [];
  const evidence: Evidence[] = [];
  for (const [index, { site }] of outages(plan).entries()) {
    const down = `with ${plan.sites[site]!.name} offline`;
    const then = during[index] ?? [];
    lost.push(...lostGaps(plan, then, down));
    quieter.push(...quieterGaps(plan, usual, then, down));
    evidence.push(...shownOf(plan, then, down));
  }
  const unwritten = unwrittenGap(plan);
  const gaps = [...lost, ...quieter, ...unwritten];
  const sites = Object.values(plan.sites).map((site) => site.name);
  const rings = evidence.length > 0 && quieter.length === 0;
  return {
    ...base,
    state: gaps.length === 0 ? 'yes' : lost.length > 0 ? 'no' : 'partly',
    sentence:
      sites.length === 0
        ? `No phone depends on the line of a site, so ${name} goes on as usual.`
        : lost.length > 0
          ? `With ${sites.length === 1 ? 'the line' : 'one line'} down, some callers of ${name} are cut off.`
          : `With the line of ${sites.join(' or ')} down, every caller of ${name} still reaches a person, a mailbox or an outside service${rings ? '' : ', but not everywhere a person as usual'}.`,
    evidence,
    gaps,
  };
}

const isTalk = ({ end }: Ended): boolean => end.kind === 'person' || end.kind === 'outside';

/** Those who get nothing where they would usually get something. */
function lostGaps(plan: Plan, then: readonly PlayedCall[], down: string): Gap[] {
  return byWay(then).flatMap((way) => {
    const bad = way.find(({ everybody, silence }) => everybody.end.kind === 'lost' || silence.end.kind === 'lost');
    if (!bad) return [];
    return [
      {
        says: `${choiceWords(plan, bad)} are cut off ${bad.when}, ${down}.`,
        fix: 'Choose a mailbox or an outside number as the fallback of the number.',
        place: { at: 'thing' as const, collection: 'numbers', id: bad.number },
        call: (bad.everybody.end.kind === 'lost' ? bad.everybody : bad.silence).call,
      },
    ];
  });
}

/** Those who usually reach a person and then do not. */
function quieterGaps(plan: Plan, usual: readonly PlayedCall[], then: readonly PlayedCall[], down: string): Gap[] {
  const before = new Map(usual.map((call) => [`${call.atMs} ${call.path}`, call]));
  return byWay(then).flatMap((way) => {
    const worse = way.find((call) => {
      const same = before.get(`${call.atMs} ${call.path}`);
      return same !== undefined && isTalk(same.everybody) && !isTalk(call.everybody);
    });
    if (!worse || worse.everybody.end.kind === 'lost') return [];
    return [
      {
        says: `${choiceWords(plan, worse)} reach no person ${worse.when}, ${down}: each ${worse.everybody.end.says}.`,
        fix: 'Give somebody whom they ring a mobile or an app, or ring outside when nobody is available.',
        place: placeOf(plan, worse),
        call: worse.everybody.call,
      },
    ];
  });
}

/** In each kind of time, those who press nothing, and the first way to a person. */
function shownOf(plan: Plan, then: readonly PlayedCall[], down: string): Evidence[] {
  const times = [...new Set(then.map(({ when }) => when))];
  return times.flatMap((when) => {
    const own = then.filter((call) => call.when === when);
    const silent = own.find(({ path }) => path === '');
    const helped = own.find((call) => call.path !== '' && isTalk(call.everybody));
    return [silent, helped].flatMap((call) =>
      call
        ? [
            {
              says: `${callWords(plan, call)}, ${when}, ${down}: the caller ${call.says}.`,
              call: call.everybody.call,
            },
          ]
        : [],
    );
  });
}

/** Providers without a number to call in trouble. */
function unwrittenGap(plan: Plan): Gap[] {
  const missing = (Object.keys(PROVIDERS) as ProviderRole[]).filter((role) => !plan.continuity?.[role]?.support);
  if (missing.length === 0) return [];
  return [
    {
      says: `It is not written down whom to call for ${listed(missing.map((role) => WORDS[role]))} when a line is down.`,
      fix: 'Write the support numbers on the continuity page of the hand-over pack.',
      place: { at: 'continuity' },
      call: null,
    },
  ];
}

const WORDS: Readonly<Record<ProviderRole, string>> = {
  carrier: 'the phone line',
  internet: 'the internet',
  phones: 'the phones',
};

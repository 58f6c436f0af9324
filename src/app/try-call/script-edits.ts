import { canonicalJson } from '../../base/canonical-json.ts';
import { parseLocal } from '../../calendar/zone.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { EntryContent } from '../../plan/entry-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { activeEntries, type OverrideScope, type SituationEntry } from '../../plan/situation.ts';
import { foundReactions } from './found-reaction.ts';

/**
 * What a person does in a rehearsed call; `answers` is what everybody does unless told otherwise, `answersAfter` the same after so
 * many seconds, `asFound` whatever a call that
 * was found has them do and nobody can choose here, such as another thing each time a phone rings.
 */
export type PersonDoes =
  'answers' | 'answersAfter' | 'noAnswer' | 'noPressOne' | 'declines' | 'busy' | 'remote' | 'away' | 'in' | 'asFound';
/** What holds of a site in a rehearsed call; on its main line unless told otherwise. */
export type SiteIs = 'main' | 'backup' | 'offline' | 'remote';
/** What holds of hours in a rehearsed call; what they say themselves unless told otherwise. */
export type HoursAre = 'planned' | 'close' | 'open';

const DECLARED = ['busy', 'remote', 'away', 'in'] as const;
const isDeclared = (does: PersonDoes): does is (typeof DECLARED)[number] =>
  (DECLARED as readonly string[]).includes(does);

/** What people do once a phone rings, which is not known before. */
const REACTS = ['noAnswer', 'noPressOne', 'declines'] as const;
const isReaction = (does: string | undefined): does is (typeof REACTS)[number] =>
  (REACTS as readonly (string | undefined)[]).includes(does);

/** The script as its call finds it: without what has ended or not begun when the call comes in. */
export function asCalled(plan: Plan, script: CallScript): CallScript {
  const at = parseLocal(script.at, plan.zone);
  return at.ok ? { ...script, situation: { entries: activeEntries(script.situation, at.value) } } : script;
}

/** Puts one entry, which lasts as long as the call, in place of all about the same thing; null only takes those away. */
function setEntry(
  script: CallScript,
  isSame: (entry: SituationEntry) => boolean,
  content: EntryContent | null,
  id: string,
): CallScript {
  const others = script.situation.entries.filter((entry) => !isSame(entry));
  const entries = content === null ? others : [...others, { ...content, id, untilMs: null } as SituationEntry];
  return { ...script, situation: { entries } };
}

/** Turns a switch for this call, or with null back to its normal position. */
export const setPosition = (script: CallScript, mode: string, position: string | null): CallScript =>
  setEntry(
    script,
    (entry) => entry.kind === 'mode' && entry.mode === mode,
    position === null ? null : { kind: 'mode', mode, position },
    `mode-${mode}`,
  );

/** The position a switch has in this call, or null for its normal one. */
export function positionIn(script: CallScript, mode: string): string | null {
  const entry = script.situation.entries.findLast((other) => other.kind === 'mode' && other.mode === mode);
  return entry?.kind === 'mode' ? entry.position : null;
}

/** Makes a site's phones or people unreachable at its desks for this call, or brings them back. */
export const setSite = (script: CallScript, site: string, is: SiteIs): CallScript =>
  setEntry(
    script,
    (entry) => (entry.kind === 'site' || entry.kind === 'siteRemote') && entry.site === site,
    is === 'main' ? null : is === 'remote' ? { kind: 'siteRemote', site } : { kind: 'site', site, link: is },
    `site-${site}`,
  );

/** What holds of a site in this call; of dead phones and people at home the dead phones. */
export function siteIn(script: CallScript, site: string): SiteIs {
  const { entries } = script.situation;
  const link = entries.findLast((entry) => entry.kind === 'site' && entry.site === site);
  if (link?.kind === 'site' && link.link !== 'main') return link.link;
  return entries.some((entry) => entry.kind === 'siteRemote' && entry.site === site) ? 'remote' : 'main';
}

/** Sends a team home for this call, or brings it back. */
export const setTeamRemote = (script: CallScript, team: string, remote: boolean): CallScript =>
  setEntry(
    script,
    (entry) => entry.kind === 'teamRemote' && entry.team === team,
    remote ? { kind: 'teamRemote', team } : null,
    `team-${team}`,
  );

/** Whether a team works from home in this call. */
export const teamRemoteIn = (script: CallScript, team: string): boolean =>
  script.situation.entries.some((entry) => entry.kind === 'teamRemote' && entry.team === team);

const isScope = (left: OverrideScope, right: OverrideScope): boolean => canonicalJson(left) === canonicalJson(right);

/** Closes or opens hours for this call, or lets them say themselves. */
export const setHours = (script: CallScript, scope: OverrideScope, are: HoursAre): CallScript =>
  setEntry(
    script,
    (entry) => entry.kind === 'override' && isScope(entry.scope, scope),
    are === 'planned' ? null : { kind: 'override', scope, does: are },
    `hours-${scope.of === 'office' ? 'office' : scope.of === 'site' ? scope.site : scope.hours}`,
  );

/** What is declared in this call of exactly that scope. */
export function hoursIn(script: CallScript, scope: OverrideScope): HoursAre {
  const entry = script.situation.entries.findLast((other) => other.kind === 'override' && isScope(other.scope, scope));
  return entry?.kind === 'override' ? entry.does : 'planned';
}

/** Gives a level of a rotation to somebody for this call, or with null back to whose turn it is. */
export const setOnCall = (script: CallScript, rotation: string, level: string, person: string | null): CallScript =>
  setEntry(
    script,
    (entry) => entry.kind === 'onCall' && entry.rotation === rotation && entry.level === level,
    person === null ? null : { kind: 'onCall', rotation, level, person },
    `on-call-${rotation}-${level}`,
  );

/** Who has a level in this call because somebody swapped, or null. */
export function onCallIn(script: CallScript, rotation: string, level: string): string | null {
  const entry = script.situation.entries.findLast(
    (other) => other.kind === 'onCall' && other.rotation === rotation && other.level === level,
  );
  return entry?.kind === 'onCall' ? entry.person : null;
}

/** Signs somebody in to the queues of a team for this call, or out. */
export const setSignedIn = (script: CallScript, team: string, person: string, signedIn: boolean): CallScript =>
  setEntry(
    script,
    (entry) => entry.kind === 'signIn' && entry.team === team && entry.person === person,
    signedIn ? { kind: 'signIn', team, person } : null,
    `sign-in-${team}-${person}`,
  );

/** Whether somebody is signed in to the queues of a team in this call. */
export const signedIn = (script: CallScript, team: string, person: string): boolean =>
  script.situation.entries.some((entry) => entry.kind === 'signIn' && entry.team === team && entry.person === person);

/** Lets that many others call just before; with none the script says nothing of them, as those kept before there were any. */
export function setCallersAhead(script: CallScript, callers: number): CallScript {
  const { callersAhead: _before, ...alone } = script;
  return callers > 0 ? { ...alone, callersAhead: callers } : alone;
}

/**
 * Makes a person, or whoever has an outside number, do something in this call; what is declared is known before any phone rings,
 * the rest is not.
 */
export function setPerson(script: CallScript, person: string, does: PersonDoes): CallScript {
  if (does === 'asFound') return script;
  const reactions = Object.fromEntries(
    Object.entries(script.reactions).filter(([key]) => key !== person && !key.startsWith(`${person}/`)),
  );
  if (isReaction(does)) reactions[person] = { does };
  if (does === 'answersAfter') reactions[person] = { does: 'answers', afterSeconds: answerSecondsIn(script, person) };
  return {
    ...setEntry(
      script,
      (entry) => entry.kind === 'person' && entry.person === person,
      isDeclared(does) ? { kind: 'person', person, state: does } : null,
      `person-${person}`,
    ),
    reactions,
  };
}

/** What a person does in this call. */
export function personIn(script: CallScript, person: string): PersonDoes {
  const entry = script.situation.entries.findLast((other) => other.kind === 'person' && other.person === person);
  if (foundReactions(script, person).length > 0) return 'asFound';
  const does = script.reactions[person]?.does;
  if (isReaction(does)) return does;
  if (entry?.kind === 'person') return entry.state;
  if (does === 'answers') return 'answersAfter';
  return does === 'busy' ? 'busy' : 'answers';
}

/** After how many seconds somebody answers in this call. */
export function answerSecondsIn({ reactions }: CallScript, person: string): number {
  const said = reactions[person];
  return said?.does === 'answers' ? said.afterSeconds : LATE_SECONDS;
}

/** Has somebody answer after that many seconds of ringing, 0 to MOST_ANSWER_SECONDS. */
export const setAnswerSeconds = (script: CallScript, person: string, afterSeconds: number): CallScript => ({
  ...script,
  reactions: { ...script.reactions, [person]: { does: 'answers', afterSeconds } },
});

/** As long as a script lets a phone ring. */
export const MOST_ANSWER_SECONDS = 600;
/** Two rings more than usual: what "answers after" begins with. */
const LATE_SECONDS = 16;

/** Has the caller hang up after that many seconds, or with null wait as long as it takes. */
export const setPatience = (script: CallScript, hangUpAfterSeconds: number | null): CallScript => ({
  ...script,
  hangUpAfterSeconds,
});

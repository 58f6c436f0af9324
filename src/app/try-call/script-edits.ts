import type { CallScript } from '../../plan/call-script.ts';
import type { SituationEntry } from '../../plan/situation.ts';

/** What a person does in a rehearsed call; `answers` is what everybody does unless told otherwise. */
export type PersonDoes = 'answers' | 'noAnswer' | 'declines' | 'busy' | 'away';

const withEntries = (script: CallScript, entries: SituationEntry[]): CallScript => ({
  ...script,
  situation: { entries },
});

/** Turns a switch for this call, or with null back to its normal position. */
export function setPosition(script: CallScript, mode: string, position: string | null): CallScript {
  const others = script.situation.entries.filter((entry) => entry.kind !== 'mode' || entry.mode !== mode);
  if (position === null) return withEntries(script, others);
  return withEntries(script, [...others, { id: `mode-${mode}`, kind: 'mode', mode, position, untilMs: null }]);
}

/** The position a switch has in this call, or null for its normal one. */
export function positionIn(script: CallScript, mode: string): string | null {
  const entry = script.situation.entries.findLast((other) => other.kind === 'mode' && other.mode === mode);
  return entry?.kind === 'mode' ? entry.position : null;
}

/** Takes a site off the network for this call, or brings it back. */
export function setOffline(script: CallScript, site: string, offline: boolean): CallScript {
  const others = script.situation.entries.filter((entry) => entry.kind !== 'site' || entry.site !== site);
  if (!offline) return withEntries(script, others);
  return withEntries(script, [...others, { id: `site-${site}`, kind: 'site', site, link: 'offline', untilMs: null }]);
}

/** Whether a site is offline in this call. */
export const offlineIn = (script: CallScript, site: string): boolean =>
  script.situation.entries.some((entry) => entry.kind === 'site' && entry.site === site && entry.link === 'offline');

/** Makes a person do something in this call; being busy or away is known before any phone rings, the rest is not. */
export function setPerson(script: CallScript, person: string, does: PersonDoes): CallScript {
  const entries = script.situation.entries.filter((entry) => entry.kind !== 'person' || entry.person !== person);
  const reactions = Object.fromEntries(
    Object.entries(script.reactions).filter(([key]) => key !== person && !key.startsWith(`${person}/`)),
  );
  if (does === 'noAnswer' || does === 'declines') reactions[person] = { does };
  if (does === 'busy' || does === 'away')
    entries.push({ id: `person-${person}`, kind: 'person', person, state: does, untilMs: null });
  return { ...withEntries(script, entries), reactions };
}

/** What a person does in this call. */
export function personIn(script: CallScript, person: string): PersonDoes {
  const entry = script.situation.entries.findLast((other) => other.kind === 'person' && other.person === person);
  if (entry?.kind === 'person' && (entry.state === 'busy' || entry.state === 'away')) return entry.state;
  const does = script.reactions[person]?.does;
  return does === 'noAnswer' || does === 'declines' ? does : does === 'busy' ? 'busy' : 'answers';
}

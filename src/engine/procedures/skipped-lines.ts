import type { Skipped, Unavailable } from '../input.ts';
import { line, type Line } from '../trace.ts';

const CODES: Readonly<Record<Unavailable, string>> = {
  offShift: 'person.offShift',
  away: 'person.away',
  notSignedIn: 'person.notSignedIn',
  siteOffline: 'person.siteOffline',
  remote: 'person.remote',
  noPhone: 'person.noPhone',
  busy: 'person.busy',
  unknown: 'person.unknown',
};

/** One line for each person the switchboard passed over, saying why. */
export const skippedLines = (skipped: readonly Skipped[]): Line[] =>
  skipped.map(({ person, why, site }) => line(CODES[why], { person, ...(site === undefined ? {} : { site }) }));

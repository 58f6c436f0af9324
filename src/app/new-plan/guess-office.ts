import { isZone } from '../../calendar/zone-offsets.ts';
import { KNOWN_COUNTRIES } from '../../plan/dialling-zones.ts';

/** Where an office probably is: the time zone of this computer, and the country of its language. */
export interface Guess {
  readonly zone: string;
  readonly country: string;
}

/** What a browser knows of itself: its IANA zone, and its languages such as "en-GB", the preferred one first. */
export interface BrowserFacts {
  readonly zone: string | undefined;
  readonly languages: readonly string[];
}

/** Guesses zone and country; the first office that most people draw is in the United States. */
export function guessOffice({ zone, languages }: BrowserFacts): Guess {
  const countries = languages.map((language) => /-([A-Za-z]{2})(?:-|$)/.exec(language)?.[1]?.toUpperCase());
  return {
    zone: zone !== undefined && isZone(zone) && zone.includes('/') ? zone : 'America/New_York',
    country: countries.find((country) => country !== undefined && KNOWN_COUNTRIES.includes(country)) ?? 'US',
  };
}

/** The same, asked of the browser that shows this page. */
export const officeHere = (): Guess =>
  guessOffice({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, languages: navigator.languages });

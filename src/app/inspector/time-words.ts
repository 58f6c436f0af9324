import { counted } from '../../base/counted.ts';

/** Seconds as people say them: "45 s", "5 min", "2 min 30 s", "24 h". */
export function durationText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'min'],
    [seconds % 60, 's'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`])).join(' ');
}

// How often a phone rings, in seconds from one ring to the next (ITU-T E.180 supplement 2: national ringing tones).
const CADENCE: Readonly<Record<string, number>> = { US: 6, CA: 6, PR: 6, GB: 3, IE: 3, AU: 3, NZ: 3 };
const USUAL_CADENCE = 5;

/** How often a phone rings in so many seconds in a country (ISO 3166): "about 4 rings". */
export function ringsText(seconds: number, country: string): string {
  const rings = Math.max(1, Math.ceil(seconds / (CADENCE[country] ?? USUAL_CADENCE)));
  return `about ${counted(rings, 'ring')}`;
}

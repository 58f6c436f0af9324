import type { Finding } from '../../verify/finding.ts';

/** The problem after (or with -1 before) the current one among those that have a place on the canvas, round and round. */
export function nextFinding(findings: readonly Finding[], currentId: string | null, by: 1 | -1): Finding | null {
  const placed = findings.filter((finding) => finding.place.at === 'node' || finding.place.at === 'flow');
  if (placed.length === 0) return null;
  const here = placed.findIndex((finding) => finding.id === currentId);
  if (here === -1) return placed[by === 1 ? 0 : placed.length - 1]!;
  return placed[(here + by + placed.length) % placed.length]!;
}

/** A rectangle by its sides. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How wide the upright strips are in which rectangles are looked for, in px: about a column of cards. */
const STRIP = 340;

/** For each rectangle the indexes of all that it overlaps by more than an edge. Most of a flow is far from the rest of it. */
export function overlaps(all: readonly Sides[]): number[][] {
  const found = all.map((): number[] => []);
  const strips = new Map<number, number[]>();
  const fromTop = all.map((_, index) => index).sort((one, other) => all[one]!.top - all[other]!.top);
  for (const index of fromTop) {
    const { left, right } = all[index]!;
    for (let at = Math.floor(left / STRIP); at <= Math.floor(right / STRIP); at += 1) {
      const strip = strips.get(at);
      if (strip) strip.push(index);
      else strips.set(at, [index]);
    }
  }
  for (const [strip, members] of strips)
    members.forEach((one, at) => {
      const { left, right, bottom } = all[one]!;
      for (let next = at + 1; next < members.length; next += 1) {
        const other = members[next]!;
        const beside = all[other]!;
        if (beside.top >= bottom) break;
        // Two that share several strips meet in the first of them.
        if (left >= beside.right || beside.left >= right) continue;
        if (Math.floor(Math.max(left, beside.left) / STRIP) !== strip) continue;
        found[one]!.push(other);
        found[other]!.push(one);
      }
    });
  return found;
}

/** What can be left out of a set of calls without losing what it shows. */
export interface Thinnable {
  readonly exits: readonly string[];
  /** Calls with the same word here end alike for callers alike. */
  readonly says: string;
}

/** The places of the calls in the order of their worth, and how many of them make the two smaller sets. */
export interface Thinned {
  readonly order: readonly number[];
  /** Takes every exit that the whole set takes. */
  readonly essential: number;
  /** Shows every end to every kind of caller as well. */
  readonly thorough: number;
}

/**
 * Orders calls so that those who take most exits that none before them takes come first, then those that end otherwise, then the
 * rest; exits in `tested` count as taken. Of equal ones the first wins.
 */
export function thinProposals(proposals: readonly Thinnable[], tested: ReadonlySet<string> = new Set()): Thinned {
  const left = new Set(proposals.keys());
  const taken = new Set(tested);
  const order: number[] = [];
  const take = (index: number) => {
    left.delete(index);
    order.push(index);
    for (const exit of proposals[index]!.exits) taken.add(exit);
  };
  for (;;) {
    let [best, most] = [-1, 0];
    for (const index of left) {
      const gained = proposals[index]!.exits.filter((exit) => !taken.has(exit)).length;
      if (gained > most) [best, most] = [index, gained];
    }
    if (best === -1) break;
    take(best);
  }
  const essential = order.length;
  const said = new Set(order.map((index) => proposals[index]!.says));
  for (const index of left) {
    const { says } = proposals[index]!;
    if (said.has(says)) continue;
    said.add(says);
    take(index);
  }
  return { order: [...order, ...left], essential, thorough: order.length };
}

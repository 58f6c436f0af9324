/** What a path is followed along: one wire of the scene. */
interface Way {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Cards and wires that calls pass on their way to something and from there on. */
export interface FollowedPath {
  readonly cards: ReadonlySet<string>;
  readonly wires: ReadonlySet<string>;
}

/** Every card from which wires lead to `card`, without it; `card` itself when it stands in a loop. */
export const upstreamOf = (wires: readonly Way[], card: string): Set<string> =>
  reach(
    wires,
    [card],
    ({ target }) => target,
    ({ source }) => source,
  );

/** Every card wires lead to from `card`, without it; `card` itself when it stands in a loop. */
export const downstreamOf = (wires: readonly Way[], card: string): Set<string> =>
  reach(
    wires,
    [card],
    ({ source }) => source,
    ({ target }) => target,
  );

/**
 * The way from the start to a card, or through a wire or some of a card's wires, and all that follows. What the start does not
 * reach is followed back as far as it goes.
 */
export function followPath(
  wires: readonly Way[],
  start: string | undefined,
  from: { readonly card: string; readonly through?: ReadonlySet<string> },
): FollowedPath {
  const before = upstreamOf(wires, from.card);
  const reached = start === undefined ? new Set<string>() : downstreamOf(wires, start);
  if (start !== undefined) reached.add(start);
  const isReached = reached.has(from.card);
  const leading = new Set([from.card, ...[...before].filter((card) => !isReached || reached.has(card))]);
  const firsts = wires.filter((wire) => wire.source === from.card && (from.through?.has(wire.id) ?? true));
  const heads = firsts.map(({ target }) => target);
  const following = new Set([
    ...heads,
    ...reach(
      wires,
      heads,
      ({ source }) => source,
      ({ target }) => target,
    ),
  ]);
  const taken = new Set(firsts.map(({ id }) => id));
  for (const { id, source, target } of wires) {
    const leads = leading.has(source) && leading.has(target) && (source !== from.card || !from.through);
    const follows = following.has(source) && following.has(target) && (source !== from.card || !from.through);
    if (leads || follows) taken.add(id);
  }
  return { cards: new Set([...leading, ...following]), wires: taken };
}

function reach(
  wires: readonly Way[],
  from: readonly string[],
  near: (wire: Way) => string,
  far: (wire: Way) => string,
): Set<string> {
  const next = new Map<string, string[]>();
  for (const wire of wires) {
    const known = next.get(near(wire));
    if (known) known.push(far(wire));
    else next.set(near(wire), [far(wire)]);
  }
  const found = new Set<string>();
  const open = [...from];
  for (let at = 0; at < open.length; at += 1)
    for (const card of next.get(open[at]!) ?? []) {
      if (found.has(card)) continue;
      found.add(card);
      open.push(card);
    }
  return found;
}

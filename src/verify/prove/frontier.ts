/** A heap: the item with the least cost first; of equal costs the one that was added first. */
export class Frontier<T> {
  private readonly items: { readonly cost: number; readonly order: number; readonly item: T }[] = [];
  private added = 0;

  push(cost: number, item: T): void {
    const { items } = this;
    const entry = { cost, order: this.added++, item };
    let at = items.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(entry, items[above]!)) break;
      items[at] = items[above]!;
      at = above;
    }
    items[at] = entry;
  }

  pop(): { readonly cost: number; readonly item: T } | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && before(items[below + 1]!, items[below]!)) below += 1;
      if (!before(items[below]!, last)) break;
      items[at] = items[below]!;
      at = below;
    }
    items[at] = last;
    return first;
  }
}

interface Entry {
  readonly cost: number;
  readonly order: number;
}

const before = (left: Entry, right: Entry): boolean =>
  left.cost < right.cost || (left.cost === right.cost && left.order < right.order);

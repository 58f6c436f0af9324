/** What will happen, in order of time; at the same instant whatever was added first comes first. Grows by itself. */
export class DayEvents<Event> {
  private times = new Float64Array(256);
  private orders = new Float64Array(256);
  private readonly events: (Event | undefined)[] = [];
  private added = 0;

  /** When the next event happens; Infinity when there is none. */
  get nextAtMs(): number {
    return this.events.length > 0 ? this.times[0]! : Infinity;
  }

  add(atMs: number, event: Event): void {
    let hole = this.events.length;
    if (hole === this.times.length) this.grow();
    this.events.push(undefined);
    const order = this.added++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (this.times[parent]! <= atMs) break;
      this.move(parent, hole);
      hole = parent;
    }
    this.put(hole, atMs, order, event);
  }

  /** Takes the next event out; undefined when there is none. */
  take(): Event | undefined {
    const first = this.events[0];
    const count = this.events.length - 1;
    if (count < 0) return undefined;
    const atMs = this.times[count]!;
    const order = this.orders[count]!;
    const event = this.events.pop()!;
    if (count === 0) return first;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= count) break;
      if (child + 1 < count && this.before(child + 1, this.times[child]!, this.orders[child]!)) child += 1;
      if (!this.before(child, atMs, order)) break;
      this.move(child, hole);
      hole = child;
    }
    this.put(hole, atMs, order, event);
    return first;
  }

  private before(place: number, atMs: number, order: number): boolean {
    return this.times[place]! < atMs || (this.times[place] === atMs && this.orders[place]! < order);
  }

  private move(from: number, to: number): void {
    this.put(to, this.times[from]!, this.orders[from]!, this.events[from]);
  }

  private put(place: number, atMs: number, order: number, event: Event | undefined): void {
    this.times[place] = atMs;
    this.orders[place] = order;
    this.events[place] = event;
  }

  private grow(): void {
    const times = new Float64Array(this.times.length * 2);
    times.set(this.times);
    this.times = times;
    const orders = new Float64Array(times.length);
    orders.set(this.orders);
    this.orders = orders;
  }
}

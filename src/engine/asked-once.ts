import type { Plan } from '../plan/plan.ts';
import type { BoardView, Waiting } from './board.ts';

/** What decides who could take a waiting call. */
type Asks = Pick<Waiting, 'call' | 'people' | 'signedInTo'>;

/**
 * Keeps the last answer about those a call waits for: of many who wait most wait for the same people on the same version, and
 * these are looked at once. Holds within one moment of an office.
 */
export class AskedOnce<T> {
  private plan: Plan | null = null;
  private asks: Asks | null = null;
  private last: T | null = null;

  constructor(
    private readonly view: BoardView,
    private readonly answer: (plan: Plan, asks: Asks) => T,
  ) {}

  of(asks: Asks): T {
    const plan = this.view.planOf(asks.call);
    const { asks: before } = this;
    if (before && plan === this.plan && before.people === asks.people && before.signedInTo === asks.signedInTo)
      return this.last as T;
    this.plan = plan;
    this.asks = asks;
    return (this.last = this.answer(plan, asks));
  }
}

// The exact answers of queueing theory that the switchboard is measured against. Rates are in one unit of time throughout.

/** The probability that all `servers` are taken where nobody waits (Erlang B), by its stable recursion over servers. */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let count = 1; count <= servers; count += 1) blocked = (load * blocked) / (count + load * blocked);
  return blocked;
}

/** What a system comes to in the long run: of all who arrive, who waits, who is turned away or gives up, and how long the mean wait is. */
export interface Steady {
  /** Of those who are let in: the share that cannot be served at once. */
  readonly waiting: number;
  /** Of all: the share that finds no place. */
  readonly blocked: number;
  /** Of those let in: the share that gives up. */
  readonly abandoned: number;
  /** The mean wait of those let in, whether they were served or gave up. */
  readonly meanWait: number;
}

/** M/M/c, by Erlang C; the load must be below the number of servers. */
export function erlangC(servers: number, arrivalRate: number, serviceRate: number): Steady {
  const load = arrivalRate / serviceRate;
  const blocking = erlangB(servers, load);
  const waiting = blocking / (1 - (load / servers) * (1 - blocking));
  return { waiting, blocked: 0, abandoned: 0, meanWait: waiting / (servers * serviceRate - arrivalRate) };
}

/**
 * M/M/c/K+M: at most `places` in the system (Infinity for no bound), callers give up at `abandonRate` (0 for never). The chain
 * of the number in the system is a birth and death process, so its stationary law is a product; cut where it is below 1e-18.
 */
export function erlangA(
  servers: number,
  arrivalRate: number,
  serviceRate: number,
  abandonRate: number,
  places = Infinity,
): Steady {
  const weights = [1];
  for (let count = 1; count <= places; count += 1) {
    const leaving = Math.min(count, servers) * serviceRate + Math.max(0, count - servers) * abandonRate;
    const weight = (weights[count - 1]! * arrivalRate) / leaving;
    weights.push(weight);
    if (count > servers && weight < 1e-18 * Math.max(...weights)) break;
    if (count > 100_000) throw new Error('this queue grows for ever');
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let taken = 0;
  let queue = 0;
  for (const [count, weight] of weights.entries()) {
    if (count >= servers) taken += weight / sum;
    queue += (Math.max(0, count - servers) * weight) / sum;
  }
  const blocked = places === Infinity ? 0 : weights[places]! / sum;
  // Arrivals see time averages; those let in are the ones that did not find the system full. Their mean wait is Little's law.
  const letIn = arrivalRate * (1 - blocked);
  return {
    waiting: (taken - blocked) / (1 - blocked),
    blocked,
    abandoned: (abandonRate * queue) / letIn,
    meanWait: queue / letIn,
  };
}

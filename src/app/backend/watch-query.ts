import { QueryObserver, type QueryKey, type QueryObserverOptions } from '@tanstack/react-query';
import { liveQuery, plansQuery, severitiesQuery } from './plan-queries.ts';
import { queryClient } from './query-client.ts';

/** What has been answered so far. */
export interface Watched<T> {
  readonly data: T | undefined;
  /** Why the last answer is missing; null while all is well. */
  readonly error: Error | null;
}

type Tell<T> = (watched: Watched<T>) => void;

/** Starts to tell of an answer; the result ends it. */
export type Watch<T> = (tell: Tell<T>) => () => void;

const watch =
  <T, K extends QueryKey>(options: QueryObserverOptions<T, Error, T, T, K>): Watch<T> =>
  (tell) => {
    const observer = new QueryObserver(queryClient, options);
    const now = () => {
      const { data, error } = observer.getCurrentResult();
      tell({ data, error });
    };
    const stop = observer.subscribe(now);
    now();
    return stop;
  };

/** What routes calls of a plan, now and after every change. */
export const watchLive = (plan: string) => watch(liveQuery(plan));

/** The same of every plan of the backend. */
export const watchPlans = () => watch(plansQuery);

/** The same of how grave the workspace finds things. */
export const watchSeverities = () => watch(severitiesQuery);

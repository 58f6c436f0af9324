/** Something that is fetched and started when it is first asked for. */
export interface LateStart<T> {
  /** What was started; a fetch that failed is tried again the next time. */
  started(): Promise<T>;
  /** Ends what was started, or is about to be; what is asked for later is started anew. */
  stop(): void;
}

/** Starts something once, on demand, so that it need not be there before it is wanted. */
export function lateStart<T>(start: () => Promise<T>, end: (started: T) => void): LateStart<T> {
  let coming: Promise<T> | null = null;
  const started = (): Promise<T> => {
    if (coming) return coming;
    const next = start();
    coming = next;
    next.catch(() => {
      if (coming === next) coming = null;
    });
    return next;
  };
  return {
    started,
    stop: () => {
      void coming?.then(end, () => undefined);
      coming = null;
    },
  };
}

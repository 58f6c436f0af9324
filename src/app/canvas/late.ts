/** What is still to be fetched, as if it were there. */
export interface Late<T> {
  /** Each function waits for the fetch, so the order of calls is kept; what they answer is lost. */
  readonly parts: T;
  /** Fetches now, ahead of the first call. */
  readonly load: () => void;
}

/** Functions that do something and answer nothing, in named groups, fetched with the first call of one of them. */
export function late<T extends Record<Groups, object>, Groups extends string>(
  groups: readonly Groups[],
  fetch: () => Promise<T>,
): Late<T> {
  let there: T | null = null;
  let coming: Promise<T> | null = null;
  const load = () =>
    (coming ??= fetch().then(
      (fetched) => (there = fetched),
      (error: unknown) => {
        // The network may be back at the next call.
        coming = null;
        throw error;
      },
    ));
  const call = (parts: T, group: Groups, name: PropertyKey, args: unknown[]) =>
    (parts[group] as Record<PropertyKey, (...args: unknown[]) => void>)[name]!(...args);
  // The same function for the same name, as the real parts would give.
  const stand = (group: Groups) => {
    const made = new Map<PropertyKey, (...args: unknown[]) => void>();
    const make = (name: PropertyKey) => {
      const stood = (...args: unknown[]) => {
        if (there) call(there, group, name, args);
        else void load().then((parts) => call(parts, group, name, args));
      };
      made.set(name, stood);
      return stood;
    };
    return new Proxy({}, { get: (_target, name) => made.get(name) ?? make(name) });
  };
  return {
    parts: Object.fromEntries(groups.map((group) => [group, stand(group)])) as T,
    load: () => void load().catch(() => undefined),
  };
}

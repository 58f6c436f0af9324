const HERE = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;

/** Whether an origin leads only to the computer it is opened on. */
export const isOnlyHere = (origin: string): boolean => HERE.test(origin);

/** What links for others begin with: the address of this page, or one that others reach the backend by where this one is not. */
export const linkBase = (page: string, origins: readonly string[]): string =>
  isOnlyHere(page) ? (origins.find((origin) => !isOnlyHere(origin)) ?? page) : page;

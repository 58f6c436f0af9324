/** "at Cedar Family Clinic", "at 3 clients". */
export const atWords = (clients: readonly string[]): string =>
  clients.length === 1 ? `at ${clients[0]}` : `at ${clients.length} clients`;

/** The pages about numbers, places, callers and what is turned by hand. */
export const SIBLINGS = [
  { page: 'numbers', label: 'Numbers' },
  { page: 'sites', label: 'Sites' },
  { page: 'caller-lists', label: 'Caller lists' },
  { page: 'switches', label: 'Switches' },
  { page: 'outside', label: 'Outside numbers' },
] as const;

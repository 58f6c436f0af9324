/** The three pages about people, as tabs. */
export const PEOPLE_TABS = [
  { page: 'people', label: 'People' },
  { page: 'teams', label: 'Teams' },
  { page: 'on-call', label: 'On call' },
] as const;

/** The pages about what callers hear and leave. */
export const SIBLINGS = [
  { page: 'greetings', label: 'Greetings' },
  { page: 'mailboxes', label: 'Mailboxes' },
] as const;

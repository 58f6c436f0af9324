/** The most urgent first: items are in this order. */
export const ATTENTION_KINDS = [
  'live-error',
  'override',
  'switch',
  'site',
  'on-call-gap',
  'broken-promise',
  'test-call',
  'error',
  'holidays-end',
  'proof-ends',
  'recording',
  'warning',
  'review',
  'stale-draft',
  'not-published',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

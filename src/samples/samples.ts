// samples: complete example offices as JSON. They are the first-run content, the fixtures of tests and the seed of the backend.
// This room imports nothing but its own JSON; readers parse it like any other document.

/** A sample office: its id, what it is in a few words, and the plan document, not yet parsed. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly document: unknown;
}

/** The sample offices in the order they are offered. */
export const SAMPLES: readonly Sample[] = [];

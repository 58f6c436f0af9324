/** A copy of the journal for reports; the journal is the truth and this can be rebuilt from it at any time. */
export const COPY_SQL = `
CREATE TABLE copy_state (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  generation bigint NOT NULL,
  mark text NOT NULL
);

CREATE TABLE plan (
  id text PRIMARY KEY,
  name text NOT NULL,
  draft_revision integer NOT NULL,
  draft_sha text NOT NULL,
  draft_saved_at_ms bigint NOT NULL
);

CREATE TABLE version_entry (
  plan text NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  number integer NOT NULL,
  version text NOT NULL,
  behaviour_hash text NOT NULL,
  published_at_ms bigint NOT NULL,
  note text,
  origin text NOT NULL CHECK (origin IN ('publish', 'rollback')),
  rolled_back_to integer,
  acknowledgements jsonb NOT NULL,
  PRIMARY KEY (plan, number)
);

CREATE TABLE audit (
  plan text NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  at integer NOT NULL,
  at_ms bigint NOT NULL,
  action text NOT NULL,
  made_by text NOT NULL,
  from_version text,
  to_version text,
  note text,
  hash text NOT NULL,
  PRIMARY KEY (plan, at)
);
`;

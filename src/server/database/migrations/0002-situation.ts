/** What is declared for today, and the log of it. */
export const SITUATION_SQL = `
CREATE TABLE situation_entry (
  plan text NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  id text NOT NULL,
  place integer NOT NULL,
  revision integer NOT NULL,
  kind text NOT NULL,
  from_ms bigint,
  until_ms bigint,
  entry jsonb NOT NULL,
  PRIMARY KEY (plan, id)
);

CREATE TABLE situation_log (
  plan text NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  at integer NOT NULL,
  at_ms bigint NOT NULL,
  action text NOT NULL,
  made_by text NOT NULL,
  entry jsonb NOT NULL,
  replaced jsonb NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (plan, at)
);
`;

CREATE TABLE sessions (
  token_hash BLOB NOT NULL PRIMARY KEY,
  user_id BLOB NOT NULL,
  client TEXT NOT NULL,
  create_time INTEGER NOT NULL,
  last_used INTEGER NOT NULL,
  expire_time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_user ON sessions (user_id);

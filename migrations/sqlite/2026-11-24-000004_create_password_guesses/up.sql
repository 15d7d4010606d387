CREATE TABLE password_guesses (
  name_hash BLOB NOT NULL PRIMARY KEY, -- SHA-256 of what was guessed at: a username need not exist
  failures INTEGER NOT NULL,
  last_time INTEGER NOT NULL,
  paused_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX password_guesses_by_time ON password_guesses (last_time);

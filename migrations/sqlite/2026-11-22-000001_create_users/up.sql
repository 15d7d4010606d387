CREATE TABLE users (
  id BLOB NOT NULL PRIMARY KEY,
  username TEXT NOT NULL,
  username_key BLOB NOT NULL UNIQUE,
  password_hash TEXT NOT NULL,
  currency_code TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  week_start INTEGER NOT NULL,
  create_time INTEGER NOT NULL, -- microseconds since 1970 UTC, here and below
  version INTEGER NOT NULL,
  data_version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

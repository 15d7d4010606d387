CREATE TABLE password_guesses (
  name_hash BINARY(32) NOT NULL PRIMARY KEY, -- SHA-256 of what was guessed at: a username need not exist
  failures BIGINT NOT NULL,
  last_time BIGINT NOT NULL,
  paused_until BIGINT NOT NULL,
  INDEX password_guesses_by_time (last_time)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

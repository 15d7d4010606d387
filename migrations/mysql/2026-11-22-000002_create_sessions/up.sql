CREATE TABLE sessions (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  user_id BINARY(16) NOT NULL,
  client VARCHAR(100) NOT NULL,
  create_time BIGINT NOT NULL,
  last_used BIGINT NOT NULL,
  expire_time BIGINT NOT NULL,
  INDEX sessions_by_user (user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE changes (
  user_id BINARY(16) NOT NULL,
  seq BIGINT NOT NULL, -- the user's data_version after the change
  kind VARCHAR(32) NOT NULL,
  summary VARCHAR(300) NOT NULL,
  expense_count BIGINT NOT NULL,
  payload MEDIUMTEXT NOT NULL, -- what undo needs, JSON
  undone BOOLEAN NOT NULL,
  create_time BIGINT NOT NULL,
  PRIMARY KEY (user_id, seq)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

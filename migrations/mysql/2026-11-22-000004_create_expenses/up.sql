CREATE TABLE expenses (
  user_id BINARY(16) NOT NULL,
  spent_on DATE NOT NULL,
  id BINARY(16) NOT NULL,
  amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
  currency_code CHAR(3) NOT NULL,
  category_id BINARY(16) NOT NULL,
  notes VARCHAR(500) NOT NULL,
  notes_key BLOB NOT NULL, -- folded by the application, for search
  version BIGINT NOT NULL,
  create_time BIGINT NOT NULL,
  update_time BIGINT NOT NULL,
  create_seq BIGINT NOT NULL, -- the change that made it
  delete_seq BIGINT NOT NULL, -- 0 = live, otherwise the change that deleted it
  PRIMARY KEY (user_id, spent_on, id),
  UNIQUE KEY expenses_by_id (user_id, id),
  INDEX expenses_totals (user_id, spent_on, category_id, currency_code, amount_minor, delete_seq)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

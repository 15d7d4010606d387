CREATE TABLE monthly_totals (
  user_id BINARY(16) NOT NULL,
  month DATE NOT NULL, -- its first day
  category_id BINARY(16) NOT NULL,
  currency_code CHAR(3) NOT NULL,
  amount_minor BIGINT NOT NULL,
  expense_count BIGINT NOT NULL,
  PRIMARY KEY (user_id, month, category_id, currency_code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

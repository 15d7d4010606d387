CREATE TABLE monthly_totals (
  user_id BLOB NOT NULL,
  month TEXT NOT NULL, -- its first day
  category_id BLOB NOT NULL,
  currency_code TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  expense_count INTEGER NOT NULL,
  PRIMARY KEY (user_id, month, category_id, currency_code)
) STRICT, WITHOUT ROWID;

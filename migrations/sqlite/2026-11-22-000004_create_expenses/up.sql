CREATE TABLE expenses (
  user_id BLOB NOT NULL,
  spent_on TEXT NOT NULL,
  id BLOB NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  currency_code TEXT NOT NULL,
  category_id BLOB NOT NULL,
  notes TEXT NOT NULL,
  notes_key BLOB NOT NULL, -- folded by the application, for search
  version INTEGER NOT NULL,
  create_time INTEGER NOT NULL,
  update_time INTEGER NOT NULL,
  create_seq INTEGER NOT NULL, -- the change that made it
  delete_seq INTEGER NOT NULL, -- 0 = live, otherwise the change that deleted it
  PRIMARY KEY (user_id, spent_on, id),
  UNIQUE (user_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX expenses_totals ON expenses (user_id, spent_on, category_id, currency_code, amount_minor, delete_seq);

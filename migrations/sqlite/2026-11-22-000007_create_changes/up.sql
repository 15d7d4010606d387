CREATE TABLE changes (
  user_id BLOB NOT NULL,
  seq INTEGER NOT NULL, -- the user's data_version after the change
  kind TEXT NOT NULL,
  summary TEXT NOT NULL,
  expense_count INTEGER NOT NULL,
  payload TEXT NOT NULL, -- what undo needs, JSON
  undone INTEGER NOT NULL,
  create_time INTEGER NOT NULL,
  PRIMARY KEY (user_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE categories (
  user_id BLOB NOT NULL,
  id BLOB NOT NULL,
  name TEXT NOT NULL,
  name_key BLOB NOT NULL, -- folded by the application, so that every engine agrees
  archived INTEGER NOT NULL,
  delete_seq INTEGER NOT NULL, -- 0 = live, otherwise the change that deleted it
  PRIMARY KEY (user_id, id),
  UNIQUE (user_id, name_key)
) STRICT, WITHOUT ROWID;

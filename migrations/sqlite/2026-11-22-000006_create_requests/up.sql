CREATE TABLE requests (
  user_id BLOB NOT NULL,
  request_id BLOB NOT NULL,
  payload_hash BLOB NOT NULL,
  result TEXT NOT NULL,
  create_time INTEGER NOT NULL,
  PRIMARY KEY (user_id, request_id)
) STRICT, WITHOUT ROWID;

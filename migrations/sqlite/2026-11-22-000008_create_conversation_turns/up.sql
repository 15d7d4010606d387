CREATE TABLE conversation_turns (
  user_id BLOB NOT NULL,
  conversation_id BLOB NOT NULL,
  turn INTEGER NOT NULL,
  question TEXT NOT NULL,
  create_time INTEGER NOT NULL,
  PRIMARY KEY (user_id, conversation_id, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE dismissed_insights (
  user_id BLOB NOT NULL,
  insight_key BLOB NOT NULL, -- SHA-256 of what the insight is about
  create_time INTEGER NOT NULL,
  PRIMARY KEY (user_id, insight_key)
) STRICT, WITHOUT ROWID;

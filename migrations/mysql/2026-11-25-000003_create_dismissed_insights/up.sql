CREATE TABLE dismissed_insights (
  user_id BINARY(16) NOT NULL,
  insight_key BINARY(32) NOT NULL, -- SHA-256 of what the insight is about
  create_time BIGINT NOT NULL,
  PRIMARY KEY (user_id, insight_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

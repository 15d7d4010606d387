CREATE TABLE conversation_turns (
  user_id BINARY(16) NOT NULL,
  conversation_id BINARY(16) NOT NULL,
  turn BIGINT NOT NULL,
  question VARCHAR(500) NOT NULL,
  create_time BIGINT NOT NULL,
  PRIMARY KEY (user_id, conversation_id, turn)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

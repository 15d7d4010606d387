CREATE TABLE requests (
  user_id BINARY(16) NOT NULL,
  request_id BINARY(16) NOT NULL,
  payload_hash BINARY(32) NOT NULL,
  result MEDIUMTEXT NOT NULL,
  create_time BIGINT NOT NULL,
  PRIMARY KEY (user_id, request_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

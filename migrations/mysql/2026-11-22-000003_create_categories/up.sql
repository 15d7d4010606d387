CREATE TABLE categories (
  user_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  name VARCHAR(50) NOT NULL,
  name_key VARBINARY(1024) NOT NULL, -- folded by the application, so that every engine agrees
  archived BOOLEAN NOT NULL,
  delete_seq BIGINT NOT NULL, -- 0 = live, otherwise the change that deleted it
  PRIMARY KEY (user_id, id),
  UNIQUE KEY categories_by_name (user_id, name_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

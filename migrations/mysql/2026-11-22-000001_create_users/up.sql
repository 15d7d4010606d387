CREATE TABLE users (
  id BINARY(16) NOT NULL PRIMARY KEY,
  username VARCHAR(32) NOT NULL,
  username_key VARBINARY(32) NOT NULL UNIQUE,
  password_hash VARCHAR(100) NOT NULL,
  currency_code CHAR(3) NOT NULL,
  time_zone VARCHAR(64) NOT NULL,
  week_start SMALLINT NOT NULL,
  create_time BIGINT NOT NULL, -- microseconds since 1970 UTC, here and below
  version BIGINT NOT NULL,
  data_version BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

ALTER TABLE users
  ADD COLUMN bulk_seq BIGINT NOT NULL DEFAULT 0, -- the change of many rows under way, 0 = none
  ADD COLUMN bulk_token BINARY(16) NULL, -- who is at it
  ADD COLUMN bulk_until BIGINT NOT NULL DEFAULT 0, -- after this instant it counts as abandoned
  ADD COLUMN bulk_restores BIGINT NOT NULL DEFAULT 0; -- the deletion whose rows it brings back, 0 = none

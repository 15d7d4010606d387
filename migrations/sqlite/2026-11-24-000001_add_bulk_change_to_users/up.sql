ALTER TABLE users ADD COLUMN bulk_seq INTEGER NOT NULL DEFAULT 0; -- the change of many rows under way, 0 = none
ALTER TABLE users ADD COLUMN bulk_token BLOB; -- who is at it
ALTER TABLE users ADD COLUMN bulk_until INTEGER NOT NULL DEFAULT 0; -- after this instant it counts as abandoned
ALTER TABLE users ADD COLUMN bulk_restores INTEGER NOT NULL DEFAULT 0; -- the deletion whose rows it brings back, 0 = none

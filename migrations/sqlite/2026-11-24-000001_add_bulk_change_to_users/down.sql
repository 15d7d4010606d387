ALTER TABLE users DROP COLUMN bulk_seq;
ALTER TABLE users DROP COLUMN bulk_token;
ALTER TABLE users DROP COLUMN bulk_until;
ALTER TABLE users DROP COLUMN bulk_restores;

ALTER TABLE users DROP COLUMN bulk_seq, DROP COLUMN bulk_token, DROP COLUMN bulk_until, DROP COLUMN bulk_restores;

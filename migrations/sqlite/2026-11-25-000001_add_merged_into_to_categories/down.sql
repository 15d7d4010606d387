ALTER TABLE categories DROP COLUMN merged_into;

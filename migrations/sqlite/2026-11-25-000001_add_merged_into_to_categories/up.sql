ALTER TABLE categories ADD COLUMN merged_into BLOB; -- the category under which its expenses show, NULL = its own

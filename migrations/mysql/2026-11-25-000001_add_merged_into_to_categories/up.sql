ALTER TABLE categories ADD COLUMN merged_into BINARY(16) NULL; -- the category under which its expenses show, NULL = its own

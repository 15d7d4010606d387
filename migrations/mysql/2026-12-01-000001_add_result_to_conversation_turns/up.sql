ALTER TABLE conversation_turns ADD COLUMN result MEDIUMTEXT NULL; -- what came out, as JSON; NULL = no table

ALTER TABLE conversation_turns ADD COLUMN result TEXT NULL; -- what came out, as JSON; NULL = no table

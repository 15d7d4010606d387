ALTER TABLE conversation_turns ADD COLUMN answer VARCHAR(2000) NOT NULL DEFAULT ''; -- what was said, empty = not to its end

ALTER TABLE conversation_turns ADD COLUMN answer TEXT NOT NULL DEFAULT ''; -- what was said, empty = not to its end

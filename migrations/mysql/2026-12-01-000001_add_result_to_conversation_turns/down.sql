ALTER TABLE conversation_turns DROP COLUMN result;

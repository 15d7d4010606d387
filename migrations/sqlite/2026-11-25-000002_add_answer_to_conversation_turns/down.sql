ALTER TABLE conversation_turns DROP COLUMN answer;

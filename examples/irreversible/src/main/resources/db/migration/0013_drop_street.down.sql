ALTER TABLE addresses ADD COLUMN street text;

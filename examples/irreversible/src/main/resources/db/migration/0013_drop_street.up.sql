ALTER TABLE addresses DROP COLUMN street;

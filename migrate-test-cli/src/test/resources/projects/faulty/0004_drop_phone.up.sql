-- migrate-test: irreversible the numbers are gone
ALTER TABLE users DROP COLUMN phone;

DROP INDEX accounts_lower_email_idx;
ALTER TABLE accounts ALTER COLUMN phone DROP NOT NULL;

CREATE UNIQUE INDEX accounts_lower_email_idx ON accounts (lower(email));
ALTER TABLE accounts ALTER COLUMN phone SET DEFAULT 'unknown';
ALTER TABLE accounts ALTER COLUMN phone SET NOT NULL;

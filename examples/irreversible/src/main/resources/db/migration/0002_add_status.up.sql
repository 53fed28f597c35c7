CREATE TYPE account_status AS ENUM ('active', 'locked');
ALTER TABLE accounts ADD COLUMN status account_status NOT NULL DEFAULT 'active';
CREATE INDEX accounts_status_idx ON accounts (status);
CREATE SEQUENCE accounts_number_seq START 1000;

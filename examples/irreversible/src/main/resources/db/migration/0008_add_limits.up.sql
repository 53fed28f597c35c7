-- The first run makes the column nullable and leaves a mark; a second one finds the mark.
CREATE TABLE limits (account_id bigint PRIMARY KEY);
DO $$
BEGIN
    IF EXISTS (SELECT FROM accounts WHERE id = -1) THEN
        ALTER TABLE limits ADD COLUMN amount numeric NOT NULL;
    ELSE
        ALTER TABLE limits ADD COLUMN amount numeric;
        INSERT INTO accounts (id, email, phone) VALUES (-1, 'limits@example.org', '');
    END IF;
END
$$;

DELETE FROM accounts WHERE id < 0;
ALTER TABLE accounts ADD CONSTRAINT accounts_id_check CHECK (id >= 0);

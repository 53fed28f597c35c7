-- migrate-test: irreversible a hash does not give back the address it was made of
UPDATE accounts SET email = md5(email);
COMMENT ON COLUMN accounts.email IS 'md5 of the address';

-- migrate-test: irreversible a hash keeps no address
UPDATE users SET email = md5(email);
ALTER TABLE users RENAME COLUMN email TO email_hash;

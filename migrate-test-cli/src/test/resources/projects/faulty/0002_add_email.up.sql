CREATE SEQUENCE users_seq;
ALTER TABLE users ADD COLUMN email text;

ALTER TABLE users ADD COLUMN email text;
CREATE TABLE logins (email text);

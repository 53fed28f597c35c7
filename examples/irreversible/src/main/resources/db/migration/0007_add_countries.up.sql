CREATE TABLE IF NOT EXISTS countries (code text PRIMARY KEY);
INSERT INTO accounts (id, email, phone) VALUES (0, 'system@example.org', '');
ALTER TABLE accounts ADD COLUMN country text REFERENCES countries (code);

CREATE TABLE settings (key text PRIMARY KEY, val text NOT NULL);

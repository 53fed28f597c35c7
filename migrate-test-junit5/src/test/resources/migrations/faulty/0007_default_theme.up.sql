INSERT INTO settings VALUES ('theme');

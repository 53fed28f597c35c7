CREATE TABLE t (a int, b text NOT NULL DEFAULT 'x');
-- change
ALTER TABLE t DROP b;
ALTER TABLE t ADD b text NOT NULL DEFAULT 'x';

CREATE TABLE t (id serial PRIMARY KEY, a text);
-- change
INSERT INTO t (a) SELECT 'x' FROM generate_series(1, 100);

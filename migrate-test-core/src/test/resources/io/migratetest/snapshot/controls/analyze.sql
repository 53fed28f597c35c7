CREATE TABLE t (id serial PRIMARY KEY, a text);
INSERT INTO t (a) SELECT 'x' FROM generate_series(1, 100);
-- change
ANALYZE t;

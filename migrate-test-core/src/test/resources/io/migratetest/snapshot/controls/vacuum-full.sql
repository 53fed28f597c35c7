CREATE TABLE t (id serial PRIMARY KEY, a text);
INSERT INTO t (a) SELECT 'x' FROM generate_series(1, 100);
DELETE FROM t WHERE id < 50;
-- change
VACUUM FULL t;

-- expect: added view public.v
CREATE TABLE t (a int, b text);
-- change
CREATE VIEW v WITH (security_barrier = true) AS SELECT a, upper(b) AS loud FROM t WHERE a > 1;
COMMENT ON VIEW v IS 'seen';
COMMENT ON COLUMN v.loud IS 'cried';

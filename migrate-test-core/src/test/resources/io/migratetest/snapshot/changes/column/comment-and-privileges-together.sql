-- expect: changed column public.t.a: comment
-- expect: changed column public.t.a: privileges
CREATE TABLE t (a int, b int);
-- change
COMMENT ON COLUMN t.a IS 'line one
line two; with ''quotes''';
GRANT SELECT (a), UPDATE (a) ON t TO pg_monitor;

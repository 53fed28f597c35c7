-- expect: removed column public.t.b
CREATE TABLE t (a int, b text COLLATE "C" NOT NULL DEFAULT 'x' CHECK (b <> ''));
CREATE INDEX ix ON t (lower(b)) WHERE a > 0;
ALTER TABLE t ALTER b SET STATISTICS 7, ALTER b SET STORAGE EXTERNAL, ALTER b SET (n_distinct = 4);
GRANT SELECT (b) ON t TO pg_monitor;
-- change
ALTER TABLE t DROP COLUMN b;

-- expect: changed view public.v: owner
CREATE VIEW v AS SELECT 1 AS a;
-- change
ALTER VIEW v OWNER TO pg_monitor;

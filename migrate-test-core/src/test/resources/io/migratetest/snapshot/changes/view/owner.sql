-- expect: changed view public.v: owner
CREATE VIEW v AS SELECT 1 AS one;
-- change
ALTER VIEW v OWNER TO pg_monitor;

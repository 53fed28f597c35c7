-- expect: changed view public.v: privileges
CREATE VIEW v AS SELECT 1 AS a;
-- change
GRANT SELECT ON v TO pg_monitor;

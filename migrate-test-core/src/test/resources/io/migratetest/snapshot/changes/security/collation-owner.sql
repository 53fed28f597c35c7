-- expect: changed collation public.bytes: owner
CREATE COLLATION bytes FROM "C";
-- change
ALTER COLLATION bytes OWNER TO pg_monitor;

-- expect: changed collation public.plain: owner
CREATE COLLATION plain (LOCALE = 'C');
-- change
ALTER COLLATION plain OWNER TO pg_monitor;

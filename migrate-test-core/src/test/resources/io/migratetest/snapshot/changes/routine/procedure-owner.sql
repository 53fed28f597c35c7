-- expect: changed procedure public.p(integer): owner
CREATE PROCEDURE p(a int) LANGUAGE plpgsql AS 'BEGIN END';
-- change
ALTER PROCEDURE p(int) OWNER TO pg_monitor;

-- expect: changed domain public.d: privileges
-- expect: changed function public.f(): privileges
-- expect: changed sequence public.s: privileges
-- expect: changed type public.mood: privileges
CREATE DOMAIN d AS int;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE SEQUENCE s;
CREATE TYPE mood AS ENUM ('a');
-- change
GRANT USAGE ON DOMAIN d TO pg_monitor;
REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC;
GRANT USAGE ON SEQUENCE s TO pg_monitor;
REVOKE USAGE ON TYPE mood FROM PUBLIC;

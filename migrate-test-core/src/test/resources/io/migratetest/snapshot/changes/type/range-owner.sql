-- expect: changed type public.span: owner
CREATE TYPE span AS RANGE (SUBTYPE = float8);
-- change
ALTER TYPE span OWNER TO pg_monitor;

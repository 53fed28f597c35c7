-- since: 15
-- expect: changed sequence public.s: persistence
CREATE SEQUENCE s;
-- change
ALTER SEQUENCE s SET UNLOGGED;
